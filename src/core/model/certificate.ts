import type { OrderEntry } from './order-report.js'

/** What a separate checker needs to see that the answer to a question for an order is right. */
export interface Certificate {
  readonly version: 1
  readonly organization: string
  /** The date by which rules were judged. */
  readonly asOf: string
  /** Fingerprints of the two states; where they differ, something has changed since. */
  readonly from: string
  readonly to: string
  readonly claim: OrderClaim | CeilingClaim | SearchClaim | TargetClaim
  /** How to read everything again. */
  readonly inputs?: CertificateInputs
}

/** These rounds lead from the one state to the other, and every part of each is safe. */
export interface OrderClaim {
  readonly kind: 'order'
  readonly rounds: readonly (readonly OrderEntry[])[]
}

/** No safe order ever leads beyond these places, and the target lies beyond. What is not named stays where it is. */
export interface CeilingClaim {
  readonly kind: 'ceiling'
  readonly servers: readonly CeilingPlace[]
  /** Names of links that are made (or made anew) or removed below the ceiling, and levels with their highest value. */
  readonly links: readonly string[]
  readonly levels: Readonly<Record<string, string>>
}

/** The farthest place of some servers; null is gone. */
export interface CeilingPlace {
  readonly servers: readonly string[]
  readonly product: string | null
  readonly release: string | null
}

/** None of the states that can be reached is the target; so many were seen. */
export interface SearchClaim {
  readonly kind: 'search'
  readonly states: number
}

/** The target is not allowed, whatever the order. */
export interface TargetClaim {
  readonly kind: 'target'
}

/** Paths and options as they were given. */
export interface CertificateInputs {
  readonly from?: string
  readonly to?: string
  readonly base?: string
  readonly paths?: readonly string[]
  readonly bridges: readonly string[]
  readonly policies: readonly string[]
  readonly waivers: readonly string[]
}

/** What a checker says of a certificate. */
export interface Verification {
  readonly isRight: boolean
  /** What was confirmed, or what is not as claimed, in words. */
  readonly messages: readonly string[]
}
