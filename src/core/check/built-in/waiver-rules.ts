import type { BuiltInRuleText } from './built-in-rule.js'

/** What the program says about waivers. */
export const waiverRules = {
  'waiver-ending': {
    title: 'A waiver holds for a while longer.',
    severity: 'notice',
    meaning:
      'A waiver that is in use ends within 30 days, or as many as `--lookahead` says. Its last day counts.',
    why: 'The day after, what it waives blocks again, for whoever opens the next pull request.',
    fix: 'Mend the findings, or let the owner of the waiver renew it.',
  },
  'waiver-refused': {
    title: 'A waiver names a rule that can be waived.',
    severity: 'warning',
    meaning: 'A waiver names a rule with `waivable: false`. It has no effect.',
    why: 'Whoever wrote the policy wants nobody to accept this.',
    fix: 'Remove the waiver, and mend the finding.',
  },
  'waiver-unused': {
    title: 'A waiver is still needed.',
    severity: 'notice',
    meaning:
      'A waiver names a server for which its rule has no finding: it was mended, or the name has a slip.',
    why: 'A waiver that lies about would accept the next violation unseen.',
    fix: 'Remove the name or the waiver, or correct the name.',
  },
} as const satisfies Readonly<Record<string, BuiltInRuleText>>
