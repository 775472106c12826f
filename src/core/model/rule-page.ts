import type { RuleSummary } from './finding.js'

/** The folder of the pages about findings, in the documentation of the program. */
export const findingPages = 'docs/reference/findings'

/** The folder among them for what the program says of itself. */
export const builtInFolder = 'built-in'

/** The folder among them for the lints of policies. */
export const lintFolder = 'lints'

/** The page about the findings of a rule that comes with the program; undefined for rules of anybody else. */
export function pageOfRule({
  policy,
  rule,
  pack,
  form,
}: Omit<RuleSummary, 'title' | 'severity'>): string | undefined {
  if (form === 'built-in') return `${findingPages}/${builtInFolder}/${rule}.md`
  return pack === undefined ? undefined : `${findingPages}/${policy}/${rule}.md`
}
