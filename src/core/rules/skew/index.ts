import { defineRuleForm } from '../form.js'
import type { SkewOptions } from './options.schema.js'
import { watchDistance } from './relative.js'

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
      servers: selected,
      relatedTo: [others.products],
      distance,
      watch: () => watchDistance(distance),
    }
  },
})
