import Type, { type Static } from 'typebox'
import { selectorSchema } from '../../model/selector.schema.js'
import { unitSchema } from '../../model/unit.schema.js'

export const optionsSchema = Type.Object(
  {
    servers: selectorSchema,
    relativeTo: selectorSchema,
    behind: Type.Optional(
      Type.Integer({ minimum: 0, description: 'How far below the others a server may be.' }),
    ),
    ahead: Type.Optional(
      Type.Integer({ minimum: 0, description: 'How far above the others a server may be.' }),
    ),
    unit: unitSchema,
  },
  {
    additionalProperties: false,
    description: 'Every selected server is at most `behind` below and `ahead` above every related one.',
  },
)

export type SkewOptions = Static<typeof optionsSchema>
