import { didYouMean, quote } from '../../model/wording.js'
import type { Binding } from '../binding.js'
import { defineRuleForm } from '../form.js'
import { bindGuard } from '../guard.js'
import type { RequiresOptions } from './options.schema.js'

/** Asks for tasks, checklists or a state before certain steps; judged on changes, silent on a state. */
export const requires = defineRuleForm<RequiresOptions>({
  id: 'requires',
  summary: 'Tasks, checklists or a state are done before such a step.',

  bind({ before, checklists = [], state }, binding) {
    const steps = (['install', 'update', 'decommission'] as const).flatMap((step) => {
      const servers = before[step]
      return servers === undefined ? [] : [binding.selector(servers, 'requires', 'before', step)]
    })
    if (before.link !== undefined) expectLinkKind(before.link, binding)
    for (const [index, id] of checklists.entries()) expectChecklist(id, index, binding)
    bindGuard(state, binding, ['requires', 'state'])
    return { kind: 'change', products: steps.map(({ products }) => products) }
  },
})

function expectLinkKind(kind: string, binding: Binding): void {
  const { linkKinds } = binding.catalogue
  if (linkKinds.has(kind)) return
  binding.refuse(
    ['requires', 'before', 'link'],
    `unknown kind of link ${quote(kind)}`,
    didYouMean(kind, linkKinds.keys()),
  )
}

function expectChecklist(id: string, index: number, binding: Binding): void {
  const known = binding.checklists.map((checklist) => checklist.id)
  if (known.includes(id)) return
  binding.refuse(['requires', 'checklists', index], `unknown checklist ${quote(id)}`, didYouMean(id, known))
}
