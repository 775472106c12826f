import { parseDays } from '../../model/day.js'
import { defineRuleForm } from '../form.js'
import type { LifecycleOptions } from './options.schema.js'
import { latestRelease, supportedRelease } from './release.js'
import { lifecycleInWords } from './sentence.js'
import { supportedProduct, supportInWords } from './support.js'

/** Asks for products, or releases, that their vendor still supports on the date of the run. */
export const lifecycle = defineRuleForm<LifecycleOptions>({
  id: 'lifecycle',
  summary: 'Support has not ended by the date of the run, nor ends within the window.',

  bind({ servers, of = 'product', warnWithin }, binding) {
    const { asOf, lookahead } = binding
    const selected = binding.selector(servers, 'lifecycle', 'servers')
    const window = lookahead ?? parseDays(warnWithin ?? '') ?? 0
    const watches = {
      product: () => supportedProduct(asOf, window),
      release: () => supportedRelease(binding),
      latest: () => latestRelease(asOf),
    }
    return {
      kind: 'server',
      inWords: lifecycleInWords(selected, of, window),
      servers: selected,
      isByVersion: true,
      clues: ({ product }) => [{ text: `${supportInWords(product)}; the day of the run is ${asOf}` }],
      watch: watches[of],
    }
  },
})
