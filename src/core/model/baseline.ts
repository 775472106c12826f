import type { Finding } from './finding.js'
import type { Problem } from './problem.js'
import type { Origin } from './source.js'

/** What has to be known of a finding to tell whether it is still there, and whether it has become worse. */
export type EarlierFinding = Pick<
  Finding,
  | 'fingerprint'
  | 'rule'
  | 'policy'
  | 'organization'
  | 'scope'
  | 'servers'
  | 'product'
  | 'status'
  | 'severity'
  | 'actual'
  | 'plan'
>

/** A finding as a baseline records it. */
export interface RecordedFinding extends EarlierFinding {
  readonly origin: Origin
}

/** What the file of a baseline records; nothing where it has a problem. */
export interface Baseline {
  readonly findings: readonly RecordedFinding[]
  readonly problems: readonly Problem[]
}
