import Type, { type Static } from 'typebox'
import { selectorSchema } from './selector.schema.js'

/** Changes by their kind: of servers that a selector means, or of links of a kind. */
export const stepSchema = Type.Object(
  {
    install: Type.Optional(selectorSchema),
    update: Type.Optional(selectorSchema),
    decommission: Type.Optional(selectorSchema),
    link: Type.Optional(Type.String({ minLength: 1, description: 'A kind of link.' })),
  },
  { additionalProperties: false, minProperties: 1, description: 'Changes of servers or links.' },
)

export type StepSelection = Static<typeof stepSchema>
