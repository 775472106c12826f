import { answer, type Answer } from '../../model/answer.js'
import { daysBetween, type Day } from '../../model/day.js'
import { remembered } from '../../model/remembered.js'
import { daysAhead, quote } from '../../model/wording.js'
import type { Product } from '../../versions/version.js'
import type { ServerWatch, Shortfall } from '../form.js'
import { productPlace, running, type ServerState } from '../state.js'

/** The product is supported on that day, and for longer than the window in days. */
export function supportedProduct(asOf: Day, window: number): ServerWatch {
  const ofProduct = remembered((product: Product) => meets(product.support.ends, asOf, window))
  return {
    meets: ({ product }) => ofProduct(product),
    explain: (server) => explain(server, asOf),
  }
}

/** Until when a product is supported, as a sentence. */
export function supportInWords({ name, support: { ends, paid = [] } }: Product): string {
  if (ends === undefined) return `no catalogue knows when support for ${name} ends`
  if (ends === 'none') return `support for ${name} has no end`
  const last = paid.at(-1)
  const bought = last ? `, and updates that are bought, which are no support, end on ${last.ends}` : ''
  return `the last day of support for ${name} is ${ends}${bought}`
}

/** Whether updates for a product are still made, for everybody or for those who pay. */
export function hasUpdates({ support: { ends, paid = [] } }: Product, asOf: Day): boolean {
  return ends === undefined || ends === 'none' || asOf <= ends || paid.some((period) => asOf <= period.ends)
}

function meets(ends: string | undefined, asOf: Day, window: number): Answer {
  if (ends === 'none') return 'yes'
  return ends === undefined ? 'cannot-tell' : answer(daysBetween(asOf, ends) > window)
}

function explain(server: ServerState, asOf: Day): Shortfall {
  const { name, support } = server.product
  const about = {
    observed: `${quote(server.name)} runs ${running(server)}`,
    required: `supported on ${asOf}`,
    help: `move the work of ${quote(server.name)} to a supported product`,
    at: productPlace(server),
  }
  if (support.ends === undefined)
    return { ...about, demanded: `no catalogue knows when support for ${name} ends` }
  const left = daysBetween(asOf, support.ends)
  if (left < 0) {
    return {
      ...about,
      actual: `support ended ${support.ends}`,
      demanded: `support for ${name} ended on ${support.ends}${paidExtension(server.product, asOf)}`,
    }
  }
  return {
    ...about,
    mild: true,
    actual: `support ends ${support.ends}`,
    demanded: `support for ${name} ends on ${support.ends}, ${daysAhead(left)}`,
  }
}

/** Updates that are bought are no support, so they are told apart from it. */
function paidExtension({ support: { paid = [] } }: Product, asOf: Day): string {
  const running = paid.find(({ from, ends }) => from <= asOf && asOf <= ends)
  if (running)
    return `; ${quote(running.title)}, which is bought and is not support, lasts until ${running.ends}`
  const last = paid.at(-1)
  return last && last.ends < asOf ? `, and ${quote(last.title)}, which could be bought, on ${last.ends}` : ''
}
