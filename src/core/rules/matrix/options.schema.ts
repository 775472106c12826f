import Type, { type Static } from 'typebox'
import { selectorSchema, versionConstraint } from '../../model/selector.schema.js'

const values = Type.Array(Type.String({ minLength: 1 }), { description: 'The values that are allowed.' })

const row = Type.Object(
  { version: Type.Optional(versionConstraint), values },
  {
    additionalProperties: false,
    description: 'What is allowed for these releases; for all where none is named.',
  },
)

export const optionsSchema = Type.Object(
  {
    servers: selectorSchema,
    field: Type.String({
      pattern: '^(roles|recorded-version|(platform\\.|level:|groups\\.|labels\\.).+)$',
      description: '`roles`, `recorded-version`, `platform.KEY`, `level:NAME`, `groups.KEY` or `labels.KEY`.',
      examples: ['roles', 'platform.os', 'level:forest-functional-level'],
    }),
    allowed: Type.Array(row, {
      minItems: 1,
      description: 'The rows of the table; every row that fits the release counts.',
    }),
    combinations: Type.Optional(
      Type.Array(Type.Array(Type.String(), { minItems: 1 }), {
        minItems: 1,
        description: 'The only sets in which several values may stand on one server.',
      }),
    ),
    alone: Type.Optional(
      Type.Array(Type.String(), { minItems: 1, description: 'Values that stand alone on their server.' }),
    ),
  },
  {
    additionalProperties: false,
    description: 'The field takes a value that is allowed for the release of the server.',
  },
)

export type MatrixOptions = Static<typeof optionsSchema>
