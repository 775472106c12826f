import { defineRuleForm } from '../form.js'
import type { SkewOptions } from './options.schema.js'
import { watchDistance } from './relative.js'
import { skewInWords } from './sentence.js'
import { farthestInWords } from './wording.js'

/** Holds servers within a distance of others, such as agents of their controllers. */
export const skew = defineRuleForm<SkewOptions>({
  id: 'skew',
  summary: 'Every selected server is close enough to every related one, behind and ahead.',

  bind({ servers, relativeTo, behind, ahead, unit }, binding) {
    const selected = binding.selector(servers, 'skew', 'servers')
    const others = binding.selector(relativeTo, 'skew', 'relativeTo')
    if (behind === undefined && ahead === undefined) {
      binding.refuse(
        ['skew'],
        'the rule limits neither how far behind nor how far ahead',
        'add `behind:` or `ahead:`',
      )
    }
    const distance = { others, behind, ahead, unit }
    return {
      kind: 'server',
      inWords: skewInWords(selected, distance),
      servers: selected,
      relatedTo: [others.products],
      distance,
      clues: (server, scope) => farthestInWords(server, scope, distance),
      watch: () => watchDistance(distance),
    }
  },
})
