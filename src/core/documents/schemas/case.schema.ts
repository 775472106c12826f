import Type, { type Static } from 'typebox'
import { day, documentSchema, identifier, mapping, text } from './shared.schema.js'
import { planFields } from './plan.schema.js'
import { topologyFields } from './topology.schema.js'

const statuses = ['violation', 'undecided', 'not-covered', 'waived', 'quiet'] as const

const expectation = mapping({
  rule: text('The id of a rule of the policy.'),
  server: Type.Optional(text('The server; any where it is left out.')),
  status: Type.Union(
    statuses.map((status) => Type.Literal(status)),
    { description: 'What the rule says; `quiet` where it must say nothing.' },
  ),
})

export const caseSchema = documentSchema('Case', 'An example of a policy with the findings it must give.', {
  title: text('What the example shows, as a sentence.'),
  policy: identifier('The id of the policy that is exercised.'),
  asOf: Type.Optional(day('The date it is judged by.')),
  topology: Type.Optional(mapping(topologyFields, 'The organization that is judged.')),
  plan: Type.Optional(mapping(planFields, 'The plan that is judged.')),
  expect: Type.Array(expectation, { description: 'Every finding of the policy.' }),
})

export type CaseDocument = Static<typeof caseSchema>
