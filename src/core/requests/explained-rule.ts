import { builtInMeaning, builtInRuleIds, builtInSummaries } from '../check/built-in.js'
import { compilePolicy, fullId, type CompiledRule } from '../check/compiled-rule.js'
import { summaryOf } from '../check/report.js'
import { RuleNames } from '../check/rule-names.js'
import type { ExplainedRule } from '../model/explanation.js'
import { locate } from '../model/source.js'
import { didYouMean, listed, quote } from '../model/wording.js'
import { sentenceOf } from '../rules/sentence.js'
import type { Preparation } from './preparation.js'

/** Why a question cannot be answered, and what to do about it. */
export interface Unanswerable {
  readonly message: string
  readonly help: string
}

/** A rule that somebody asked about; without a compiled form it is one of the program itself. */
export interface FoundRule {
  readonly explained: ExplainedRule
  readonly compiled?: CompiledRule
}

/** The rule that a full or short id means, in force or not, or why there is none. */
export function findRule(written: string, preparation: Preparation): FoundRule | Unanswerable {
  const { inForce, speaking, knownRules } = preparation
  const idsOf = (rules: Iterable<CompiledRule>) => [...[...rules].map(({ id }) => id), ...builtInRuleIds]
  const names = new RuleNames(idsOf(inForce), knownRules, idsOf(speaking))
  const found = names.lookUp(written)
  if (found === 'silent') return notInForce(written, preparation)
  if ('message' in found)
    return { ...found, ...(isUnknown(written, preparation) ? suggested(written, preparation) : {}) }
  const compiled = inForce.find(({ id }) => id === found.id)
  return compiled ? { compiled, explained: explainedRule(compiled) } : builtIn(found.id)
}

/** Whether no rule has that name, in force or not. */
function isUnknown(written: string, { inForce, knownRules }: Preparation): boolean {
  return ![...inForce.map(({ id }) => id), ...knownRules].some(
    (id) => id === written || id.endsWith(`/${written}`),
  )
}

/** Rules that are not in force can be explained too, so their names are suggested as well. */
function suggested(written: string, { knownRules }: Preparation): Pick<Unanswerable, 'help'> {
  const all = [...knownRules, ...builtInRuleIds]
  return { help: didYouMean(written, [...all.map((id) => id.slice(id.indexOf('/') + 1)), ...all]) }
}

function explainedRule({ policy, rule, severity, guard, judge }: CompiledRule): ExplainedRule {
  return {
    ...summaryOf({ policy, rule, severity }),
    sentence: sentenceOf(rule, guard, judge),
    waivable: rule.waivable,
    location: locate(rule.origin.value('id')),
  }
}

function builtIn(id: string): FoundRule | Unanswerable {
  const summary = builtInSummaries.find(({ policy, rule }) => `${policy}/${rule}` === id)
  if (!summary) return { message: `unknown rule ${quote(id)}`, help: 'correct the id' }
  return {
    explained: { ...summary, sentence: builtInMeaning(summary.rule) ?? summary.title, waivable: false },
  }
}

/** A rule that exists and judges nothing here, explained all the same. */
function notInForce(written: string, preparation: Preparation): FoundRule | Unanswerable {
  const named = preparation.everyPolicy.flatMap((policy) =>
    policy.rules
      .filter((rule) => [rule.id, fullId(policy, rule)].includes(written))
      .map((rule) => ({ policy, rule })),
  )
  const ids = [...new Set(named.map(({ policy, rule }) => fullId(policy, rule)))]
  const [first] = named
  if (!first || ids.length > 1) {
    return {
      message: `${quote(written)} is a rule of more than one policy`,
      help: `write ${listed(ids.map(quote), 'or')}`,
    }
  }
  const { policy, rule } = first
  const { rules, problems } = compilePolicy({ ...policy, rules: [rule] }, preparation.context)
  const [compiled] = rules
  if (compiled)
    return {
      compiled,
      explained: { ...explainedRule(compiled), notInForce: whyNot(compiled, preparation) },
    }
  const [problem] = problems
  return {
    message: problem?.message ?? `${quote(written)} asks for nothing on ${preparation.context.asOf}`,
    help: problem?.help ?? 'choose another day with `--as-of`',
  }
}

function whyNot({ id, policy, rule }: CompiledRule, preparation: Preparation): string {
  if (!preparation.isApplied(policy.id)) {
    return `the policy ${quote(policy.id)} is not in force here: no topology has a product of its pack, or other policies are chosen`
  }
  const settings = preparation.documents.configs.flatMap((config) => config.rules)
  const off = settings.find((setting) => setting.severity === 'off' && [id, rule.id].includes(setting.rule))
  const why = off?.why === undefined ? '' : `: ${quote(off.why)}`
  return `the configuration switches the rule off${why}`
}
