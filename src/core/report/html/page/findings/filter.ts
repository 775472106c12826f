import type { Mark, PageData, PageFinding } from '../../page-data.js'
import { isSoAt } from '../plans/plan-state.js'

/** What alone is shown, after a click elsewhere in the page. */
export type Only =
  | { readonly kind: 'server'; readonly organization: number; readonly name: string }
  | { readonly kind: 'step'; readonly plan: number; readonly step: number }

/** What is asked of a finding to be shown. */
export interface Filter {
  /** Words that stand somewhere in it, all of them. */
  readonly text: string
  /** Marks that are left out. */
  readonly hidden: ReadonlySet<Mark>
  readonly organization?: number
  readonly site?: string
  readonly product?: string
  readonly rule?: number
  readonly change?: string
  /** An index of a plan; -1 where it stands in no plan. */
  readonly plan?: number
  readonly only?: Only
}

/** Everything is shown. */
export const noFilter: Filter = { text: '', hidden: new Set() }

/** Finds the findings that a filter lets through. */
export class FindingsFilter {
  /** What the words of a filter are looked for in, made once they are. */
  private haystacks: readonly string[] | undefined

  constructor(private readonly data: PageData) {}

  /** Indexes of findings, in the order of the report. */
  apply(filter: Filter): readonly number[] {
    const words = filter.text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '')
    const haystacks = words.length > 0 ? this.searched() : []
    const { findings } = this.data
    const found: number[] = []
    for (let index = 0; index < findings.length; index++) {
      const finding = findings[index]
      if (!finding || !isMeant(finding, filter)) continue
      const haystack = haystacks[index] ?? ''
      if (words.every((word) => haystack.includes(word))) found.push(index)
    }
    return found
  }

  private searched(): readonly string[] {
    const { findings, rules, organizations, places } = this.data
    this.haystacks ??= findings.map((finding) => {
      const { servers, site, product, actual, required, message, help, rule, organization, place } = finding
      const named = rules[rule]
      return [
        ...servers,
        ...[site, product, actual, required, message, help, named?.rule, named?.policy],
        organizations[organization ?? -1]?.name,
        places[place]?.file,
      ]
        .join('\n')
        .toLowerCase()
    })
    return this.haystacks
  }
}

function isMeant(finding: PageFinding, filter: Filter): boolean {
  if (filter.hidden.has(finding.mark)) return false
  if (filter.plan !== undefined && (finding.plan?.plan ?? -1) !== filter.plan) return false
  for (const key of ['organization', 'site', 'product', 'rule', 'change'] as const) {
    if (filter[key] !== undefined && finding[key] !== filter[key]) return false
  }
  return filter.only === undefined || isOnly(finding, filter.only)
}

function isOnly({ organization, servers, plan }: PageFinding, only: Only): boolean {
  switch (only.kind) {
    case 'server':
      return organization === only.organization && servers.includes(only.name)
    case 'step':
      return plan?.plan === only.plan && isSoAt(plan, only.step)
  }
}
