import type { CompiledRule } from '../check/compiled-rule.js'
import { locate } from '../model/source.js'
import { quote } from '../model/wording.js'
import type { Selector } from '../rules/selector.js'
import type { Product, Release } from '../versions/version.js'
import type { Lint } from './lint.js'
import { probeOf, releasesMeeting, scopeOf } from './probe.js'

/** Two rules that speak together, of which each allows releases of a product and no release is allowed by both. */
export const contradictingRules: Lint = {
  id: 'contradicting-rules',
  summary: 'Two rules that speak together allow no common release of a product.',
  severity: 'error',
  why: 'Each of the two can be met by itself, and no server of the product can stay while both speak: somebody finds that out in the middle of a change.',
  fix: 'Correct the release that one of them names, or its guard; write `forbid` alone where the product has to go.',
  find({ rules, catalogue }) {
    const limits = rules.flatMap((rule) => limitOf(rule) ?? [])
    const products = [...catalogue.products.values()]
    return limits.flatMap((later, index) =>
      limits.slice(0, index).flatMap((earlier) => {
        if (!speakTogether(earlier, later)) return []
        const product = products.find((one) => contradict(earlier.allowed(one), later.allowed(one)))
        if (!product) return []
        const { rule } = later
        const { file, line } = locate(earlier.rule.rule.origin.value('id'))
        const message = `${quote(rule.rule.id)} and ${quote(earlier.rule.id)} allow no common release of ${product.name}`
        const help = `correct one of the two; the other stands in ${quote(`${file}:${line}`)}`
        return [{ rule, message, help, at: rule.rule.origin.value('id') }]
      }),
    )
  },
}

/** A rule that allows each server of a product some releases while it speaks. */
interface Limit {
  readonly rule: CompiledRule
  /** What must be so for it to speak, each part as a text. */
  readonly conditions: ReadonlySet<string>
  /** Undefined where it says nothing about the product. */
  allowed(product: Product): readonly Release[] | undefined
}

function limitOf(compiled: CompiledRule): Limit | undefined {
  const { rule, judge } = compiled
  const guard = Object.entries(rule.when ?? {}).map(([key, value]) => textOf(key, value))
  const limit = (conditions: readonly string[], allowed: Limit['allowed']): Limit => {
    const remembered = new Map<Product, readonly Release[] | undefined>()
    return {
      rule: compiled,
      conditions: new Set([`scope ${JSON.stringify(rule.scope)}`, ...conditions]),
      allowed(product) {
        if (!remembered.has(product)) remembered.set(product, allowed(product))
        return remembered.get(product)
      },
    }
  }
  if (rule.form === 'minimum' && judge.kind === 'server') {
    const { products } = judge.servers
    return limit(guard, (product) =>
      products?.has(product) ? releasesMeeting(product, compiled) : undefined,
    )
  }
  if (rule.form !== 'forbid' || judge.kind !== 'scope' || !Array.isArray(rule.options)) return undefined
  const others = rule.options.slice(0, -1).map((entry: unknown) => textOf('present', entry))
  const { offending } = judge
  return limit([...guard, ...others], (product) =>
    offending?.products?.has(product) ? releasesLeft(product, offending, compiled) : undefined,
  )
}

function textOf(key: string, value: unknown): string {
  return `${key} ${JSON.stringify(value)}`
}

/** The releases of a product that are not among those that have to go. */
function releasesLeft(product: Product, offending: Selector, compiled: CompiledRule): readonly Release[] {
  return product.releases.filter((release) => {
    const probe = probeOf(release, compiled)
    return offending.matches(probe, scopeOf([probe], compiled)) === 'no'
  })
}

function speakTogether({ conditions: a }: Limit, { conditions: b }: Limit): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  return [...fewer].every((condition) => more.has(condition))
}

function contradict(a: readonly Release[] | undefined, b: readonly Release[] | undefined): boolean {
  if (!a || !b || a.length === 0 || b.length === 0) return false
  return !a.some((release) => b.includes(release))
}
