import { defineRuleForm } from '../form.js'
import { watchDistance } from '../skew/relative.js'
import type { SpanOptions } from './options.schema.js'

/** Holds servers together: none is too far behind the newest of them. */
export const span = defineRuleForm<SpanOptions>({
  id: 'span',
  summary: 'The oldest and the newest of the selected servers are close enough.',

  bind({ servers, atMost, unit }, binding) {
    const selected = binding.selector(servers, 'span', 'servers')
    const distance = { others: selected, behind: atMost, ahead: undefined, unit }
    return {
      kind: 'server',
      servers: selected,
      relatedTo: [selected.products],
      distance,
      watch: () => watchDistance(distance),
    }
  },
})
