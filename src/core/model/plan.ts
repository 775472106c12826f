import type { SelectorDeclaration } from './selector.schema.js'
import type { Origin } from './source.js'
import type { Link, Server } from './topology.js'

/** A written sequence of changes to one organization. */
export interface Plan {
  readonly title?: string
  readonly organization?: string
  readonly target?: PlanTarget
  readonly steps: readonly Step[]
  readonly origin: Origin
}

/** What must be true when the plan is done. */
export interface PlanTarget {
  readonly products?: readonly string[]
}

export interface Step {
  readonly name?: string
  /** The date on which it is due, `YYYY-MM-DD`. */
  readonly on?: string
  /** All servers of the step change at once instead of one after the other. */
  readonly together: boolean
  readonly action: Action
  readonly origin: Origin
}

export type Action =
  | { readonly kind: 'update'; readonly servers: ServerChoice; readonly version: string }
  | { readonly kind: 'install'; readonly servers: readonly Server[] }
  | { readonly kind: 'decommission'; readonly servers: ServerChoice }
  | {
      readonly kind: 'move'
      readonly what: string
      readonly from: readonly string[]
      readonly to: readonly string[]
    }
  | { readonly kind: 'task'; readonly task: string }
  | { readonly kind: 'link' | 'unlink'; readonly link: Link }
  | { readonly kind: 'level'; readonly levels: Readonly<Record<string, string>> }
  | { readonly kind: 'hold'; readonly reason: string }

/** Servers by name, or every server a selector means. */
export type ServerChoice = { readonly names: readonly string[] } | { readonly select: SelectorDeclaration }
