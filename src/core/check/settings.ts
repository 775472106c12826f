import type { Config, RuleSetting } from '../model/config.js'
import type { Severity } from '../model/policy.js'
import type { Problem } from '../model/problem.js'
import { builtInRuleIds } from './built-in.js'
import { RuleNames } from './rule-names.js'

/** The severities that configurations give to rules, by full id. */
export class Settings {
  readonly problems: Problem[] = []
  private readonly severities = new Map<string, RuleSetting['severity']>()

  /** Full ids, as {@link RuleNames} takes them. */
  constructor(
    configs: readonly Config[],
    inForce: readonly string[],
    known: readonly string[],
    speaking: readonly string[],
  ) {
    const names = new RuleNames([...inForce, ...builtInRuleIds], known, speaking)
    for (const { rule, severity, origin } of configs.flatMap((config) => config.rules)) {
      const found = names.find(rule, origin.value('rule'))
      if (found === 'silent') continue
      if ('id' in found) this.severities.set(found.id, severity)
      else this.problems.push(found)
    }
  }

  /** The rules and findings with their severities here; those that are switched off are left out. */
  applyTo<Item extends { readonly severity: Severity }>(
    items: readonly Item[],
    idOf: (item: Item) => string,
  ): readonly Item[] {
    if (this.severities.size === 0) return items
    return items.flatMap((item) => {
      const severity = this.severities.get(idOf(item)) ?? item.severity
      return severity === 'off' ? [] : [{ ...item, severity }]
    })
  }
}
