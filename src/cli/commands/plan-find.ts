import { findOrder, isDay, orderJson, quote, renderOrder } from '../../core/index.js'
import { loadOrder, type OrderPaths } from '../../node/load-order.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { checkOptionsOf, judgingOptions } from '../check-options.js'
import { UsageError, type Command, type Invocation } from '../command.js'
import { parseOutputs, writeOutputs, type Format } from '../outputs.js'
import { formatOption, gateOf, gateOptions } from '../report-options.js'

const usualBudget = 20_000
const exitCodes = { plan: 0, impossible: 1, undetermined: 2 } as const

/** Finds a safe order from one topology to another, or proves that there is none. */
export const planFind: Command = {
  id: 'plan find',
  summary: 'Find a safe order from one topology to another, or prove that none exists.',
  usage: 'plan find FROM TO [options], or plan find [PATH...] --base REF [options]',
  options: [
    { name: 'base', value: 'REF', summary: 'start from the topology of that commit, or of that folder' },
    {
      name: 'bridge',
      value: 'FILE',
      repeatable: true,
      summary: 'a topology with servers that may be there for a while',
    },
    { name: 'crew', value: 'N', summary: 'the most servers that change in one round' },
    {
      name: 'window',
      value: 'DATE',
      repeatable: true,
      summary: 'the day of a maintenance window: each round takes one',
    },
    {
      name: 'budget',
      value: 'N',
      summary: `how many moves a search may try, where one is needed; ${usualBudget} by default`,
    },
    judgingOptions.policy,
    judgingOptions.waivers,
    {
      ...formatOption(['json', 'text']),
      summary: 'how the answer is shown: text, a plan document, or json, with its certificate',
    },
    gateOptions.failOn,
    gateOptions.onUndecided,
    judgingOptions.asOf,
    judgingOptions.maxFileSize,
  ],
  examples: [
    {
      line: 'coexist plan find today.yaml target.yaml > plan.yaml',
      summary: 'write the order down as a plan',
    },
    {
      line: 'coexist plan find today.yaml target.yaml -f json=order.json -f text=plan.yaml',
      summary: 'keep the certificate too, for `plan verify`',
    },
    { line: 'coexist plan find --base origin/main', summary: 'find the order for what a branch changes' },
    {
      line: 'coexist plan find 2003.yaml 2013.yaml --bridge exchange-2010.yaml -f json',
      summary: 'let a server help out for a while',
    },
  ],
  async run(invocation, surroundings) {
    const outputs = parseOutputs(invocation.values('format'), formats, surroundings.folder)
    const options = { ...checkOptionsOf(invocation, [], surroundings), gate: gateOf(invocation) }
    const paths = pathsOf(invocation)
    const bridges = invocation.values('bridge')
    const read = await loadOrder(options, paths, bridges, loadPreparedPacks())
    const crew = numberOf(invocation, 'crew')
    const answer = findOrder({
      ...read,
      budget: numberOf(invocation, 'budget') ?? usualBudget,
      windows: windowsOf(invocation),
      inputs: { ...paths, bridges, policies: options.policies, waivers: options.waivers },
      ...(crew === undefined ? {} : { crew }),
    })
    return {
      exitCode: answer.order ? exitCodes[answer.order.outcome] : 2,
      output: writeOutputs(answer, formats, outputs, { color: false }, surroundings),
    }
  },
}

/** How an answer is shown. */
const formats: readonly Format<Parameters<typeof renderOrder>[0]>[] = [
  { id: 'json', render: orderJson },
  { id: 'text', render: renderOrder },
]

function pathsOf(invocation: Invocation): OrderPaths {
  const { words } = invocation
  const base = invocation.value('base')
  if (base !== undefined) return { base, paths: words }
  const [from, to, ...more] = words
  if (from !== undefined && to !== undefined && more.length === 0) return { from, to }
  throw new UsageError(
    'an order leads from one topology to another',
    'write `coexist plan find FROM TO`, or `coexist plan find --base REF`',
  )
}

function numberOf(invocation: Invocation, option: string): number | undefined {
  const written = invocation.value(option)
  if (written === undefined) return undefined
  const number = Number(written)
  if (Number.isInteger(number) && number > 0) return number
  throw new UsageError(
    `${quote(written)} is no number for ${quote(`--${option}`)}`,
    'write a whole number from 1',
  )
}

function windowsOf(invocation: Invocation): readonly string[] {
  const days = invocation.values('window')
  const wrong = days.find((day) => !isDay(day))
  if (wrong === undefined) return days
  throw new UsageError(`${quote(wrong)} is not a day of the calendar`, 'write it as `YYYY-MM-DD`')
}
