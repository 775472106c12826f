import { answer, type Answer } from '../../model/answer.js'
import { daysBetween, type Day } from '../../model/day.js'
import { daysAhead, quote } from '../../model/wording.js'
import { defineRuleForm, type Shortfall } from '../form.js'
import { productPlace, running, type ServerState } from '../state.js'
import type { Product } from '../../versions/version.js'
import type { LifecycleOptions } from './options.schema.js'
import { lifecycleInWords } from './sentence.js'

/** Asks for products whose vendor still supports them on the date of the run. */
export const lifecycle = defineRuleForm<LifecycleOptions>({
  id: 'lifecycle',
  summary: 'Support has not ended by the date of the run, nor ends within the window.',

  bind({ servers, warnWithin }, binding) {
    const window = Number(warnWithin?.replace('d', '') ?? 0)
    const selected = binding.selector(servers, 'lifecycle', 'servers')
    return {
      kind: 'server',
      inWords: lifecycleInWords(selected, window),
      servers: selected,
      clues: ({ product }) => [{ text: `${supportInWords(product)}; the day of the run is ${binding.asOf}` }],
      watch: () => ({
        meets: ({ product }) => meets(product.support.ends, binding.asOf, window),
        explain: (server) => explain(server, binding.asOf),
      }),
    }
  },
})

function supportInWords({ name, support: { ends } }: Product): string {
  if (ends === undefined) return `no catalogue knows when support for ${name} ends`
  return ends === 'none' ? `support for ${name} has no end` : `the last day of support for ${name} is ${ends}`
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
      demanded: `support for ${name} ended on ${support.ends}`,
    }
  }
  return {
    ...about,
    mild: true,
    actual: `support ends ${support.ends}`,
    demanded: `support for ${name} ends on ${support.ends}, ${daysAhead(left)}`,
  }
}
