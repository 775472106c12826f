import Type, { type Static } from 'typebox'
import { selectorSchema } from '../../model/selector.schema.js'

export const optionsSchema = Type.Object(
  {
    servers: selectorSchema,
    of: Type.Optional(
      Type.Union([Type.Literal('product'), Type.Literal('release'), Type.Literal('latest')], {
        description:
          'Whether the product is supported (default), its release is one that is supported, or the release is the latest.',
      }),
    ),
    warnWithin: Type.Optional(
      Type.String({ pattern: '^\\d{1,5}d$', description: 'Speak this many days ahead.', examples: ['180d'] }),
    ),
  },
  { additionalProperties: false, description: 'Support has not ended, nor ends within the window.' },
)

export type LifecycleOptions = Static<typeof optionsSchema>
