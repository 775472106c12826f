import type { Blocker, OrderAnswer, OrderReport } from '../../model/order-report.js'
import { counted, listedAtMost, quote, visible } from '../../model/wording.js'
import { jsonText } from '../escaping/json.js'
import { safeLine } from '../escaping/line.js'
import { problemLines } from './fix-text.js'
import { planYaml } from '../../edits/plan-yaml.js'

const mostNames = 8

/** An order as the plan document that it is; where there is none, what is in the way. */
export function renderOrder({ order, problems }: OrderAnswer): string {
  if (!order) return `${problemLines(problems).map(safeLine).join('\n')}\n`
  if (!order.plan) return `${refusalLines(order).map(safeLine).join('\n')}\n`
  const comments = [headline(order), order.guarantee, ...order.notes].map(visible)
  return planYaml(order.plan, comments)
}

/** The same for other programs. */
export function orderJson({ order, problems }: OrderAnswer): string {
  if (!order) return jsonText({ outcome: 'undetermined', rounds: [], blockers: [], problems })
  const { organization, outcome, guarantee, rounds, certificate, blockers, ...rest } = order
  return jsonText({ organization, outcome, guarantee, rounds, certificate, blockers, ...rest, problems })
}

function headline({ organization, rounds }: OrderReport): string {
  const changes = rounds.reduce((sum, round) => sum + round.length, 0)
  return `A safe order for ${quote(organization)}: ${counted(changes, 'change')} in ${counted(rounds.length, 'round')}`
}

const titles = {
  impossible: 'no safe order exists for',
  undetermined: 'it is not known whether a safe order exists for',
} as const

function refusalLines({
  organization,
  outcome,
  guarantee,
  blockers,
  ways,
  notes,
}: OrderReport): readonly string[] {
  if (outcome === 'plan') return []
  return [
    `${titles[outcome]} ${quote(organization)}`,
    `  ${guarantee}`,
    ...notes.map((note) => `  ${note}`),
    '',
    ...blockers.flatMap(blockerLines),
    ...(ways.length > 0
      ? ['what could be done, the mildest first:', ...ways.map((way) => `  - ${way}`)]
      : []),
  ]
}

function blockerLines({ servers, action, from, to, rule, message, help }: Blocker): readonly string[] {
  const names = listedAtMost(mostNames, servers.map(quote))
  const way = action === 'update' ? ` from ${quote(from ?? '')} to ${quote(to ?? '')}` : ''
  const what =
    action === 'target' ? `the target${names === '' ? '' : ` of ${names}`}` : `${action} ${names}${way}`
  return [
    `blocked: ${what}${rule === undefined ? '' : ` by ${rule}`}`,
    `  ${message}`,
    ...(help === undefined ? [] : [`  help: ${help}`]),
    '',
  ]
}
