import type { OrderOutcome } from './order-report.js'

/** Whether what a change does to an organization can be done in a safe order, as a report tells it. */
export interface ChangeOrder {
  readonly organization: string
  readonly outcome: OrderOutcome
  /** What the outcome is worth, in words. */
  readonly guarantee: string
  /** How many servers, links and levels change, and in how many rounds. */
  readonly changes: number
  readonly rounds: number
  /** What each step of the order does, in words; empty where there is none. */
  readonly steps: readonly string[]
  /** The order as the text of a plan document; left out where there is none. */
  readonly plan?: string
  /** What is in the way. */
  readonly blockers: readonly OrderBlocker[]
  /** What could be done about the blockers, the mildest first, as instructions. */
  readonly ways: readonly string[]
}

/** Why some servers cannot change as they are to. */
export interface OrderBlocker {
  readonly servers: readonly string[]
  readonly rule?: string
  readonly message: string
  readonly help?: string
}
