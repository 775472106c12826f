import type { Location } from './source.js'

/** Whether a plan that fails passes with its own steps in another order. */
export type PlanRepair =
  | {
      readonly outcome: 'reordering'
      /** What the outcome is worth, in words. */
      readonly guarantee: string
      /** Whether it is proved that no order with fewer moved steps passes. */
      readonly smallest: boolean
      /** Made one after the other, they turn the order of the plan into the new one. */
      readonly moves: readonly StepMove[]
      /** The numbers that the steps have in the plan, in the new order. */
      readonly order: readonly number[]
    }
  | {
      readonly outcome: 'impossible' | 'undetermined'
      readonly guarantee: string
      /** What is wrong in every order, by the step that it is found at. */
      readonly inEveryOrder: readonly { readonly step: number; readonly rule: string }[]
    }

/** A step that is to stand elsewhere; steps go by the numbers that they have in the plan. */
export interface StepMove {
  readonly step: number
  readonly title: string
  /** Where it stands now. */
  readonly location: Location
  /** Which step it comes right before or right after. */
  readonly to: { readonly before: number } | { readonly after: number }
  /** Where its day does not fit its new place. */
  readonly day?: DayOfMove
}

/** The day on which a step is due, and the one that it must not be after, or before, in its new place. */
export type DayOfMove =
  { readonly on: string; readonly latest: string } | { readonly on: string; readonly earliest: string }
