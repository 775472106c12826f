import { documentSchemas, sharedSchema } from './schemas.js'

type JsonSchema = Readonly<Record<string, unknown>>

/** The schemas that editors read: one for each kind of document, and `coexist`, which takes a document of any kind. */
export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  const shared = local(sharedSchema.$defs) as JsonSchema
  const ofKinds = Object.entries(documentSchemas).map(([kind, schema]) => {
    const { $schema, $id: _id, ...rest } = local(schema) as JsonSchema
    return [kind, { $schema, title: `coexist ${kind}`, ...rest, $defs: shared }] as const
  })
  return { ...Object.fromEntries(ofKinds), coexist: ofAnyKind(shared) }
}

/** Chooses by the kind of a document, so that an editor tells only what is wrong with a document of that kind. */
function ofAnyKind(shared: JsonSchema): JsonSchema {
  const kinds = Object.keys(documentSchemas)
  const documents = kinds.map((kind) => {
    const { $schema: _schema, $id: _id, ...rest } = local(documentSchemas[kind]) as JsonSchema
    return [kind, rest] as const
  })
  return {
    $schema: sharedSchema.$schema,
    title: 'coexist',
    description: 'A document of coexist.',
    type: 'object',
    required: ['apiVersion', 'kind'],
    properties: { apiVersion: { const: 'coexist/v1' }, kind: { enum: kinds } },
    allOf: kinds.map((kind) => ({
      if: { properties: { kind: { const: kind } }, required: ['kind'] },
      then: { $ref: `#/$defs/${kind}` },
    })),
    $defs: { ...shared, ...Object.fromEntries(documents) },
  }
}

/** The schema with its references to shared parts turned into references within the same file. */
function local(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(local)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace(/^shared#/, '#') : local(value),
    ]),
  )
}
