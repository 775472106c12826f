import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { format, resolveConfig } from 'prettier'
import { root } from './generate/write.js'

/**
 * Cuts what the tests need out of GitHub's description of its API: `tsx scripts/refresh-openapi.ts FILE`, where FILE is
 * `generated/api.github.com.json` of the npm package `@octokit/openapi`. What people read is left out, and OpenAPI 3.0 is
 * made JSON Schema.
 */
const operations: readonly (readonly [path: string, ...methods: string[]])[] = [
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'get', 'post'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'patch', 'delete'],
  ['/repos/{owner}/{repo}/check-runs', 'post'],
  ['/repos/{owner}/{repo}/check-runs/{check_run_id}', 'patch'],
  ['/repos/{owner}/{repo}/commits/{ref}/check-runs', 'get'],
  ['/repos/{owner}/{repo}/issues', 'get', 'post'],
  ['/repos/{owner}/{repo}/issues/{issue_number}', 'patch'],
  ['/repos/{owner}/{repo}/pulls', 'get'],
]

type Json = Record<string, unknown>

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('say where `api.github.com.json` is')
const whole = JSON.parse(readFileSync(file, 'utf8')) as Json

const paths = Object.fromEntries(
  operations.map(([path, ...methods]) => {
    const described = valueAt(`#/paths/${path.replaceAll('/', '~1')}`) as Json
    return [path, Object.fromEntries(methods.map((method) => [method, operation(described[method] as Json)]))]
  }),
)
const components: Record<string, Json> = {}
for (const reference of referencesIn(paths)) {
  const [, , kind = '', name = ''] = reference.split('/')
  components[kind] = { ...components[kind], [name]: trimmed(valueAt(reference)) }
}
const target = join(root, '__tests__/fixtures/openapi/github.json')
const text = JSON.stringify({ paths, components: sorted(components) })
const config = await resolveConfig(target)
writeFileSync(target, await format(text, { ...config, filepath: target }))

function operation({ operationId, parameters, requestBody, responses }: Json): Json {
  return trimmed({ operationId, parameters, requestBody, responses }) as Json
}

/** Every component that a value leads to, by way of others too. */
function referencesIn(value: unknown, known = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return known
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref' && typeof inner === 'string' && !known.has(inner)) {
      known.add(inner)
      referencesIn(trimmed(valueAt(inner)), known)
    } else referencesIn(inner, known)
  }
  return known
}

function valueAt(reference: string): unknown {
  return reference
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Json)[key.replaceAll('~1', '/')], whole)
}

/** Without what only people read; a schema that may be null says so as JSON Schema does. */
function trimmed(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => trimmed(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key]) =>
      isNames || !['description', 'title', 'summary', 'externalDocs', 'example', 'headers'].includes(key),
  )
  const result: Json = Object.fromEntries(
    kept.map(([key, inner]) => [
      key,
      !isNames && key === 'value' ? inner : trimmed(inner, !isNames && key === 'properties'),
    ]),
  )
  if (isNames || result.nullable !== true) return result
  const { nullable: _nullable, ...rest } = result
  if (typeof rest.type !== 'string') return { anyOf: [{ type: 'null' }, rest] }
  const values = Array.isArray(rest.enum) ? { enum: [...new Set([...(rest.enum as unknown[]), null])] } : {}
  return { ...rest, type: [rest.type, 'null'], ...values }
}

function sorted(value: Readonly<Record<string, Json>>): Json {
  const byKey = (entries: readonly (readonly [string, unknown])[]) =>
    Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
  return byKey(Object.entries(value).map(([kind, inner]) => [kind, byKey(Object.entries(inner))]))
}
