import Type, { type Static } from 'typebox'
import { documentSchema, mapping, severity, text, texts } from './shared.schema.js'

const setting = mapping({
  rule: text('The id of a rule, or `policy/rule`.'),
  severity: Type.Union([...severity.anyOf, Type.Literal('off')], {
    description: 'Its severity here, or `off`.',
  }),
  why: Type.Optional(text('The reason; asked for with `off`.')),
})

export const configSchema = documentSchema('Config', 'Which documents and policies apply in a repository.', {
  paths: Type.Optional(texts('Files and folders to read, relative to this file.')),
  policies: Type.Optional(texts('`pack:NAME`, files or folders.')),
  waivers: Type.Optional(texts('Files with waivers.')),
  rules: Type.Optional(
    Type.Array(setting, { description: 'Rules with another severity than their policy gives.' }),
  ),
})

export type ConfigDocument = Static<typeof configSchema>
