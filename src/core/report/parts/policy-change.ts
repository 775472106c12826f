import type { PolicyChange } from '../../model/report.js'
import { counted, listedAtMost, quote } from '../../model/wording.js'

/** What a change does to the policies it is judged by, in one sentence. */
export function policyChangeInWords({ files, verdict, appearing, disappearing }: PolicyChange): string {
  const edited = listedAtMost(5, files.map(quote))
  const differences = [
    ...(appearing.length > 0 ? [counted(appearing.length, 'finding more', 'findings more')] : []),
    ...(disappearing.length > 0 ? [counted(disappearing.length, 'finding less', 'findings less')] : []),
  ]
  const difference = differences.length > 0 ? differences.join(' and ') : 'the same findings'
  return `judged by the policies, waivers and configuration of the base, since the change edits ${edited}; by its own the verdict would be ${quote(verdict)}, with ${difference}`
}
