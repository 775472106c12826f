import type { Policy, Rule } from '../model/policy.js'
import type { Catalogue } from '../versions/catalogue.js'
import { isContainer, ruleOf, treeOf, withPart, type RuleTree, type TreePath } from '../rules/rule-tree.js'
import { isOfVersion, movesInTable, shiftsOf } from './shifts.js'

/** A rule with one thing in it changed, which at least one case of its policy must notice. */
export interface Mutant {
  readonly rule: Rule
  /** What was changed, such as `has minimum.version SP3 RU9 for SP3 RU10`. */
  readonly change: string
  /** The rule after the change; undefined where it is left out. */
  readonly changed: Rule | undefined
  /** Whether it changes no more than which products or releases are meant, so that other releases would show it. */
  readonly isAboutReleases: boolean
}

/**
 * Every small change of a policy that may change what it says: a rule, its guard, its earlier texts, or an entry of it is
 * left out, and a release, a level, a day, a number or a number of days is moved by one. In a table a release is moved in
 * all rows at once, since it is where one row ends and the next begins.
 */
export function mutantsOf(policy: Policy, catalogue: Catalogue): readonly Mutant[] {
  return policy.rules.flatMap((rule) => [
    { rule, change: 'is left out', changed: undefined, isAboutReleases: false },
    ...changesOf(treeOf(rule), { policy, catalogue }).map(({ tree, ...change }) => ({
      rule,
      ...change,
      changed: ruleOf(rule, tree),
    })),
  ])
}

/** What the meaning of the parts of a rule depends on. */
export interface Surroundings {
  readonly policy: Policy
  readonly catalogue: Catalogue
}

interface Change extends Pick<Mutant, 'change' | 'isAboutReleases'> {
  readonly tree: RuleTree
}

function changesOf(tree: RuleTree, around: Surroundings): readonly Change[] {
  const { when, ...unguarded } = tree
  return [
    ...(when === undefined ? [] : [{ change: 'loses its guard', tree: unguarded, isAboutReleases: false }]),
    ...changesBelow(tree, tree, [], around),
  ]
}

/** Parts that may be left out of a rule without another in their place. */
const optional = ['alone', 'combinations', 'during', 'formerly', 'not', 'warnWithin']

function changesBelow(
  tree: RuleTree,
  part: unknown,
  path: TreePath,
  around: Surroundings,
): readonly Change[] {
  if (typeof part === 'string' || typeof part === 'number') {
    const moves = movesInTable(tree, path, around)
    if (moves) {
      return moves.map(({ table, label, near, rows }) => ({
        change: `has ${table.join('.')} ${near} for ${label}`,
        tree: changedTree(tree, table, rows),
        isAboutReleases: true,
      }))
    }
    return shiftsOf(part, tree, path, around).map((shifted) => ({
      change: `has ${path.join('.')} ${shifted} for ${part}`,
      tree: changedTree(tree, path, shifted),
      isAboutReleases: isOfVersion(path),
    }))
  }
  if (!isContainer(part)) return []
  return Object.entries(part).flatMap(([key, value]) => {
    const below = [...path, key]
    const isEntry = Array.isArray(part) && part.length > 1 && path.at(-1) !== 'formerly'
    const change = `loses ${below.join('.')}${typeof value === 'string' ? ` ${value}` : ''}`
    const isAboutReleases =
      typeof value === 'string' && (isOfVersion(below) || around.catalogue.products.has(value))
    const left =
      isEntry || optional.includes(key)
        ? [{ change, tree: changedTree(tree, below, undefined), isAboutReleases }]
        : []
    return [...left, ...changesBelow(tree, value, below, around)]
  })
}

function changedTree(tree: RuleTree, path: TreePath, part: unknown): RuleTree {
  const changed = withPart(tree, path, part)
  return isContainer(changed) ? changed : {}
}
