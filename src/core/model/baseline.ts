import type { Finding } from './finding.js'
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
>

/** A finding as a baseline records it. */
export interface RecordedFinding extends EarlierFinding {
  readonly origin: Origin
}
