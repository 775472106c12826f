import type { Config, RuleSetting } from '../model/config.js'
import type { Severity } from '../model/policy.js'
import type { Problem } from '../model/problem.js'
import { locate } from '../model/source.js'
import { quote } from '../model/wording.js'
import { builtInRuleIds } from './built-in.js'
import { RuleNames } from './rule-names.js'

/** The severities that configurations give to rules, by full id; each gets one once. */
export class Settings {
  readonly problems: Problem[] = []
  private readonly settings = new Map<string, RuleSetting>()

  /** Full ids, as {@link RuleNames} takes them. */
  constructor(
    configs: readonly Config[],
    inForce: readonly string[],
    known: readonly string[],
    speaking: readonly string[],
  ) {
    const names = new RuleNames([...inForce, ...builtInRuleIds], known, speaking)
    for (const setting of configs.flatMap((config) => config.rules)) {
      const found = names.find(setting.rule, setting.origin.value('rule'))
      if (found === 'silent') continue
      if ('id' in found) this.choose(found.id, setting)
      else this.problems.push(found)
    }
  }

  private choose(id: string, setting: RuleSetting): void {
    const earlier = this.settings.get(id)
    this.settings.set(id, setting)
    if (!earlier || isSaidElsewhereToo(setting, earlier)) return
    const { file, line } = locate(earlier.origin.value('rule'))
    this.problems.push({
      message: `the rule ${quote(id)} gets its severity twice; the first time in ${file}:${line}`,
      help: 'keep one of the two',
      at: setting.origin.value('rule'),
    })
  }

  /** The rules and findings with their severities here; those that are switched off are left out. */
  applyTo<Item extends { readonly severity: Severity }>(
    items: readonly Item[],
    idOf: (item: Item) => string,
  ): readonly Item[] {
    if (this.settings.size === 0) return items
    return items.flatMap((item) => {
      const severity = this.settings.get(idOf(item))?.severity ?? item.severity
      return severity === 'off' ? [] : [{ ...item, severity }]
    })
  }
}

/** Several folders may be judged at once, each with a configuration of its own. */
function isSaidElsewhereToo(one: RuleSetting, other: RuleSetting): boolean {
  return one.severity === other.severity && one.origin.whole.file !== other.origin.whole.file
}
