import type { Finding, FindingChange } from '../../model/finding.js'
import type { RuleSource } from '../../model/policy.js'
import type { Report, ReportSummary } from '../../model/report.js'
import type { Location } from '../../model/source.js'
import { counted } from '../../model/wording.js'

/** `7 errors, 1 warning, 2 undecided`: what there is some of. */
export function countsInWords({ errors, warnings, notices, undecided, waived }: ReportSummary): string {
  const counts = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    notices > 0 ? counted(notices, 'notice') : '',
    undecided > 0 ? `${undecided} undecided` : '',
    waived > 0 ? `${waived} waived` : '',
  ].filter((count) => count !== '')
  return counts.length > 0 ? counts.join(', ') : 'no findings'
}

/** `; 1 new, 2 unchanged, 1 fixed`, to go on after the counts; nothing where there is nothing to compare with. */
export function changesInWords({ changes }: ReportSummary): string {
  if (!changes) return ''
  const words = (['new', 'worse', 'unchanged', 'fixed'] as const)
    .filter((word) => changes[word] > 0)
    .map((word) => `${changes[word]} ${word}`)
  return `; ${words.length > 0 ? words.join(', ') : 'nothing new, nothing fixed'}`
}

/** Findings that are new or worse, which came with the change; what is unchanged was there before. */
export function isOfChange({ change }: { readonly change?: FindingChange }): boolean {
  return change === 'new' || change === 'worse'
}

/** `1 organization, 40 servers`. */
export function scopeInWords({ summary }: Report): string {
  return `${counted(summary.organizations, 'organization')}, ${counted(summary.servers, 'server')}`
}

/** `JJ898581, coexistence table, row 2`: where a rule comes from, in short. */
export function sourceInWords({ ref, title, at }: RuleSource): string {
  return [ref ?? title, at].filter((part) => part !== undefined).join(', ')
}

/** `file:line:column`. */
export function placeInWords({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`
}

/** `error`, or what keeps a finding from being a plain violation. */
export function statusInWords({ status, severity }: Finding): string {
  if (status === 'violation') return severity
  return status === 'waived' ? status : `${severity} (${status})`
}
