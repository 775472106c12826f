import Type, { type Static } from 'typebox'
import { selectorSchema } from '../../model/selector.schema.js'

export const optionsSchema = Type.Object(
  {
    servers: selectorSchema,
    version: Type.String({
      minLength: 1,
      description: 'The lowest release that is allowed.',
      examples: ['SP3 RU10'],
    }),
  },
  { additionalProperties: false, description: 'Every selected server is at that release or later.' },
)

export type MinimumOptions = Static<typeof optionsSchema>
