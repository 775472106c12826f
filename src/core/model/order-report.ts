import type { Certificate } from './certificate.js'
import type { ProblemReport } from './report.js'
import type { WrittenPlan } from './written-plan.js'

/** Whether there is a safe order: one was found, none exists, or nobody knows. */
export type OrderOutcome = 'plan' | 'impossible' | 'undetermined'

/** A safe order from one state of an organization to another, or why there is none. */
export interface OrderReport {
  readonly organization: string
  readonly outcome: OrderOutcome
  /** What the outcome is worth, in words. */
  readonly guarantee: string
  /** What happens in no particular order, round by round. */
  readonly rounds: readonly (readonly OrderEntry[])[]
  /** What is in the way; empty where there is an order. */
  readonly blockers: readonly Blocker[]
  /** What could be done about the blockers, the mildest first, as instructions. */
  readonly ways: readonly string[]
  /** What is to be known about the answer. */
  readonly notes: readonly string[]
  /** The order as a plan document; left out where there is none. */
  readonly plan?: WrittenPlan
  /** What a separate checker needs to see that the outcome is right. */
  readonly certificate?: Certificate
}

/** One change of an order. */
export interface OrderEntry {
  /** The server, or the server at an end of the link. */
  readonly server: string | null
  readonly action: 'install' | 'update' | 'decommission' | 'link' | 'unlink' | 'level'
  readonly from: string | null
  readonly to: string | null
  readonly product?: string
  /** The product that it turns into, where that is another one. */
  readonly toProduct?: string
  /** The link, or the level. */
  readonly name?: string
  /** The rules that take notice, with the distance to their limit where there is one. */
  readonly touches?: readonly TouchedRule[]
}

export interface TouchedRule {
  readonly rule: string
  /** How many releases, servers or units are left to the limit; null where that is no matter of numbers. */
  readonly slack: number | null
}

/** Changes that cannot be made, and why. */
export interface Blocker {
  readonly servers: readonly string[]
  readonly action: OrderEntry['action'] | 'target'
  readonly from: string | null
  readonly to: string | null
  readonly rule?: string
  readonly policy?: string
  readonly message: string
  readonly help?: string
}

/** The answer to a question for an order. */
export interface OrderAnswer {
  readonly order?: OrderReport
  readonly problems: readonly ProblemReport[]
}
