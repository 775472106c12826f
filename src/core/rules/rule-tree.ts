import type { Policy, Rule } from '../model/policy.js'

/** What a rule says, as it is written: its guard, when it speaks, and its options under the key of its form. */
export type RuleTree = Readonly<Record<string, unknown>>

/** A place in a rule. */
export type TreePath = readonly string[]

/** The parts of a rule that decide what it says, and those of its earlier texts. */
export function treeOf({ when, during, since, form, options, formerly }: Rule): RuleTree {
  return {
    ...(when ? { when } : {}),
    ...(during === 'always' ? {} : { during }),
    ...(since === undefined ? {} : { since }),
    [form]: options,
    ...(formerly.length > 0 ? { formerly: formerly.map(treeOf) } : {}),
  }
}

/**
 * The rule with other parts; a part that is left out of the tree is as in a rule that does not give it. Earlier texts are
 * those of the rule in their order, or none.
 */
export function ruleOf({ when: _when, ...rule }: Rule, tree: RuleTree): Rule {
  const { when, during = 'always', since, formerly = [] } = tree as WrittenParts
  return {
    ...rule,
    ...(when ? { when } : {}),
    during,
    ...(since === undefined ? {} : { since }),
    options: tree[rule.form],
    formerly: rule.formerly.flatMap((former, index) => {
      const written = formerly[index]
      return written ? [ruleOf(former, written)] : []
    }),
  }
}

type WrittenParts = Partial<Pick<Rule, 'when' | 'during' | 'since'>> & {
  readonly formerly?: readonly RuleTree[]
}

/** The part at a place; undefined where there is none. */
export function partAt(tree: unknown, path: TreePath): unknown {
  return path.reduce<unknown>((part, key) => (isContainer(part) ? part[key] : undefined), tree)
}

/** The tree without the part at a place, or with another one there. */
export function withPart(tree: unknown, [key, ...rest]: TreePath, part: unknown): unknown {
  if (key === undefined) return part
  if (Array.isArray(tree)) {
    const index = Number(key)
    const changed = withPart(tree[index], rest, part)
    return [
      ...(tree as readonly unknown[]).slice(0, index),
      ...(changed === undefined ? [] : [changed]),
      ...(tree as readonly unknown[]).slice(index + 1),
    ]
  }
  if (!isContainer(tree)) return tree
  const { [key]: before, ...others } = tree
  const changed = withPart(before, rest, part)
  return changed === undefined
    ? others
    : Object.fromEntries(Object.keys(tree).map((name) => [name, name === key ? changed : tree[name]]))
}

/** Every text below a part: product ids and the names of selectors among them. */
export function textsBelow(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  return isContainer(part) ? Object.values(part).flatMap(textsBelow) : []
}

/** The same with the texts of the selectors that are named there. */
export function textsMeant(part: unknown, { selectors }: Policy): readonly string[] {
  const seen = new Set<string>()
  const left = [...textsBelow(part)]
  for (let text = left.pop(); text !== undefined; text = left.pop()) {
    if (seen.has(text)) continue
    seen.add(text)
    if (Object.hasOwn(selectors, text)) left.push(...textsBelow(selectors[text]))
  }
  return [...seen]
}

/** Whether a part has parts of its own. */
export function isContainer(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null
}
