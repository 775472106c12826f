import type { OrderEntry } from '../../model/order-report.js'
import type { LinkState, ServerState } from '../../rules/state.js'
import { shortName } from '../../versions/version.js'
import type { OrderStep } from './steps.js'

/** A step as reports show it. */
export function entryOf(step: OrderStep): OrderEntry {
  switch (step.kind) {
    case 'install':
      return { ...named(step.server), action: 'install', from: null, to: labelOf(step.server) }
    case 'decommission':
      return { ...named(step.server), action: 'decommission', from: labelOf(step.server), to: null }
    case 'update': {
      const { from, server } = step
      const turns = from.product === server.product ? {} : { toProduct: server.product.id }
      return { ...named(from), action: 'update', from: labelOf(from), to: labelOf(server), ...turns }
    }
    case 'link':
    case 'unlink':
      return { server: onlyEnd(step.link), action: step.kind, from: null, to: null, name: step.link.name }
    case 'level':
      return { server: null, action: 'level', from: null, to: step.level.value, name: step.name }
  }
}

function named({ name, product }: ServerState): Pick<OrderEntry, 'server' | 'product'> {
  return { server: name, product: product.id }
}

function labelOf({ version }: ServerState): string {
  return shortName(version)
}

function onlyEnd({ declared, members }: LinkState): string | null {
  const [key] = [...members].find(([, { stands }]) => stands === 'alone') ?? []
  const names = Object.values(declared.ends).flat()
  return names.find((name) => name.toLowerCase() === key) ?? null
}
