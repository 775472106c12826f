import type { ServerChoice } from '../../model/plan.js'
import type { PathStep } from '../../model/source.js'
import { didYouMean, quote } from '../../model/wording.js'
import type { ServerState } from '../../rules/state.js'
import type { BoundStep } from '../bound-plan.js'
import type { Taking } from './taking.js'

/** Keys of the servers that a step chooses, each once, in the order in which they change. */
export function chosenKeys(taking: Taking, step: BoundStep, choice: ServerChoice): readonly string[] {
  const { kind } = step.step.action
  return 'names' in choice
    ? namedKeys(taking, step, choice.names, [kind, 'servers'])
    : selectedKeys(taking, step)
}

/** Keys of the servers that are named; one that does not exist is a fault. */
export function namedKeys(
  { live, faults }: Taking,
  step: BoundStep,
  names: readonly string[],
  path: readonly PathStep[],
): readonly string[] {
  const { servers } = live.state
  const keys = new Set<string>()
  for (const [index, name] of names.entries()) {
    const key = name.toLowerCase()
    if (servers.has(key)) keys.add(key)
    else {
      const known = [...servers.values()].map((server) => server.name)
      faults.add(step, {
        rule: 'plan-unknown-server',
        message: `there is no server ${quote(name)} when this step is taken`,
        help: didYouMean(name, known),
        path: [...path, index],
        servers: [name],
      })
    }
  }
  return [...keys]
}

function selectedKeys(taking: Taking, step: BoundStep): readonly string[] {
  const { live, scope, faults } = taking
  const { selector } = step
  if (!selector) return []
  const keys: string[] = []
  let isDoubtful = false
  for (const server of live.state.servers.values()) {
    const met = selector.matches(server, scope)
    if (met === 'yes') keys.push(server.key)
    if (met !== 'cannot-tell') continue
    isDoubtful = true
    doubt(taking, step, server)
  }
  if (keys.length === 0 && !isDoubtful) {
    faults.add(step, {
      rule: 'plan-nothing-selected',
      message: `no server is ${selector.text} when this step is taken`,
      help: 'leave the step out, or correct what it selects',
      path: [step.step.action.kind, 'select'],
    })
  }
  return keys
}

/** A server of which it cannot be told whether it is meant is left alone, and said. */
function doubt({ scope, faults }: Taking, step: BoundStep, server: ServerState): void {
  const [first] = step.selector?.doubtsAbout(server, scope) ?? []
  faults.add(step, {
    rule: 'plan-selection',
    status: 'undecided',
    message: `whether the step means ${quote(server.name)} cannot be told${first ? `: only if ${first.text}` : ''}`,
    help: first?.settle ?? 'name the servers under `servers:`',
    path: [step.step.action.kind, 'select'],
    servers: [server.name],
  })
}
