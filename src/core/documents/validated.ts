import validators from './generated/validators.cjs'
import type { Reading } from './reading.js'
import { schemaProblems } from './schema-problems.js'
import type { CaseDocument } from './schemas/case.schema.js'
import type { CatalogDocument } from './schemas/catalog.schema.js'
import type { ConfigDocument } from './schemas/config.schema.js'
import type { PlanDocument } from './schemas/plan.schema.js'
import type { PolicyDocument } from './schemas/policy.schema.js'
import type { TopologyDocument } from './schemas/topology.schema.js'
import type { WaiversDocument } from './schemas/waivers.schema.js'

/** The shape of each kind of document once its schema has proved it. */
export interface DocumentOf {
  Case: CaseDocument
  Catalog: CatalogDocument
  Config: ConfigDocument
  Plan: PlanDocument
  Policy: PolicyDocument
  Topology: TopologyDocument
  Waivers: WaiversDocument
}

export type Kind = keyof DocumentOf

export const kinds: readonly Kind[] = ['Topology', 'Policy', 'Catalog', 'Plan', 'Waivers', 'Config', 'Case']

/** Whether a value has the shape of a baseline. */
export const baselineValidator = validators.Baseline

/** Whether a value has the shape of a certificate. */
export const certificateValidator = validators.Certificate

/** The document in its proved shape, or undefined with the problems in the reading. */
export function validated<K extends Kind>(kind: K, reading: Reading): DocumentOf[K] | undefined {
  const validate = validators[kind]
  if (validate(reading.document.value)) return reading.document.value as DocumentOf[K]
  reading.problems.push(...schemaProblems(reading.document, validate.errors ?? []))
  return undefined
}
