import Type, { type Static } from 'typebox'
import { selectorSchema } from '../../model/selector.schema.js'

export const optionsSchema = Type.Array(selectorSchema, {
  minItems: 1,
  description:
    'Not all of these are present together in the scope; one alone: never present. The last one names the servers that have to go.',
})

export type ForbidOptions = Static<typeof optionsSchema>
