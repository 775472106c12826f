import { defineRuleForm } from '../form.js'
import { hopsOnly } from './hops.js'
import type { PathOptions } from './options.schema.js'
import { hopsInWords, wayInWords } from './sentence.js'
import { wayBetween } from './way.js'

/** Names the allowed ways from one product or release to another; judged on changes, silent on a state. */
export const path = defineRuleForm<PathOptions>({
  id: 'path',
  summary: 'A change takes an allowed way from one product or release to another.',

  bind(options, binding) {
    if ('of' in options) {
      const of = binding.selector(options.of, 'path', 'of')
      const hops = options.hops.map((hop, index) => ({
        from: binding.selectorThere(hop.from, 'path', 'hops', index, 'from'),
        to: binding.selectorThere(hop.to, 'path', 'hops', index, 'to'),
      }))
      return {
        kind: 'change',
        inWords: `${of.text} may change only ${hopsInWords(hops)}`,
        products: [],
        needs: [of.products],
        breach: { kind: 'hops', of, hops },
        watch: () => hopsOnly(of, hops),
      }
    }
    const from = binding.selector(options.from, 'path', 'from')
    const to = binding.selector(options.to, 'path', 'to')
    const via = (options.via ?? []).map((one, index) => binding.selector(one, 'path', 'via', index))
    return {
      kind: 'change',
      inWords: wayInWords(from, to, via),
      products: [],
      needs: [from.products, to.products],
      breach: { kind: 'way', from, to, via },
      watch: () => wayBetween(from, to, via),
    }
  },
})
