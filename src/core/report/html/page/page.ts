import type { PageData } from '../page-data.js'

/** What the parts of the page share. */
export interface Page {
  readonly data: PageData
  /** Shows the findings about a server, of the organization with that index. */
  showServer(organization: number, name: string): void
  /** Shows what is so at a step of a plan. */
  showStep(plan: number, step: number): void
}
