import type { Finding } from './finding.js'
import type { ProblemReport } from './report.js'
import type { Location } from './source.js'

/** What makes topologies compliant, and what does not. */
export interface FixReport {
  readonly changes: readonly VersionChange[]
  /** Links that must be made anew, since what they have recorded is no longer so. */
  readonly renewals: readonly LinkRenewal[]
  /** What blocks all the same. */
  readonly remaining: readonly Finding[]
  readonly problems: readonly ProblemReport[]
}

export interface VersionChange {
  readonly organization: string
  readonly server: string
  readonly product: string
  readonly from: string
  readonly to: string
  /** What asks for it, with the facts behind that. */
  readonly because: readonly string[]
  /** What could be done instead. */
  readonly alternatives: readonly string[]
  readonly location: Location
}

export interface LinkRenewal {
  readonly organization: string
  readonly link: string
  readonly kind: string
  readonly server: string
  readonly to: string
  readonly because: readonly string[]
  readonly location: Location
}
