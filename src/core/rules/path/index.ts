import { defineRuleForm } from '../form.js'
import type { PathOptions } from './options.schema.js'

/** Names the allowed ways from one product or release to another; judged on changes, silent on a state. */
export const path = defineRuleForm<PathOptions>({
  id: 'path',
  summary: 'A change takes an allowed way from one product or release to another.',

  bind(options, binding) {
    if ('of' in options) {
      binding.selector(options.of, 'path', 'of')
      for (const [index, hop] of options.hops.entries()) {
        binding.selector(hop.from, 'path', 'hops', index, 'from')
        binding.selector(hop.to, 'path', 'hops', index, 'to')
      }
      return { kind: 'change', products: [] }
    }
    binding.selector(options.from, 'path', 'from')
    binding.selector(options.to, 'path', 'to')
    for (const [index, via] of (options.via ?? []).entries()) binding.selector(via, 'path', 'via', index)
    return { kind: 'change', products: [] }
  },
})
