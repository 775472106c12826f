import Type, { type Static } from 'typebox'
import { selectorSchema } from '../../model/selector.schema.js'

export const optionsSchema = Type.Object(
  {
    servers: selectorSchema,
    of: Type.Union([Type.Literal('version'), Type.Literal('product')], { description: 'What is counted.' }),
    atMost: Type.Integer({ minimum: 1, description: 'How many different values are allowed.' }),
  },
  { additionalProperties: false, description: 'The selected servers have at most so many different values.' },
)

export type DistinctOptions = Static<typeof optionsSchema>
