import {
  ruleForms,
  type Checklist,
  type Policy,
  type Rule,
  type RuleFormId,
  type RuleSource,
} from '../../model/policy.js'
import { listed, quote } from '../../model/wording.js'
import type { Reading } from '../reading.js'
import type { PolicyDocument, RuleDocument } from '../schemas/policy.schema.js'

/** The policy that a document declares; a rule with no form, or with more than one, is a problem and is left out. */
export function readPolicy(reading: Reading, document: PolicyDocument): Policy {
  refuseRepeatedRules(reading, document)
  return {
    id: document.id,
    title: document.title,
    ...(document.source ? { source: document.source } : {}),
    selectors: document.selectors ?? {},
    rules: document.rules.flatMap((rule, index) => readRule(reading, document, rule, index)),
    checklists: (document.checklists ?? []).map((checklist): Checklist => checklist),
    origin: reading.document.originOf(document),
  }
}

function readRule(
  reading: Reading,
  policy: PolicyDocument,
  rule: RuleDocument,
  index: number,
): readonly Rule[] {
  const form = formOf(reading, rule, index)
  if (!form) return []
  const source = sourceOf(policy.source, rule)
  return [
    {
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
      origin: reading.document.originOf(rule),
    },
  ]
}

function sourceOf(ofPolicy: RuleSource | undefined, rule: RuleDocument): RuleSource | undefined {
  const source = rule.source ?? ofPolicy
  if (!source) return rule.at ? { title: rule.at } : undefined
  return rule.at ? { ...source, at: rule.at } : source
}

function formOf(reading: Reading, rule: RuleDocument, index: number): RuleFormId | undefined {
  const forms = ruleForms.filter((form) => form in rule)
  const [form] = forms
  if (form && forms.length === 1) return form
  if (form) {
    reading.refuse(
      ['rules', index, forms[1] ?? form],
      `the rule ${quote(rule.id)} has more than one form: ${listed(forms.map(quote))}`,
      'write a rule of its own for each',
    )
  } else {
    reading.refuse(
      ['rules', index, 'id'],
      `the rule ${quote(rule.id)} has no form`,
      `add one of ${listed(ruleForms.map(quote), 'or')}`,
    )
  }
  return undefined
}

function refuseRepeatedRules(reading: Reading, { rules }: PolicyDocument): void {
  const seen = new Set<string>()
  for (const [index, { id }] of rules.entries()) {
    if (seen.has(id)) {
      reading.refuse(
        ['rules', index, 'id'],
        `the rule id ${quote(id)} stands twice in this policy`,
        'give one of the two another id',
      )
    }
    seen.add(id)
  }
}
