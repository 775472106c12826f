import type { Day } from '../model/day.js'
import type { Rule } from '../model/policy.js'

/** What the source of a rule said on a day; undefined before it said anything. */
export function textOn(rule: Rule, day: Day): Rule | undefined {
  return [rule, ...rule.formerly].find(({ since }) => since === undefined || since <= day)
}
