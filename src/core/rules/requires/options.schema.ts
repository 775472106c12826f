import Type, { type Static } from 'typebox'
import { guardSchema } from '../../model/selector.schema.js'
import { stepSchema } from '../../model/step.schema.js'

const ids = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1 }), { minItems: 1, description }))

export const optionsSchema = Type.Object(
  {
    before: stepSchema,
    tasks: ids('Tasks that are done before.'),
    checklists: ids('Checklists that are done before.'),
    state: Type.Optional(guardSchema),
  },
  { additionalProperties: false, description: 'What must be done before such a step.' },
)

export type RequiresOptions = Static<typeof optionsSchema>
