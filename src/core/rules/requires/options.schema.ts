import Type, { type Static } from 'typebox'
import { guardSchema, selectorSchema } from '../../model/selector.schema.js'

const ids = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1 }), { minItems: 1, description }))

const steps = Type.Object(
  {
    install: Type.Optional(selectorSchema),
    update: Type.Optional(selectorSchema),
    decommission: Type.Optional(selectorSchema),
    link: Type.Optional(Type.String({ minLength: 1, description: 'A kind of link.' })),
  },
  { additionalProperties: false, minProperties: 1, description: 'The steps that wait.' },
)

export const optionsSchema = Type.Object(
  {
    before: steps,
    tasks: ids('Tasks that are done before.'),
    checklists: ids('Checklists that are done before.'),
    state: Type.Optional(guardSchema),
  },
  { additionalProperties: false, description: 'What must be done before such a step.' },
)

export type RequiresOptions = Static<typeof optionsSchema>
