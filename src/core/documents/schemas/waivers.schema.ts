import Type, { type Static } from 'typebox'
import { day, documentSchema, mapping, text, texts, version } from './shared.schema.js'

const waiver = mapping({
  rule: text('The id of a rule, or `policy/rule`.'),
  servers: texts('Names of servers.', 1),
  organization: Type.Optional(text('The only organization in which it holds.')),
  reason: text('Why the finding is accepted.'),
  owner: text('Who answers for it.'),
  expires: day('The last day on which it holds.'),
  accepted: Type.Optional(version('It holds only while the server is at this version or later.')),
})

export const waiversSchema = documentSchema('Waivers', 'Findings that somebody answers for until a date.', {
  waivers: Type.Array(waiver, { description: 'The waivers.' }),
})

export type WaiversDocument = Static<typeof waiversSchema>
