import type { Day } from '../model/day.js'
import type { Checklist, Policy, Rule, Severity } from '../model/policy.js'
import type { Problem } from '../model/problem.js'
import { didYouMean, nearest, quote } from '../model/wording.js'
import { Binding } from '../rules/binding.js'
import type { Judge } from '../rules/form.js'
import { bindGuard, type Guard } from '../rules/guard.js'
import { forms } from '../rules/index.js'
import type { ServerState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import type { Product } from '../versions/version.js'
import { textOn } from './rule-text.js'

/** A rule that is ready to judge. */
export interface CompiledRule {
  /** `policy/rule`. */
  readonly id: string
  readonly policy: Policy
  readonly rule: Rule
  /** Its severity here, which a configuration may have changed. */
  readonly severity: Severity
  readonly guard: Guard
  readonly judge: Judge
  /** The products whose servers the rule needs to see; undefined where it needs to see any. */
  readonly concerns: ReadonlySet<Product> | undefined
}

/** The full id of a rule. */
export function fullId(policy: Policy, rule: Rule): string {
  return `${policy.id}/${rule.id}`
}

/** Whether a rule needs to see a server. */
export function concerns({ concerns: products }: CompiledRule, { product }: ServerState): boolean {
  return products === undefined || products.has(product)
}

/** What policies are bound to. */
export interface PolicyContext {
  readonly catalogue: Catalogue
  readonly asOf: Day
  /** How many days rules about dates look ahead, where it is not as each of them says. */
  readonly lookahead?: number
  /** Every checklist that a rule may name besides those of its own policy. */
  readonly checklists: readonly Checklist[]
}

/** Binds the rules of a policy to the catalogue; a rule with a problem is left out. */
export function compilePolicy(
  policy: Policy,
  { catalogue, asOf, lookahead, checklists }: PolicyContext,
): { rules: readonly CompiledRule[]; problems: readonly Problem[] } {
  const problems: Problem[] = [...productsAsSelectors(policy, catalogue)]
  const rules = policy.rules.flatMap((declared) => {
    const rule = textOn(declared, asOf)
    if (!rule) return []
    const form = forms.find(({ id }) => id === rule.form)
    const binding = new Binding(
      catalogue,
      policy,
      rule,
      asOf,
      [...policy.checklists, ...checklists],
      lookahead,
    )
    if (!form) {
      binding.refuse(
        [rule.form],
        `rules of the form ${quote(rule.form)} cannot be judged by this version`,
        'leave the rule out until they can',
      )
      problems.push(...binding.problems)
      return []
    }
    refuseUnknownScope(rule, binding)
    const guard = bindGuard(rule.when, binding, ['when'])
    const judge = form.bind(rule.options, binding)
    problems.push(...binding.problems)
    if (binding.problems.length > 0) return []
    const concerns = productsOf(guard, judge)
    return [{ id: fullId(policy, rule), policy, rule, severity: rule.severity, guard, judge, concerns }]
  })
  return { rules, problems }
}

/** A word that is the id of a product means the product: a selector of that name is never asked. */
function productsAsSelectors({ selectors, origin }: Policy, { products }: Catalogue): readonly Problem[] {
  return Object.keys(selectors)
    .filter((name) => products.has(name))
    .map((name) => ({
      message: `the selector ${quote(name)} has the id of a product`,
      help: 'give the selector another name',
      at: origin.key('selectors', name),
    }))
}

function productsOf({ counted }: Guard, judge: Judge): ReadonlySet<Product> | undefined {
  const all = [counted, ...countedBy(judge)]
  return all.includes(undefined) ? undefined : new Set(all.flatMap((set) => [...(set ?? [])]))
}

function countedBy(judge: Judge): readonly (ReadonlySet<Product> | undefined)[] {
  switch (judge.kind) {
    case 'server':
      return [judge.servers.products, ...(judge.relatedTo ?? [])]
    case 'scope':
      return [judge.counted]
    case 'change':
      return []
  }
}

const scopeWords = ['organization', 'site']

/** A scope that is no word and no kind of link is a key of `groups`; one that is nearly a word is a slip. */
function refuseUnknownScope({ scope }: Rule, binding: Binding): void {
  if (typeof scope !== 'string') {
    const { linkKinds } = binding.catalogue
    if (linkKinds.has(scope.link)) return
    binding.refuse(
      ['scope', 'link'],
      `unknown kind of link ${quote(scope.link)}`,
      didYouMean(scope.link, linkKinds.keys()),
    )
  } else if (!scopeWords.includes(scope) && nearest(scope, scopeWords).length > 0) {
    binding.refuse(['scope'], `unknown scope ${quote(scope)}`, didYouMean(scope, scopeWords))
  }
}
