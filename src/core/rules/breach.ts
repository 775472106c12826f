import type { Answer } from '../model/answer.js'
import type { Unit } from '../model/unit.schema.js'
import type { Guard } from './guard.js'
import type { Steps } from './requires/steps.js'
import type { Selector } from './selector.js'
import type { ScopeState, ServerState } from './state.js'

/** Whether a server is what somebody asks for. */
export type Match = (server: ServerState, scope: ScopeState) => Answer

/** One condition of a guard: some server is as asked, none is, or a level has a value. */
export type Premise =
  | { readonly kind: 'some' | 'none'; readonly matches: Match }
  | { readonly kind: 'level'; readonly level: string; readonly met: (value: string) => Answer }

/** How far servers may be from each other. */
export interface Distance {
  /** The servers they are compared with. */
  readonly others: Selector
  readonly behind: number | undefined
  readonly ahead: number | undefined
  readonly unit: Unit
}

/** What it takes to break a rule about a scope as a whole. */
export type ScopeBreach =
  | { readonly kind: 'together'; readonly selections: readonly Selector[] }
  | { readonly kind: 'too-few'; readonly servers: Selector; readonly atLeast: number | 'majority' }
  | {
      readonly kind: 'too-different'
      readonly servers: Selector
      readonly atMost: number
      /** What is counted; undefined where nobody knows it. */
      readonly valueOf: (server: ServerState) => string | undefined
    }

/** What it takes to break a rule about changes. */
export type ChangeBreach =
  | {
      readonly kind: 'way'
      readonly from: Selector
      readonly to: Selector
      readonly via: readonly Selector[]
    }
  | {
      readonly kind: 'hops'
      readonly of: Selector
      readonly hops: readonly { readonly from: Selector; readonly to: Selector }[]
    }
  | { readonly kind: 'order'; readonly servers: Selector; readonly sequence: readonly Selector[] }
  | {
      readonly kind: 'unready'
      readonly steps: Steps
      readonly state: Guard | undefined
      /** Every task that may be asked for. */
      readonly tasks: readonly string[]
    }
