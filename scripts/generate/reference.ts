import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { loadCommands } from '../../src/cli/commands/index.js'
import { commandHelp, programHelp } from '../../src/cli/help.js'
import { formats } from '../../src/core/index.js'
import { builtInSummaries } from '../../src/core/check/built-in.js'
import { forms } from '../../src/core/rules/index.js'
import { notice } from './findings/page-parts.js'
import { documentSchemas, sharedSchema } from './schemas.js'
import { root, type GeneratedFile } from './write.js'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

const commands = await loadCommands()
const definitions = sharedSchema.$defs as Readonly<Record<string, Schema>>

/** The pages of `docs/reference/`. */
export function referencePages(): readonly GeneratedFile[] {
  return [
    page('documents', documentsPage()),
    page('rule-forms', ruleFormsPage()),
    page('commands', commandsPage()),
    page('formats', formatsPage()),
    page('action', actionPage()),
  ]
}

function page(name: string, lines: readonly string[]): GeneratedFile {
  return { path: `docs/reference/${name}.md`, text: [notice, '', ...lines, ''].join('\n') }
}

function documentsPage(): readonly string[] {
  const shared = ['selector', 'conditions', 'guard', 'server', 'siteServer', 'link', 'source']
  return [
    '# Documents',
    '',
    'YAML 1.2 or JSON, one or several documents per file. Every document starts with `apiVersion: coexist/v1` and its',
    '`kind`. A key that is not listed here is an error. How the documents work together is told in the',
    '[guide](../writing-documents.md).',
    '',
    ...Object.entries(documentSchemas).flatMap(([kind, schema]) => section(kind, schema as Schema, 2)),
    '## Shared parts',
    '',
    ...shared.flatMap((name) => section(name, definitions[name] ?? {}, 3)),
  ]
}

function section(title: string, schema: Schema, depth: number): readonly string[] {
  return [`${'#'.repeat(depth)} ${title}`, '', schema.description ?? '', '', ...keyTable(schema), '']
}

function keyTable(schema: Schema): readonly string[] {
  const rows = keysOf(schema, '').filter(([path]) => path !== 'apiVersion' && path !== 'kind')
  if (rows.length === 0) return [`Takes ${typeOf(schema)}.`]
  return [
    '| key | takes | what it says |',
    '| --- | --- | --- |',
    ...rows.map(([path, key, required]) => {
      const name = required ? `**\`${path}\`**` : `\`${path}\``
      return `| ${name} | ${typeOf(key)} | ${cell(descriptionOf(key))} |`
    }),
    '',
    'Keys in bold are required.',
  ]
}

function keysOf(
  schema: Schema,
  prefix: string,
): readonly (readonly [path: string, schema: Schema, required: boolean])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, key]) => {
    const path = `${prefix}${name}`
    const inner = key.items ?? key
    const below = inner.properties ? keysOf(inner, `${path}${key.items ? '[]' : ''}.`) : []
    return [[path, key, schema.required?.includes(name) ?? false] as const, ...below]
  })
}

function descriptionOf({ description, $ref }: Schema): string {
  return description ?? definitions[$ref?.split('/').at(-1) ?? '']?.description ?? ''
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return `[${name}](documents.md#${name.toLowerCase()})`
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ')
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`
  if (schema.patternProperties)
    return `mapping to ${typeOf(Object.values(schema.patternProperties)[0] ?? {})}`
  return typeWords[schema.type ?? ''] ?? 'a value'
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'mapping',
  boolean: '`true` or `false`',
  integer: 'whole number',
}

function ruleFormsPage(): readonly string[] {
  const rule = (documentSchemas.Policy as Schema).properties?.rules?.items
  return [
    '# Rule forms',
    '',
    'A rule has exactly one of these keys, besides `id`, `title`, `severity`, `scope`, `when`, `during`, `remediation`, `at`,',
    '`source` and `waivable`. Each is shown failing and passing in the [guide](../rule-forms.md).',
    '',
    ...forms.flatMap(({ id, summary }) => {
      const options = rule?.properties?.[id] ?? {}
      return [`## ${id}`, '', summary, '', ...optionsOf(options), '']
    }),
    '## What the program says of itself',
    '',
    `Findings of the policy \`${builtInSummaries[0]?.policy ?? ''}\` come from no document. A configuration may change their severity.`,
    '',
    '| rule | severity | what it asks |',
    '| --- | --- | --- |',
    ...builtInSummaries.map(
      ({ rule: name, severity, title }) =>
        `| [\`${name}\`](findings/built-in/${name}.md) | ${severity} | ${title} |`,
    ),
  ]
}

function optionsOf(schema: Schema): readonly string[] {
  if (!schema.anyOf)
    return schema.properties ? keyTable(schema) : [`Takes ${typeOf(schema)}. ${schema.description ?? ''}`]
  return schema.anyOf.flatMap((alternative, index) => [
    ...(index > 0 ? ['', 'Or:', ''] : []),
    ...keyTable(alternative),
  ])
}

function commandsPage(): readonly string[] {
  const fenced = (text: string) => ['```text', text.trimEnd(), '```', '']
  return [
    '# Commands',
    '',
    ...fenced(programHelp(commands)),
    ...commands.flatMap((command) => [`## coexist ${command.id}`, '', ...fenced(commandHelp(command))]),
  ]
}

function formatsPage(): readonly string[] {
  return [
    '# Output formats',
    '',
    'The formats of `-f FORMAT` and `-f FORMAT=FILE`.',
    '',
    '| format | what it is |',
    '| --- | --- |',
    ...formats.map(({ id, summary }) => `| \`${id}\` | ${summary} |`),
  ]
}

function actionPage(): readonly string[] {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { description: string; default?: string }>
    outputs: Record<string, { description: string }>
  }
  return [
    '# The Action',
    '',
    'How it is used is told in the [guide](../github-action.md).',
    '',
    '## Inputs',
    '',
    '| input | default | what it says |',
    '| --- | --- | --- |',
    ...Object.entries(action.inputs).map(
      ([name, input]) =>
        `| \`${name}\` | ${input.default === undefined ? '' : `\`${input.default}\``} | ${cell(input.description)} |`,
    ),
    '',
    '## Outputs',
    '',
    '| output | what it says |',
    '| --- | --- |',
    ...Object.entries(action.outputs).map(
      ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
    ),
  ]
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
