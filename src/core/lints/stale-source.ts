import { daysBetween, isDay } from '../model/day.js'
import { quote } from '../model/wording.js'
import type { Lint, LintFinding } from './lint.js'

const mostDays = 365

/** A source that was read more than a year before the day of the run. */
export const staleSource: Lint = {
  id: 'stale-source',
  summary: 'The source of a rule was read more than a year ago.',
  severity: 'notice',
  why: 'Vendors change what they support, and a rule goes on saying what it once read.',
  fix: 'Read the source again, correct the rule where it has changed, and write the day under `retrieved:`.',
  find({ rules, asOf }) {
    const told = new Set<string>()
    return rules.flatMap((rule): readonly LintFinding[] => {
      const { source, origin } = rule.rule
      const read = source?.retrieved
      if (!source || read === undefined || !isDay(read) || daysBetween(read, asOf) <= mostDays) return []
      const key = `${rule.policy.id}\n${source.title}\n${read}`
      if (told.has(key)) return []
      told.add(key)
      const message = `the source ${quote(source.title)} of ${quote(rule.rule.id)} was read on ${read}, more than a year before ${asOf}`
      return [
        {
          rule,
          message,
          help: 'read it again, and write the day under `retrieved:`',
          at: origin.value('id'),
        },
      ]
    })
  },
}
