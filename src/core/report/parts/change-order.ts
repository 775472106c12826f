import type { ChangeOrder } from '../../model/change-order.js'
import { counted, listedAtMost, quote } from '../../model/wording.js'
import { markdownMessage } from '../escaping/markdown.js'
import { safeLine } from '../escaping/line.js'
import { runnerCommand } from '../escaping/runner-command.js'

const mostBlockers = 10
const mostServers = 8
/** A longer plan is for a file of its own. */
const longestPlan = 12_000

/** Whether a change can be done in a safe order, in one sentence. */
export function orderInWords({ organization, outcome, changes, rounds }: ChangeOrder): string {
  const name = quote(organization)
  switch (outcome) {
    case 'plan':
      return `a safe order exists for ${name}: ${counted(changes, 'change')} in ${counted(rounds, 'round')}`
    case 'impossible':
      return `no safe order exists for ${name}`
    case 'undetermined':
      return `it is not known whether a safe order exists for ${name}`
  }
}

/** The same for a terminal, with the steps, or with what is in the way and what helps. */
export function orderLines(order: ChangeOrder): readonly string[] {
  const steps = order.steps.map((step, index) => `  ${index + 1}. ${step}`)
  const ways = order.ways.map((way) => `  - ${way}`)
  return [
    orderInWords(order),
    `  ${order.guarantee}`,
    ...steps,
    ...orderBlockers(order).map((line) => `  ${line}`),
    ...ways,
    '',
  ].map(safeLine)
}

/** The same as a section of Markdown, the order folded up as the plan that it is. */
export function orderMarkdown(order: ChangeOrder): readonly string[] {
  const sentence = orderInWords(order)
  return [
    `### ${sentence.charAt(0).toUpperCase()}${markdownMessage(sentence.slice(1))}`,
    '',
    `${markdownMessage(order.guarantee)}.`,
    '',
    ...bullets(orderBlockers(order)),
    ...(order.ways.length > 0 ? ['What could be done, the mildest first:', '', ...bullets(order.ways)] : []),
    ...foldedPlan(order),
  ]
}

function foldedPlan({ plan }: ChangeOrder): readonly string[] {
  if (!plan) return []
  if (plan.length > longestPlan)
    return ['The plan is long; `coexist plan find --base REF` writes it into a file.', '']
  const longestRun = Math.max(2, ...[...plan.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longestRun + 1)
  const summary = 'The order, as a plan to add to the change'
  return [
    `<details><summary>${summary}</summary>`,
    '',
    `${fence}yaml`,
    // What has such a sign stands in double quotes, where the escape means the same.
    plan.trimEnd().replace(runnerCommand, '#\\u0023'),
    fence,
    '',
    '</details>',
    '',
  ]
}

/** What is in the way of a change, in a sentence each. */
export function orderBlockers({ blockers }: ChangeOrder): readonly string[] {
  const shown = blockers.slice(0, mostBlockers).map(({ servers, rule, message, help }) => {
    const names = listedAtMost(mostServers, servers.map(quote))
    const by = [...(names ? [names] : []), ...(rule === undefined ? [] : [`by ${quote(rule)}`])].join(' ')
    return `blocked: ${by === '' ? '' : `${by}: `}${message}${help === undefined ? '' : `; ${help}`}`
  })
  const left = blockers.length - shown.length
  return left > 0 ? [...shown, counted(left, 'more blocker')] : shown
}

function bullets(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines.map((line) => `- ${markdownMessage(line)}`), '']
}
