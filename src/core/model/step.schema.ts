import Type, { type Static } from 'typebox'
import { selectorSchema } from './selector.schema.js'

const moveSchema = Type.Object(
  {
    what: Type.String({ minLength: 1, description: 'What moves.', examples: ['public-folders'] }),
    from: Type.Optional(selectorSchema),
    to: Type.Optional(selectorSchema),
  },
  { additionalProperties: false, description: 'Moves of what servers hold, from any server to any.' },
)

/** Changes by their kind, an upgrade being an update from one product to another: of servers that a selector means, of links of a kind, or of what servers hold. */
export const stepSchema = Type.Object(
  {
    install: Type.Optional(selectorSchema),
    update: Type.Optional(selectorSchema),
    upgrade: Type.Optional(selectorSchema),
    decommission: Type.Optional(selectorSchema),
    link: Type.Optional(Type.String({ minLength: 1, description: 'A kind of link.' })),
    move: Type.Optional(moveSchema),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    description:
      'Changes of servers, links or holdings; an `upgrade` is an update in place to another product.',
  },
)

export type StepSelection = Static<typeof stepSchema>
