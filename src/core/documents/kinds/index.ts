import type { Documents } from '../documents.js'
import type { Reading } from '../reading.js'
import type { CaseDocument } from '../schemas/case.schema.js'
import type { CatalogDocument } from '../schemas/catalog.schema.js'
import type { ConfigDocument } from '../schemas/config.schema.js'
import type { PlanDocument } from '../schemas/plan.schema.js'
import type { PolicyDocument } from '../schemas/policy.schema.js'
import type { TopologyDocument } from '../schemas/topology.schema.js'
import type { WaiversDocument } from '../schemas/waivers.schema.js'
import { readCase } from './case.js'
import { readCatalog } from './catalog.js'
import { readConfig } from './config.js'
import { readPlan } from './plan.js'
import { readPolicy } from './policy.js'
import { readTopology } from './topology.js'
import { readWaivers } from './waivers.js'

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

/** One line per kind: what a document of a proved shape declares. */
export const readers: {
  readonly [K in Kind]: (reading: Reading, document: DocumentOf[K]) => Partial<Documents>
} = {
  Case: (reading, document) => ({ cases: [readCase(reading, document)] }),
  Catalog: (reading, document) => ({ catalogs: [readCatalog(reading, document)] }),
  Config: (reading, document) => ({ configs: [readConfig(reading, document)] }),
  Plan: (reading, document) => ({ plans: [readPlan(reading, document)] }),
  Policy: (reading, document) => ({ policies: [readPolicy(reading, document)] }),
  Topology: (reading, document) => ({ topologies: [readTopology(reading, document)] }),
  Waivers: (reading, document) => ({ waivers: readWaivers(reading, document) }),
}
