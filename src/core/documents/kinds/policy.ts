import { ruleForms, type Policy, type Rule, type RuleFormId, type RuleSource } from '../../model/policy.js'
import type { Origin, PathStep } from '../../model/source.js'
import { listed, quote } from '../../model/wording.js'
import type { Reading } from '../reading.js'
import type { PolicyDocument, RuleDocument } from '../schemas/policy.schema.js'
import { readChecklists } from './checklists.js'
import { refuseRepeatedIds } from './repeated.js'

/** The policy that a document declares; a rule with no form, or with more than one, is a problem and is left out. */
export function readPolicy(reading: Reading, document: PolicyDocument): Policy {
  refuseRepeatedIds(reading, document.rules, ['rules'], { what: 'rule', where: 'policy' })
  return {
    id: document.id,
    title: document.title,
    ...(document.source ? { source: document.source } : {}),
    selectors: document.selectors ?? {},
    rules: document.rules.flatMap((rule, index) => readRule(reading, document, rule, index)),
    checklists: readChecklists(reading, document.checklists ?? []),
    origin: reading.document.originOf(document),
  }
}

function readRule(
  reading: Reading,
  policy: PolicyDocument,
  rule: RuleDocument,
  index: number,
): readonly Rule[] {
  const path = ['rules', index]
  const form = formOf(reading, rule, path)
  if (!form) return []
  refuseDisorder(reading, rule, path)
  const present = textOf(policy, rule, form, reading.document.originOf(rule))
  const formerly = (rule.formerly ?? []).flatMap((former, place) => {
    const names = ruleForms.some((one) => one in former)
    const { [form]: options, since: _since, formerly: _formerly, ...rest } = rule
    const whole = { ...rest, ...(names ? {} : { [form]: options }), ...former }
    const ownForm = formOf(reading, whole, [...path, 'formerly', place])
    return ownForm ? [textOf(policy, whole, ownForm, reading.document.originOf(former))] : []
  })
  return [{ ...present, formerly }]
}

function textOf(policy: PolicyDocument, rule: RuleDocument, form: RuleFormId, origin: Origin): Rule {
  const source = sourceOf(policy.source, rule)
  return {
    id: rule.id,
    ...(rule.title ? { title: rule.title } : {}),
    severity: rule.severity ?? 'error',
    scope: rule.scope ?? policy.scope ?? 'organization',
    ...(rule.when ? { when: rule.when } : {}),
    during: rule.during ?? 'always',
    ...(rule.remediation ? { remediation: rule.remediation } : {}),
    ...(source ? { source } : {}),
    waivable: rule.waivable ?? true,
    form,
    options: rule[form],
    ...(rule.since ? { since: rule.since } : {}),
    formerly: [],
    origin,
  }
}

/** Each text is older than the one above it; only the oldest may have been there always. */
function refuseDisorder(
  reading: Reading,
  { since, formerly = [] }: RuleDocument,
  path: readonly PathStep[],
): void {
  let later = since
  for (const [place, former] of formerly.entries()) {
    const isOlder = later !== undefined && (former.since === undefined || former.since < later)
    if (!isOlder) {
      reading.refuse(
        [...path, 'formerly', place, 'since'],
        'an earlier text does not end before the later one begins',
        'give each text but the oldest the day `since` which it holds, the latest text first',
      )
    }
    later = former.since
  }
}

function sourceOf(ofPolicy: RuleSource | undefined, rule: RuleDocument): RuleSource | undefined {
  const { at, checks } = rule
  const source = rule.source ?? ofPolicy ?? (at === undefined ? undefined : { title: at })
  return source && { ...source, ...(at ? { at } : {}), ...(checks ? { checks } : {}) }
}

function formOf(reading: Reading, rule: RuleDocument, path: readonly PathStep[]): RuleFormId | undefined {
  const forms = ruleForms.filter((form) => form in rule)
  const [form] = forms
  if (form && forms.length === 1) return form
  if (form) {
    reading.refuse(
      [...path, forms[1] ?? form],
      `the rule ${quote(rule.id)} has more than one form: ${listed(forms.map(quote))}`,
      'write a rule of its own for each',
    )
  } else {
    reading.refuse(
      [...path, 'id'],
      `the rule ${quote(rule.id)} has no form`,
      `add one of ${listed(ruleForms.map(quote), 'or')}`,
    )
  }
  return undefined
}
