import { daysBetween, type Day } from '../../model/day.js'
import { counted, quote } from '../../model/wording.js'
import { defineRuleForm, type Shortfall } from '../form.js'
import { productPlace, running, type ServerState } from '../state.js'
import type { LifecycleOptions } from './options.schema.js'

/** Asks for products whose vendor still supports them on the date of the run. */
export const lifecycle = defineRuleForm<LifecycleOptions>({
  id: 'lifecycle',
  summary: 'Support has not ended by the date of the run, nor ends within the window.',

  bind({ servers, warnWithin }, binding) {
    const window = Number(warnWithin?.replace('d', '') ?? 0)
    return {
      kind: 'server',
      servers: binding.selector(servers, 'lifecycle', 'servers'),
      judge: (server) => judge(server, binding.asOf, window),
    }
  },
})

function judge(server: ServerState, asOf: Day, window: number): Shortfall | undefined {
  const { ends } = server.product.support
  if (ends === 'none') return undefined
  const about = {
    observed: `${quote(server.name)} runs ${running(server)}`,
    required: `supported on ${asOf}`,
    help: `move the work of ${quote(server.name)} to a supported product`,
    at: productPlace(server),
  }
  if (ends === undefined) {
    return {
      ...about,
      answer: 'cannot-tell',
      demanded: `no catalogue knows when support for ${server.product.name} ends`,
    }
  }
  const left = daysBetween(asOf, ends)
  if (left < 0) {
    return {
      ...about,
      answer: 'no',
      actual: `support ended ${ends}`,
      demanded: `support for ${server.product.name} ended on ${ends}`,
    }
  }
  if (left > window) return undefined
  return {
    ...about,
    answer: 'no',
    mild: true,
    actual: `support ends ${ends}`,
    demanded: `support for ${server.product.name} ends on ${ends}, in ${counted(left, 'day')}`,
  }
}
