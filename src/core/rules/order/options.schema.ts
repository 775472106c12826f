import Type, { type Static } from 'typebox'
import { selectorSchema } from '../../model/selector.schema.js'

export const optionsSchema = Type.Object(
  {
    servers: selectorSchema,
    sequence: Type.Array(selectorSchema, { minItems: 2, description: 'Groups of servers in their order.' }),
  },
  { additionalProperties: false, description: 'One group reaches the new version before the next begins.' },
)

export type OrderOptions = Static<typeof optionsSchema>
