import Type, { type Static } from 'typebox'
import { selectorSchema } from '../../model/selector.schema.js'
import { unitSchema } from '../../model/unit.schema.js'

export const optionsSchema = Type.Object(
  {
    servers: selectorSchema,
    atMost: Type.Integer({
      minimum: 0,
      description: 'The greatest allowed distance from the oldest to the newest.',
    }),
    unit: unitSchema,
  },
  { additionalProperties: false, description: 'The newest and the oldest selected server are close enough.' },
)

export type SpanOptions = Static<typeof optionsSchema>
