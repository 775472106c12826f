import Type, { type Static } from 'typebox'
import { selectorSchema } from '../../model/selector.schema.js'

const hop = Type.Object({ from: selectorSchema, to: selectorSchema }, { additionalProperties: false })

export const optionsSchema = Type.Union(
  [
    Type.Object(
      {
        from: selectorSchema,
        to: selectorSchema,
        via: Type.Optional(
          Type.Array(selectorSchema, { minItems: 1, description: 'Ways in between, the preferred first.' }),
        ),
      },
      { additionalProperties: false },
    ),
    Type.Object(
      { of: selectorSchema, hops: Type.Array(hop, { minItems: 1, description: 'The only allowed hops.' }) },
      { additionalProperties: false },
    ),
  ],
  { description: 'An allowed way from one product or release to another.' },
)

export type PathOptions = Static<typeof optionsSchema>
