import type { Texts, WrittenLink, WrittenServer } from '../organization.js'
import type { Selector } from '../selector.js'

/** A plan as a YAML parser gives it. */
export interface WrittenPlan {
  readonly organization?: string
  readonly target?: { readonly products?: readonly string[] } | undefined
  readonly steps: readonly WrittenStep[]
}

/** A step; of what it may do it does one thing. */
export interface WrittenStep {
  readonly together?: boolean | undefined
  readonly update?: Chosen & { readonly version: string }
  readonly install?: { readonly servers: readonly WrittenServer[] }
  readonly decommission?: Chosen
  readonly move?: {
    readonly what: string
    readonly from: readonly string[]
    readonly to?: readonly string[] | undefined
  }
  readonly task?: string
  readonly link?: WrittenLink
  readonly unlink?: WrittenLink
  readonly level?: Texts
  readonly hold?: string
}

/** Servers by name, or all that a selector means. */
export interface Chosen {
  readonly servers?: readonly string[] | undefined
  readonly select?: Selector | undefined
}
