import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { root } from '../run-program.js'

type Json = Readonly<Record<string, unknown>>

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly Json[]
  readonly requestBody?: unknown
  readonly responses: Readonly<Record<string, unknown>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** An operation that a call is meant for, and the parts of its path. */
export interface Meant {
  readonly operationId: string
  readonly method: string
  readonly template: string
  readonly parts: Readonly<Record<string, string>>
}

const description = JSON.parse(
  readFileSync(join(root, '__tests__/fixtures/openapi/github.json'), 'utf8'),
) as Description

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false })
formats.default(ajv)
ajv.addSchema(description, 'github')
const lenient = new Ajv({ strict: false, allErrors: true, coerceTypes: true, logger: false })
lenient.addSchema(description, 'github')

/** The operation of GitHub's API that a call is meant for; undefined where GitHub, or our extract, has none. */
export function meant(method: string, path: string): Meant | undefined {
  for (const [template, operations] of Object.entries(description.paths)) {
    const operation = operations[method.toLowerCase()]
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
    const match = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path)
    if (!operation || !match) continue
    const parts = Object.fromEntries(
      names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]),
    )
    return { operationId: operation.operationId, method: method.toLowerCase(), template, parts }
  }
  return undefined
}

/** What GitHub's description has against a call: its parameters and its body. */
export function requestFaults(call: Meant, query: URLSearchParams, body: unknown): readonly string[] {
  const { parameters = [], requestBody } = operationOf(call)
  const declared = parameters.map((one) => dereferenced(one))
  const inQuery = declared.filter((one) => one.in === 'query').map(({ name }) => String(name))
  const unknown = [...query.keys()].filter((name) => !inQuery.includes(name))
  const given = { ...call.parts, ...Object.fromEntries(query) }
  return [
    ...unknown.map((name) => `${call.operationId} has no parameter ${name}`),
    ...declared.flatMap(({ name, schema }) =>
      String(name) in given ? faultsOf(lenient.compile(rooted(schema)), given[String(name)]) : [],
    ),
    ...(requestBody === undefined ? [] : bodyFaults(call, body)),
  ].map((fault) => `request of ${call.operationId}: ${fault}`)
}

/** What GitHub's description has against an answer; a status of the network's own, such as 502, it does not describe. */
export function responseFaults(call: Meant, status: number, body: unknown): readonly string[] {
  const response = operationOf(call).responses[String(status)]
  if (response === undefined) return status >= 400 ? [] : [`${call.operationId} never answers ${status}`]
  const content = dereferenced(response).content as Json | undefined
  const media = content?.['application/json'] as Json | undefined
  if (!media) return []
  return faultsOf(validatorOf(`response ${call.operationId} ${status}`, media.schema), body).map(
    (fault) => `response of ${call.operationId}: ${fault}`,
  )
}

/** GitHub's own example of an answer. */
export function exampleOf(method: string, template: string, status: number): Json {
  const response = dereferenced(description.paths[template]?.[method]?.responses[String(status)])
  const { examples } = (response.content as Json)['application/json'] as { examples: Record<string, unknown> }
  const { value } = dereferenced(Object.values(examples)[0]) as { value: unknown }
  return structuredClone(value) as Json
}

function operationOf({ template, method }: Meant): Operation {
  const operation = description.paths[template]?.[method]
  if (!operation) throw new Error(`${method} ${template} is no operation`)
  return operation
}

function bodyFaults(call: Meant, body: unknown): readonly string[] {
  const { content } = operationOf(call).requestBody as { content: { 'application/json': { schema: Json } } }
  const { schema } = content['application/json']
  const known = Object.keys(schema.properties ?? {})
  const given = typeof body === 'object' && body !== null ? Object.keys(body) : []
  return [
    ...given.filter((key) => !known.includes(key)).map((key) => `there is no key ${key}`),
    ...faultsOf(validatorOf(`request ${call.operationId}`, schema), body),
  ]
}

const validators = new Map<string, ValidateFunction>()

function validatorOf(name: string, schema: unknown): ValidateFunction {
  const known = validators.get(name) ?? ajv.compile(rooted(schema))
  validators.set(name, known)
  return known
}

function faultsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  void validate(value)
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`.trim())
}

/** The schema with its references leading into the description. */
function rooted(schema: unknown): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/')) as Json
}

function dereferenced(value: unknown): Json {
  const { $ref } = value as { readonly $ref?: string }
  if ($ref === undefined) return value as Json
  return $ref
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Json)[key], description) as Json
}
