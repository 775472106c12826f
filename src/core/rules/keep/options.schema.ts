import Type, { type Static } from 'typebox'
import { selectorSchema } from '../../model/selector.schema.js'

export const optionsSchema = Type.Object(
  {
    servers: selectorSchema,
    atLeast: Type.Union([Type.Integer({ minimum: 1 }), Type.Literal('majority')], {
      description: 'How many stay in service, or `majority`.',
    }),
  },
  {
    additionalProperties: false,
    description: 'So many of the selected servers stay in service in the scope.',
  },
)

export type KeepOptions = Static<typeof optionsSchema>
