import { parse } from 'yaml'
import type { SourceFile } from '../../src/core/index.js'
import type { Catalogue } from '../../src/core/versions/catalogue.js'
import type { Release } from '../../src/core/versions/version.js'

/** A policy with one thing in it changed, which at least one of its cases must notice. */
export interface Mutant {
  /** The id of the changed policy. */
  readonly id: string
  /** What was changed, such as `exchange-2007-minimum has minimum.version SP3 RU9 for SP3 RU10`. */
  readonly title: string
  /** The document of the changed policy. */
  readonly text: string
}

type Tree = Record<string, unknown>

interface RuleTree extends Tree {
  readonly id: string
}

/**
 * Every small change of a policy that changes what it says: a rule, its guard, or an entry of it is left out, and a
 * release or a number of days is moved by one.
 */
export function mutantsOf({ text }: SourceFile, catalogue: Catalogue): readonly Mutant[] {
  const policy = parse(text) as Tree & { readonly rules: readonly RuleTree[] }
  const changed = policy.rules.flatMap((rule, index) =>
    changesOf(rule, catalogue).map(({ title, tree }) => ({
      title: `${rule.id} ${title}`,
      rules: policy.rules.flatMap((other, at) => (at === index ? (tree ?? []) : other)),
    })),
  )
  return changed.map(({ title, rules }, index) => {
    const id = `mutant-${index}`
    return { id, title, text: JSON.stringify({ ...policy, id, rules }) }
  })
}

/** A file with the documents of all the mutants. */
export function mutantsFile(mutants: readonly Mutant[]): SourceFile {
  return { path: 'mutants.yaml', text: mutants.map(({ text }) => text).join('\n---\n') }
}

interface Change {
  readonly title: string
  /** The rule after the change; left out where it is undefined. */
  readonly tree?: unknown
}

function changesOf(rule: RuleTree, catalogue: Catalogue): readonly Change[] {
  const { when, ...unguarded } = rule
  return [
    { title: 'is left out' },
    ...(when === undefined ? [] : [{ title: 'loses its guard', tree: unguarded }]),
    ...changesBelow(rule, rule, [], catalogue),
  ]
}

/** Changes of the entries below a place of the rule, whatever its form. */
function changesBelow(
  rule: RuleTree,
  at: unknown,
  path: readonly string[],
  catalogue: Catalogue,
): readonly Change[] {
  if (typeof at === 'string') return shifts(rule, at, path, catalogue)
  if (typeof at !== 'object' || at === null) return []
  return Object.entries(at).flatMap(([key, value]) => {
    const below = [...path, key]
    const isEntry = Array.isArray(at) && at.length > 1
    const isOptional = ['alone', 'combinations', 'during', 'warnWithin'].includes(key)
    const title = `loses ${below.join('.')}${typeof value === 'string' ? ` ${value}` : ''}`
    const left = isEntry || isOptional ? [{ title, tree: without(rule, below) }] : []
    return [...left, ...changesBelow(rule, value, below, catalogue)]
  })
}

/** The releases just below and above the one that a version names, and the days around a number of days. */
function shifts(
  rule: RuleTree,
  written: string,
  path: readonly string[],
  catalogue: Catalogue,
): readonly Change[] {
  const days = /^(\d+)d$/.exec(written)?.[1]
  const shifted =
    path.at(-1) === 'version'
      ? neighbours(written, rule, path, catalogue)
      : [-1, 1].flatMap((by) => (days === undefined ? [] : `${Number(days) + by}d`))
  return shifted.map((text) => ({
    title: `has ${path.join('.')} ${text} for ${written}`,
    tree: replaced(rule, path, text),
  }))
}

function neighbours(
  written: string,
  rule: RuleTree,
  path: readonly string[],
  catalogue: Catalogue,
): readonly string[] {
  const [, operator = '', label = ''] = /^(>=|<=|>|<|=)?\s*(.+)$/.exec(written) ?? []
  const release = releaseOf(label, rule, path, catalogue)
  const { releases } = release.product
  const below = releases.findLast(({ rank }) => rank < release.rank)
  const above = releases.find(({ rank }) => rank > release.rank)
  return [below, above].flatMap((near) => (near ? [`${operator} ${near.label}`.trim()] : []))
}

/** The release that the label names of the product beside it, or of the one that stands around it. */
function releaseOf(label: string, rule: RuleTree, path: readonly string[], catalogue: Catalogue): Release {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const around = JSON.stringify(placeIn(rule, path.slice(0, depth + 1)).parent)
    const [product] = [...catalogue.products.values()].filter(({ id }) => around.includes(`"${id}"`))
    const version = product && catalogue.resolve(label, product)
    if (version?.precision === 'exact') return version.release
  }
  throw new Error(`${rule.id} names no product that has a release ${label}`)
}

function without(rule: RuleTree, path: readonly string[]): unknown {
  const copy = structuredClone(rule)
  const { parent, key } = placeIn(copy, path)
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else Reflect.deleteProperty(parent, key)
  return copy
}

function replaced(rule: RuleTree, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(rule)
  const { parent, key } = placeIn(copy, path)
  parent[key] = value
  return copy
}

function placeIn(rule: RuleTree, path: readonly string[]): { readonly parent: Tree; readonly key: string } {
  const parent = path.slice(0, -1).reduce<Tree>((tree, key) => tree[key] as Tree, rule)
  return { parent, key: path.at(-1) ?? '' }
}
