import { groupBy } from '../../model/group-by.js'
import type { Written, WrittenPlan } from '../../model/written-plan.js'
import { counted, listed } from '../../model/wording.js'
import type { LinkState, ServerState } from '../../rules/state.js'
import { shortName } from '../../versions/version.js'
import type { OrderStep } from '../find/steps.js'
import type { Moving } from './moved-holdings.js'

/** Everything that a round is written from. */
export interface RoundToWrite {
  readonly tasks: readonly string[]
  readonly moves: readonly Moving[]
  readonly steps: readonly OrderStep[]
  /** The day of its window. */
  readonly on?: string
}

/** The plan document of an order. */
export function writtenPlan(
  organization: string,
  title: string,
  rounds: readonly RoundToWrite[],
): WrittenPlan {
  const steps = rounds.flatMap((round, index) => {
    const prefix = rounds.length > 1 ? `Round ${index + 1} of ${rounds.length}: ` : ''
    return stepsOfRound(round).map(({ name, ...step }) => ({
      name: `${prefix}${name}`,
      ...(round.on === undefined ? {} : { on: round.on }),
      ...step,
    }))
  })
  const nothing = { hold: 'nothing has to change' }
  return {
    apiVersion: 'coexist/v1',
    kind: 'Plan',
    title,
    organization,
    steps: steps.length > 0 ? steps : [nothing],
  }
}

interface NamedStep {
  readonly name: string
  readonly [action: string]: Written
}

/** What comes is written before what goes; within a round the order is free all the same. */
function stepsOfRound({ tasks, moves, steps }: RoundToWrite): readonly NamedStep[] {
  const installed = steps.flatMap((step) => (step.kind === 'install' ? [step.server] : []))
  const gone = steps.flatMap((step) => (step.kind === 'decommission' ? [step.server] : []))
  return [
    ...tasks.map((task) => ({ name: `task ${task}`, task })),
    ...steps.flatMap((step) => (step.kind === 'level' ? [raising(step.name, step.level.value)] : [])),
    ...(installed.length > 0
      ? [{ name: `install ${servers(installed)}`, install: { servers: installed.map(writtenServer) } }]
      : []),
    ...updates(steps.filter((step) => step.kind === 'update')),
    ...steps.flatMap((step) => (step.kind === 'unlink' ? [unlinking(step.link)] : [])),
    ...steps.flatMap((step) => (step.kind === 'link' ? [linking(step.link)] : [])),
    ...moves.map(moving),
    ...(gone.length > 0
      ? [
          {
            name: `decommission ${servers(gone)}`,
            decommission: { servers: gone.map(({ name }) => name) },
          },
        ]
      : []),
  ]
}

function servers(some: readonly ServerState[]): string {
  const products = listed([...new Set(some.map(({ product }) => product.name))])
  return `${counted(some.length, 'server')} of ${products}`
}

function raising(level: string, value: string): NamedStep {
  return { name: `raise ${level} to ${value}`, level: { [level]: value } }
}

function linking(link: LinkState): NamedStep {
  return { name: `make the ${link.kind} ${link.name}`, link: writtenLink(link) }
}

function unlinking(link: LinkState): NamedStep {
  return { name: `remove the ${link.kind} ${link.name}`, unlink: writtenLink(link) }
}

function updates(steps: readonly Extract<OrderStep, { kind: 'update' }>[]): readonly NamedStep[] {
  const alike = groupBy(steps, ({ server, from }) =>
    [from.product.id, server.product.id, updateText(from, server)].join('\n'),
  )
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { from, server } = first
    const names = same.map((step) => step.server.name)
    return [
      {
        name: `update ${counted(same.length, 'server')} of ${from.product.name} to ${targetName(from, server)}`,
        update: { servers: names, version: updateText(from, server) },
      },
    ]
  })
}

function targetName(from: ServerState, { product, version }: ServerState): string {
  return product === from.product ? shortName(version) : `${product.name} ${shortName(version)}`
}

/** The version as an update of a server must name it: with its product where that is another one. */
function updateText(from: ServerState, { product, version }: ServerState): string {
  if (product === from.product || version.precision === 'unknown') return version.written
  return version.precision === 'exact' ? `${product.name} ${version.release.label}` : version.written
}

function moving({ what, from, to }: Moving): NamedStep {
  const destination = to ? `to ${to.name}` : 'out of the organization'
  return {
    name: `move ${what} of ${counted(from.length, 'server')} ${destination}`,
    move: { what, from: from.map(({ name }) => name), ...(to ? { to: [to.name] } : {}) },
  }
}

/** A new server; what it is to hold comes by moves. */
function writtenServer({ name, product, version, declared }: ServerState): Readonly<Record<string, Written>> {
  const { site, roles, groups, platform, labels } = declared
  const parts: readonly (readonly [string, Written | undefined])[] = [
    ['name', name],
    ['site', site],
    ['product', product.id],
    ['version', version.written === '' ? undefined : version.written],
    ['roles', roles],
    ['groups', nonEmpty(groups)],
    ['platform', nonEmpty(platform)],
    ['labels', nonEmpty(labels)],
  ]
  return Object.fromEntries(parts.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}

/** A link without what it has recorded: that is recorded when it is made. */
function writtenLink({ declared: { kind, ends, site } }: LinkState): Readonly<Record<string, Written>> {
  const written = Object.entries(ends).map(
    ([end, names]) => [end, names.length === 1 ? (names[0] ?? '') : names] as const,
  )
  return { kind, ...Object.fromEntries(written), ...(site === undefined ? {} : { site }) }
}

function nonEmpty(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> | undefined {
  return Object.keys(values).length > 0 ? values : undefined
}
