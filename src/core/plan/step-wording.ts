import type { Action, ServerChoice, Step } from '../model/plan.js'
import { counted, listed, listedAtMost, quote } from '../model/wording.js'

const mostNames = 6

/** What people call the step, or what it does. */
export function stepTitle({ name, action }: Step): string {
  return name === undefined ? actionInWords(action) : quote(name)
}

/** What a step does, in words. */
export function actionInWords(action: Action): string {
  switch (action.kind) {
    case 'update':
      return `update ${choiceInWords(action.servers)} to ${quote(action.version)}`
    case 'install':
      return `install ${namesInWords(action.servers.map(({ name }) => name))}`
    case 'decommission':
      return `decommission ${choiceInWords(action.servers)}`
    case 'move':
      return `move ${quote(action.what)} from ${namesInWords(action.from)}${action.to.length > 0 ? ` to ${namesInWords(action.to)}` : ' away'}`
    case 'task':
      return `task ${quote(action.task)}`
    case 'link':
    case 'unlink':
      return `${action.kind} ${quote([action.link.kind, ...Object.values(action.link.ends).flat(), ...(action.link.site ? [action.link.site] : [])].join(' '))}`
    case 'level':
      return `raise ${listed(Object.entries(action.levels).map(([name, value]) => `${quote(name)} to ${quote(value)}`))}`
    case 'hold':
      return `hold: ${quote(action.reason)}`
  }
}

function choiceInWords(choice: ServerChoice): string {
  return 'names' in choice ? namesInWords(choice.names) : 'the selected servers'
}

function namesInWords(names: readonly string[]): string {
  return names.length > mostNames
    ? counted(names.length, 'server')
    : listedAtMost(mostNames, names.map(quote))
}
