import { listed, listedAtMost, quote } from '../../model/wording.js'
import type { Guard } from '../guard.js'
import type { RequiresOptions } from './options.schema.js'
import type { Steps } from './steps.js'

const mostTasks = 6

/** `before Exchange 2013 is installed, the checklist \`x\` must be done`. */
export function requiresInWords(steps: Steps, options: RequiresOptions, wanted: Guard | undefined): string {
  const { tasks = [], checklists = [] } = options
  const done = [...named('task', tasks), ...named('checklist', checklists)]
  const verb = tasks.length + checklists.length === 1 ? 'must be done' : 'must all be done'
  const demands = [
    ...(done.length > 0 ? [`${listed(done)} ${verb}`] : []),
    ...(wanted ? [`it must be so that ${wanted.text}`] : []),
  ]
  return `before ${steps.text}, ${demands.length > 0 ? listed(demands) : 'nothing is asked for'}`
}

function named(word: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return []
  return [`the ${word}${ids.length === 1 ? '' : 's'} ${listedAtMost(mostTasks, ids.map(quote))}`]
}
