import Type, { type Static } from 'typebox'
import { day, mapping, severity, text } from './shared.schema.js'

const status = Type.Union(
  [Type.Literal('violation'), Type.Literal('undecided'), Type.Literal('not-covered'), Type.Literal('waived')],
  { description: 'What was found.' },
)

const finding = mapping({
  fingerprint: text('What tells the finding apart.'),
  rule: text('The id of the rule.'),
  policy: text('The id of its policy.'),
  organization: Type.Optional(text('The organization that it is about.')),
  scope: Type.Optional(
    mapping({ kind: text('The kind of the scope.'), name: text('The name of the scope.') }, 'Its scope.'),
  ),
  servers: Type.Array(Type.String(), { description: 'Names of servers.' }),
  product: Type.Optional(text('The product of the servers.')),
  status,
  severity,
  actual: Type.Optional(text('What was observed.')),
})

/** The file that `coexist baseline` writes; it is no document, since nobody writes it by hand. */
export const baselineSchema = mapping(
  {
    schemaVersion: Type.Literal(1, { description: 'The version of the format.' }),
    tool: mapping({ name: Type.String(), version: Type.String() }, 'What has written it.'),
    asOf: day('The day by which was judged.'),
    findings: Type.Array(finding, { description: 'What was found.' }),
  },
  'The findings that were there when the baseline was recorded.',
)

export type BaselineFile = Static<typeof baselineSchema>
