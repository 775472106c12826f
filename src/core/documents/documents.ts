import type { Case } from '../model/case.js'
import type { Catalog } from '../model/catalog.js'
import type { Config } from '../model/config.js'
import type { Plan } from '../model/plan.js'
import type { Policy } from '../model/policy.js'
import type { Problem } from '../model/problem.js'
import type { Topology } from '../model/topology.js'
import type { Waiver } from '../model/waivers.js'

/** Everything the documents of some files declare, and what is wrong with them. */
export interface Documents {
  readonly topologies: Topology[]
  readonly policies: Policy[]
  readonly catalogs: Catalog[]
  readonly plans: Plan[]
  readonly waivers: Waiver[]
  readonly configs: Config[]
  readonly cases: Case[]
  readonly problems: Problem[]
  /** How many documents were recognized as coexist's, the broken ones among them. */
  recognized: number
  /** Whether one could not be read that declares, or may declare, rules or releases. */
  lacksRules: boolean
}

/** How a file came to be read: somebody named it, or it lay in a folder beside others. */
export type Manner = 'named' | 'found'

/** What a file without documents declares. */
export function noDocuments(): Documents {
  return {
    topologies: [],
    policies: [],
    catalogs: [],
    plans: [],
    waivers: [],
    configs: [],
    cases: [],
    problems: [],
    recognized: 0,
    lacksRules: false,
  }
}

/**
 * Of all that is declared, what is to be judged: topologies and plans. A file that is broken is a fault of what it is read
 * for first, and that is this.
 */
export function subjectsIn({ topologies, plans, problems, recognized }: Documents): Documents {
  return { ...noDocuments(), topologies, plans, problems, recognized }
}

/** Of all that is declared, what judges: policies, catalogues, waivers and configuration. */
export function standardsIn({ policies, catalogs, waivers, configs, lacksRules }: Documents): Documents {
  return { ...noDocuments(), policies, catalogs, waivers, configs, lacksRules }
}

/** Adds what other documents declare. */
export function merge(into: Documents, from: Partial<Documents>): void {
  into.topologies.push(...(from.topologies ?? []))
  into.policies.push(...(from.policies ?? []))
  into.catalogs.push(...(from.catalogs ?? []))
  into.plans.push(...(from.plans ?? []))
  into.waivers.push(...(from.waivers ?? []))
  into.configs.push(...(from.configs ?? []))
  into.cases.push(...(from.cases ?? []))
  into.problems.push(...(from.problems ?? []))
  into.recognized += from.recognized ?? 0
  if (from.lacksRules) into.lacksRules = true
}

/** What the documents of several files declare together. */
export function together(parts: Iterable<Documents>): Documents {
  const all = noDocuments()
  for (const part of parts) merge(all, part)
  return all
}
