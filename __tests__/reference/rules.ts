import { policy } from './catalogue.js'
import type { Guard, Selector } from './selector.js'

/** A rule of the pack; of the forms it has one. */
export interface WrittenRule {
  readonly id: string
  readonly scope?: string | { readonly link: string }
  readonly when?: Guard
  readonly minimum?: { readonly servers: Selector; readonly version: string }
  readonly forbid?: readonly Selector[]
  readonly matrix?: {
    readonly servers: Selector
    readonly allowed: readonly { readonly version?: string; readonly values: readonly string[] }[]
    readonly alone?: readonly string[]
    readonly combinations?: readonly (readonly string[])[]
  }
  readonly lifecycle?: { readonly servers: Selector; readonly warnWithin: string }
}

/** A rule under its full name. */
export interface NamedRule extends WrittenRule {
  readonly name: string
}

export const policyIds = ['exchange-2013-coexistence', 'exchange-server-roles', 'exchange-lifecycle'] as const

/** Every rule of the three policies that the reference speaks about. */
export const rules: readonly NamedRule[] = policyIds.flatMap((id) => {
  const { rules: written } = policy(id) as { rules: readonly WrittenRule[] }
  return written.map((rule) => ({ ...rule, name: `${id}/${rule.id}` }))
})
