import type { CompiledRule } from '../check/compiled-rule.js'
import type { Policy } from '../model/policy.js'
import type { SelectorDeclaration } from '../model/selector.schema.js'
import { quote } from '../model/wording.js'
import type { Product } from '../versions/version.js'
import type { Lint, LintFinding } from './lint.js'
import { releasesMeeting } from './probe.js'

/** A rule that can never be broken, or whose guard can never hold. */
export const neverSpeaks: Lint = {
  id: 'never-speaks',
  summary: 'A rule can never be broken, or its guard never holds.',
  severity: 'error',
  why: 'A rule that cannot be broken looks like protection and is none.',
  fix: 'Correct the release or the guard, or leave the rule out.',
  find: ({ rules, catalogue }) =>
    rules.flatMap((rule): readonly LintFinding[] => {
      const why = isAlwaysMet(rule) ?? hasAbsentProducts(rule, catalogue.products)
      if (why === undefined) return []
      const message = `${quote(rule.rule.id)} can never speak: ${why}`
      return [{ rule, message, help: 'correct the rule, or leave it out', at: rule.rule.origin.value('id') }]
    }),
}

function isAlwaysMet(rule: CompiledRule): string | undefined {
  const { judge } = rule
  if (judge.kind !== 'server') return undefined
  const products = [...(judge.servers.products ?? [])]
  const isMet = ({ releases, support }: Product, met: number | undefined) =>
    rule.rule.form === 'lifecycle' ? support.ends === 'none' : releases.length > 0 && met === releases.length
  const all = products.map((product) => isMet(product, releasesMeeting(product, rule)?.length))
  if (all.length === 0 || all.includes(false)) return undefined
  return 'every known release that it means meets it'
}

/** Of what must be present for it to speak, a part must be absent too. */
function hasAbsentProducts(
  { rule, policy, guard, judge }: CompiledRule,
  products: ReadonlyMap<string, Product>,
): string | undefined {
  const absent = new Set((rule.when?.nonePresent ?? []).flatMap((one) => whollyMeant(one, policy, products)))
  if (absent.size === 0) return undefined
  const needed = [
    ...guard.products,
    ...(judge.kind === 'server' ? [judge.servers.products] : []),
    ...(judge.kind === 'scope' ? judge.products : []),
  ]
  const none = needed.find((set) => set && set.size > 0 && [...set].every((product) => absent.has(product)))
  const [product] = none ?? []
  return product && `it needs ${product.name}, and that there is none`
}

/** The products of which a selector means every server. */
function whollyMeant(
  selector: SelectorDeclaration,
  policy: Policy,
  products: ReadonlyMap<string, Product>,
): readonly Product[] {
  if (typeof selector === 'string') {
    const named = Object.hasOwn(policy.selectors, selector) ? policy.selectors[selector] : undefined
    if (named !== undefined) return whollyMeant(named, policy, products)
    const product = products.get(selector)
    return product ? [product] : []
  }
  if (Array.isArray(selector)) return selector.flatMap((one) => whollyMeant(one, policy, products))
  const { product, ...further } = selector
  if (product === undefined || Object.keys(further).length > 0) return []
  return [product].flat().flatMap((id) => products.get(id) ?? [])
}
