import { baselineSchema } from '../../src/core/documents/schemas/baseline.schema.js'
import { caseSchema } from '../../src/core/documents/schemas/case.schema.js'
import { catalogSchema } from '../../src/core/documents/schemas/catalog.schema.js'
import { certificateSchema } from '../../src/core/documents/schemas/certificate.schema.js'
import { configSchema } from '../../src/core/documents/schemas/config.schema.js'
import { reportSchema } from '../../src/core/documents/schemas/report.schema.js'
import { planSchema } from '../../src/core/documents/schemas/plan.schema.js'
import { policySchema } from '../../src/core/documents/schemas/policy.schema.js'
import { topologySchema } from '../../src/core/documents/schemas/topology.schema.js'
import { waiversSchema } from '../../src/core/documents/schemas/waivers.schema.js'
import { ruleForms } from '../../src/core/model/policy.js'
import type { TSchema } from 'typebox'

/** The options of each rule form, from its own folder. */
async function formOptions(): Promise<Record<string, TSchema>> {
  const options = await Promise.all(
    ruleForms.map(async (form) => {
      const module = (await import(`../../src/core/rules/${form}/options.schema.js`)) as {
        optionsSchema: TSchema
      }
      return [form, module.optionsSchema] as const
    }),
  )
  return Object.fromEntries(options)
}

type JsonSchema = Record<string, unknown>

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const definitions: JsonSchema = {}

/** The schema of every kind of document, as plain JSON. */
export const documentSchemas: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.entries({
    Case: caseSchema,
    Catalog: catalogSchema,
    Config: configSchema,
    Plan: planSchema,
    Policy: policySchema(await formOptions()),
    Topology: topologySchema,
    Waivers: waiversSchema,
  }).map(([kind, schema]) => [
    kind,
    { $schema: dialect, $id: kind, ...(hoist(plain(schema)) as JsonSchema) },
  ]),
)

/** The schema of the file that `coexist baseline` writes. */
export const baselineFileSchema: JsonSchema = {
  $schema: dialect,
  $id: 'Baseline',
  ...(hoist(plain(baselineSchema)) as JsonSchema),
}

/** The schema of the certificates that `coexist plan find` writes. */
export const certificateFileSchema: JsonSchema = {
  $schema: dialect,
  $id: 'Certificate',
  ...(hoist(plain(certificateSchema)) as JsonSchema),
}

/** The schema of the JSON report, as it is read again. */
export const reportFileSchema: JsonSchema = {
  $schema: dialect,
  $id: 'Report',
  ...(plain(reportSchema) as JsonSchema),
}

/** What several documents share: the schemas that carry an `$id`. */
export const sharedSchema: JsonSchema = { $schema: dialect, $id: 'shared', $defs: definitions }

function plain(schema: TSchema): unknown {
  return JSON.parse(JSON.stringify(schema))
}

/** The schema with every part that carries an `$id` replaced by a reference into the shared definitions. */
function hoist(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(hoist)
  if (typeof node !== 'object' || node === null) return node
  const { $id: id, ...rest } = node as JsonSchema
  const content = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, hoist(value)]))
  if (typeof id !== 'string') return content
  definitions[id] = content
  return { $ref: `shared#/$defs/${id}` }
}
