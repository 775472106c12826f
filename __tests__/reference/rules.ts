import { policy } from './catalogue.js'
import type { Guard } from './guard.js'
import type { Scope } from './place.js'
import type { Selector } from './selector.js'

/** A policy as a YAML parser gives it. */
export interface WrittenPolicy {
  readonly id: string
  readonly rules: readonly WrittenRule[]
  readonly checklists?: readonly WrittenChecklist[] | undefined
}

export interface WrittenChecklist {
  readonly id: string
  readonly tasks: readonly WrittenTask[]
}

export interface WrittenTask {
  readonly id: string
  /** A guard, or a condition in words. */
  readonly when?: Guard | string | undefined
  /** The tasks that come before; the one that is written before it where nothing is said. */
  readonly after?: readonly string[] | undefined
  /** The change that is the task. */
  readonly step?: Steps | undefined
}

/** A rule; of the forms it has one. */
export interface WrittenRule extends Forms {
  readonly id: string
  readonly severity?: Severity
  readonly scope?: Scope
  readonly when?: Guard
  readonly during?: 'always' | 'at-rest' | 'plan'
}

export type Severity = 'error' | 'warning' | 'notice'

/** How far servers may be from each other, and in what that is counted. */
export type Unit = 'major' | 'minor' | 'release'

/** Changes of servers and links. */
export interface Steps {
  readonly install?: Selector
  readonly update?: Selector
  readonly decommission?: Selector
  readonly link?: string
}

export interface Forms {
  readonly minimum?: { readonly servers: Selector; readonly version: string }
  readonly forbid?: readonly Selector[]
  readonly matrix?: Matrix
  readonly lifecycle?: {
    readonly servers: Selector
    readonly of?: 'release'
    readonly warnWithin?: string
  }
  readonly skew?: Skew
  readonly span?: { readonly servers: Selector; readonly atMost: number; readonly unit: Unit }
  readonly distinct?: {
    readonly servers: Selector
    readonly of: 'version' | 'product'
    readonly atMost: number
  }
  readonly keep?: { readonly servers: Selector; readonly atLeast: number | 'majority' }
  readonly path?: Way | Hops
  readonly order?: { readonly servers: Selector; readonly sequence: readonly Selector[] }
  readonly requires?: {
    readonly before: Steps
    readonly tasks?: readonly string[]
    readonly checklists?: readonly string[]
    readonly state?: Guard
  }
}

export interface Matrix {
  readonly servers: Selector
  readonly field: string
  readonly allowed: readonly { readonly version?: string; readonly values: readonly string[] }[]
  readonly alone?: readonly string[]
  readonly combinations?: readonly (readonly string[])[]
}

export interface Skew {
  readonly servers: Selector
  readonly relativeTo: Selector
  readonly behind?: number | undefined
  readonly ahead?: number | undefined
  readonly unit: Unit
}

export interface Way {
  readonly from: Selector
  readonly to: Selector
  readonly via?: readonly Selector[]
}

export interface Hops {
  readonly of: Selector
  readonly hops: readonly { readonly from: Selector; readonly to: Selector }[]
}

/** A rule under its full name. */
export interface NamedRule extends WrittenRule {
  readonly name: string
}

export const policyIds = ['exchange-2013-coexistence', 'exchange-server-roles', 'exchange-lifecycle'] as const

/** Every rule of the three policies of the pack. */
export const rules: readonly NamedRule[] = policyIds.flatMap((id) => rulesOf(policy(id) as WrittenPolicy))

/** The rules of a policy under their full names. */
export function rulesOf({ id, rules: written }: Pick<WrittenPolicy, 'id' | 'rules'>): readonly NamedRule[] {
  return written.map((rule) => ({ ...rule, name: `${id}/${rule.id}` }))
}
