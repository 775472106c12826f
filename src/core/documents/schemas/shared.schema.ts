import Type, { type TProperties, type TSchemaOptions } from 'typebox'

/** The first two keys of every document, then the document's own. */
export function documentSchema<Properties extends TProperties>(
  kind: string,
  description: string,
  properties: Properties,
) {
  return Type.Object(
    {
      apiVersion: Type.Literal('coexist/v1', { description: 'The version of the document format.' }),
      kind: Type.Literal(kind, { description: 'What the document declares.' }),
      ...properties,
    },
    { additionalProperties: false, description },
  )
}

/** A mapping that takes these keys and no others. */
export function mapping<Properties extends TProperties>(
  properties: Properties,
  annotations: string | TSchemaOptions = {},
) {
  const options = typeof annotations === 'string' ? { description: annotations } : annotations
  return Type.Object(properties, { ...options, additionalProperties: false })
}

/** Text with a character that is no blank. */
export const words = Type.String({ pattern: '\\S' })

/** Text that says something. */
export const text = (description: string, examples?: readonly string[]) =>
  Type.String({ ...words, description, ...(examples ? { examples } : {}) })

/** What something is called: text without a blank at either end, which nobody would see. */
export const name = (description: string) => Type.String({ pattern: '^\\S([\\s\\S]*\\S)?$', description })

/** A list of texts, of at least so many. */
export const texts = (description: string, least = 0) =>
  Type.Array(words, { ...(least > 0 ? { minItems: least } : {}), description })

/** A calendar day that exists. */
export const day = (description: string) =>
  Type.String({ format: 'date', description, examples: ['2026-11-22'] })

/** An id that users type: letters, digits, dots and dashes. */
export const identifier = (description: string) =>
  Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', description })

/** A version in any written form; the message for a bare number asks for quotes. */
export const version = (description: string) =>
  Type.String({
    ...words,
    description,
    examples: ['SP3 RU10', 'CU23 Nov24SU', '15.0.712.24', 'Version 15.0 (Build 712.24)', 'SP3 RU?'],
  })

export const severity = Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('notice')], {
  description: 'How much a finding of the rule weighs.',
})

export const ruleSource = mapping(
  {
    title: text('The title of the document that the rule was taken from.'),
    ref: Type.Optional(text('Its number or short name.')),
    url: Type.Optional(Type.String({ pattern: '^https?://', description: 'Its address.' })),
    date: Type.Optional(text('Its date.')),
    retrieved: Type.Optional(day('The day it was read.')),
    at: Type.Optional(text('The place in it.')),
  },
  { $id: 'source', description: 'Where the rule comes from.' },
)
