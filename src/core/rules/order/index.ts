import { defineRuleForm } from '../form.js'
import type { OrderOptions } from './options.schema.js'
import { orderInWords } from './sentence.js'
import { Sequence } from './sequence.js'

/** Has one group of servers reach a version before the next begins; judged on plans, silent on a state. */
export const order = defineRuleForm<OrderOptions>({
  id: 'order',
  summary: 'One group of servers reaches the new version before the next begins.',

  bind({ servers, sequence }, binding) {
    const selected = binding.selector(servers, 'order', 'servers')
    const groups = sequence.map((group, index) => binding.selector(group, 'order', 'sequence', index))
    const breach = { kind: 'order', servers: selected, sequence: groups } as const
    return {
      kind: 'change',
      inWords: orderInWords(selected, groups),
      products: [],
      breach,
      needs: [selected.products],
      watch: () => new Sequence(selected, groups),
    }
  },
})
