import Type, { type Static, type TSchema } from 'typebox'
import { guardSchema, selectorSchema } from '../../model/selector.schema.js'
import { stepSchema } from '../../model/step.schema.js'
import {
  day,
  documentSchema,
  identifier,
  mapping,
  ruleSource,
  severity,
  text,
  texts,
} from './shared.schema.js'

const scope = Type.Union(
  [
    text('`organization`, `site`, or a key of `groups`.', ['organization', 'site', 'dag']),
    mapping({ link: text('A kind of link.', ['edge-subscription']) }, 'Each link of a kind.'),
  ],
  { description: 'Where the rule is judged: once for the organization, or for each site, group or link.' },
)

const textKeys = {
  title: Type.Optional(text('What the rule asks, in a few words.')),
  severity: Type.Optional(severity),
  scope: Type.Optional(scope),
  when: Type.Optional(guardSchema),
  during: Type.Optional(
    Type.Union([Type.Literal('always'), Type.Literal('at-rest'), Type.Literal('plan')], {
      description:
        'Whether the rule speaks about every state, only about states of rest, or only while a plan runs.',
    }),
  ),
  remediation: Type.Optional(text('What to do about a violation, as an instruction.')),
  at: Type.Optional(text('The place in the source.')),
  checks: Type.Optional(texts('Ids of checks in the programs of the vendor that ask for the same.')),
  source: Type.Optional(ruleSource),
  waivable: Type.Optional(
    Type.Boolean({ description: 'Whether a waiver may name the rule; true by default.' }),
  ),
  since: Type.Optional(day('The day from which the source says this; always where it is left out.')),
}

const ruleKeys = { id: identifier('Unique in the policy; the full id is `policy/rule`.'), ...textKeys }

/** A rule without its form. */
export const anyRule = mapping(ruleKeys)

const checklistTask = mapping({
  id: identifier('The id that topologies and plans use for the task.'),
  title: text('What is to be done.'),
  when: Type.Optional(
    Type.Union([text('A condition that people judge, in words.'), guardSchema], {
      description: 'When the task is asked for; always where it is left out.',
    }),
  ),
  after: Type.Optional(Type.Array(Type.String(), { description: 'Tasks that must be done before.' })),
  step: Type.Optional(stepSchema),
})

const checklist = mapping({
  id: identifier('The id that `requires` rules name.'),
  title: text('What the list is for.'),
  source: Type.Optional(ruleSource),
  tasks: Type.Array(checklistTask, { minItems: 1, description: 'In the order in which they are done.' }),
})

/** The schema of a policy, given the schema of the options of every rule form by its key. */
export function policySchema(forms: Readonly<Record<string, TSchema>>) {
  const options = Object.fromEntries(Object.entries(forms).map(([id, schema]) => [id, Type.Optional(schema)]))
  const former = mapping(
    { ...textKeys, ...options },
    'An earlier text; the keys that it leaves out are as in the present one.',
  )
  const formerly = Type.Optional(
    Type.Array(former, { minItems: 1, description: 'What the source said before, the latest first.' }),
  )
  const rule = mapping({ ...ruleKeys, ...options, formerly }, 'A rule: exactly one key names its form.')
  return documentSchema('Policy', 'Rules about which versions may stand together.', {
    id: identifier('The first half of the full ids of its rules.'),
    title: text('What the policy is about.'),
    source: Type.Optional(ruleSource),
    scope: Type.Optional(scope),
    selectors: Type.Optional(
      Type.Record(Type.String(), selectorSchema, { description: 'Selectors that rules may name.' }),
    ),
    rules: Type.Array(rule, { description: 'The rules.' }),
    checklists: Type.Optional(
      Type.Array(checklist, { description: 'Ordered tasks that `requires` rules ask for.' }),
    ),
  })
}

export type PolicyDocument = Omit<Static<ReturnType<typeof policySchema>>, 'rules'> & {
  rules: RuleDocument[]
}
export type RuleDocument = Static<typeof anyRule> & {
  readonly formerly?: readonly FormerDocument[]
} & Readonly<Record<string, unknown>>
export type FormerDocument = Omit<Static<typeof anyRule>, 'id'> & Readonly<Record<string, unknown>>
