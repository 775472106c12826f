import { defineRuleForm } from '../form.js'
import { watchDistance } from '../skew/relative.js'
import { farthestInWords } from '../skew/wording.js'
import type { SpanOptions } from './options.schema.js'
import { spanInWords } from './sentence.js'

/** Holds servers together: none is too far behind the newest of them. */
export const span = defineRuleForm<SpanOptions>({
  id: 'span',
  summary: 'The oldest and the newest of the selected servers are close enough.',

  bind(options, binding) {
    const { servers, atMost, unit } = options
    const selected = binding.selector(servers, 'span', 'servers')
    const distance = { others: selected, behind: atMost, ahead: undefined, unit }
    return {
      kind: 'server',
      inWords: spanInWords(selected, options),
      servers: selected,
      relatedTo: [selected.products],
      distance,
      clues: (server, scope) => farthestInWords(server, scope, distance),
      watch: () => watchDistance(distance),
    }
  },
})
