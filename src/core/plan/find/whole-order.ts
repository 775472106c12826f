import { linkKey } from '../../check/live-state.js'
import type { OrganizationState, ServerState } from '../../rules/state.js'
import { shortName } from '../../versions/version.js'
import { crowdOf, type Crowd, type Kind } from './crowd.js'
import { findOrder, type Answer, type Quest } from './find-order.js'
import { stepsOf, type OrderStep } from './steps.js'

/** So many servers are looked at one by one. */
const manyServers = 40

/** What has been found, told of every server. */
export interface WholeOrder {
  readonly answer: Answer
  /** The rounds of every server: of an order, or as far as they lead. */
  readonly rounds: readonly (readonly OrderStep[])[]
  /** For a server that stands for others in the answer, the names of all of these. */
  readonly likeThis: (key: string) => readonly string[]
}

/** Looks for a safe order; in a large organization servers that are alike are looked at as two of them. */
export function findWholeOrder(quest: Quest, mostServers = manyServers): WholeOrder {
  const isLarge = quest.from.servers.size + quest.to.servers.size > mostServers
  if (isLarge && !quest.rules.some(isCount)) {
    const crowd = crowdOf(quest.from, quest.to, quest.rules)
    const answer = findOrder({ ...quest, from: crowd.from, to: crowd.to })
    const isProved = answer.outcome !== 'impossible' || answer.proof.kind !== 'exhausted'
    const rounds = isProved ? spread(roundsOf(answer), crowd, quest) : undefined
    if (rounds && answer.outcome !== 'undetermined')
      return { answer, rounds, likeThis: namesByKind(crowd.kinds, quest) }
  }
  const answer = findOrder(quest)
  return { answer, rounds: roundsOf(answer), likeThis: () => [] }
}

function isCount({ judge }: Quest['rules'][number]): boolean {
  return judge.kind === 'scope' && judge.breach.kind === 'too-few'
}

function roundsOf(answer: Answer): readonly (readonly OrderStep[])[] {
  switch (answer.outcome) {
    case 'plan':
      return stepsOf(answer.journey, answer.rounds)
    case 'impossible':
      return answer.proof.kind === 'stuck' ? stepsOf(answer.journey, answer.proof.rounds) : []
    case 'undetermined':
      return []
  }
}

/** Every server does what those do that stand for it; undefined where these do different things. */
function spread(
  rounds: readonly (readonly OrderStep[])[],
  crowd: Crowd,
  { from, to }: Quest,
): readonly (readonly OrderStep[])[] | undefined {
  const doings = doingsOf(rounds)
  const whole: OrderStep[][] = rounds.map(() => [])
  for (const kind of crowd.kinds) {
    const [first, ...others] = kind.kept.map((key) => doings.servers.get(key) ?? [])
    if (!first || others.some((one) => !isSame(one, first))) return undefined
    const [model = ''] = kind.kept
    for (const { round, step } of first) {
      const follow = follower(step, model, from, to)
      const steps = whole[round] ?? []
      for (const key of kind.all) steps.push(key === model ? step : follow(key))
    }
    for (const linked of linkSteps(kind, doings.links)) whole[linked.round]?.push(linked.step)
  }
  for (const { round, step } of doings.others) whole[round]?.push(step)
  return whole
}

interface Doing {
  readonly round: number
  readonly step: OrderStep
}

function doingsOf(rounds: readonly (readonly OrderStep[])[]) {
  const servers = new Map<string, Doing[]>()
  const links = new Map<string, Doing[]>()
  const others: Doing[] = []
  const push = (map: Map<string, Doing[]>, key: string, doing: Doing) =>
    map.set(key, [...(map.get(key) ?? []), doing])
  for (const [round, steps] of rounds.entries()) {
    for (const step of steps) {
      if (step.kind === 'level') others.push({ round, step })
      else if ('link' in step) push(links, linkKey(step.link), { round, step })
      else push(servers, step.server.key, { round, step })
    }
  }
  return { servers, links, others }
}

function isSame(one: readonly Doing[], other: readonly Doing[]): boolean {
  const told = (doings: readonly Doing[]) =>
    doings.map(({ round, step }) =>
      [round, step.kind, 'server' in step ? shortName(step.server.version) : ''].join(' '),
    )
  return told(one).join('\n') === told(other).join('\n')
}

/** How other servers of a kind take the steps of the one that stands for them. */
function follower(
  step: OrderStep,
  model: string,
  from: OrganizationState,
  to: OrganizationState,
): (key: string) => OrderStep {
  if (!('server' in step)) return () => step
  const server = stateLike(step.server, model, from, to)
  if (step.kind !== 'update') return (key) => ({ kind: step.kind, server: server(key) })
  const before = stateLike(step.from, model, from, to)
  return (key) => ({ kind: 'update', server: server(key), from: before(key) })
}

/** The state of another server that a state of the one which stands for it is like. */
function stateLike(
  state: ServerState,
  model: string,
  from: OrganizationState,
  to: OrganizationState,
): (key: string) => ServerState {
  for (const { servers } of [from, to]) {
    if (servers.get(model)?.version === state.version) return (key) => servers.get(key) ?? state
  }
  const { product, version } = state
  return (key) => {
    const base = from.servers.get(key) ?? to.servers.get(key)
    return base ? { ...base, product, version } : state
  }
}

/** The links of all servers of a kind, as those of the one are made that stands for them. */
function linkSteps(
  { kept: [model], all, linksOf }: Kind,
  doings: ReadonlyMap<string, readonly Doing[]>,
): readonly Doing[] {
  const links = model === undefined ? [] : linksOf(model)
  return links.flatMap((link, index) =>
    (doings.get(linkKey(link)) ?? []).flatMap(({ round, step }) =>
      all.flatMap((key): Doing[] => {
        const other = linksOf(key)[index]
        return other && (step.kind === 'link' || step.kind === 'unlink')
          ? [{ round, step: { kind: step.kind, link: other } }]
          : []
      }),
    ),
  )
}

function namesByKind(kinds: readonly Kind[], { from, to }: Quest): WholeOrder['likeThis'] {
  const nameOf = (key: string) => (from.servers.get(key) ?? to.servers.get(key))?.name ?? key
  const byKey = new Map(kinds.flatMap(({ kept, all }) => kept.map((key) => [key, all] as const)))
  return (key) => (byKey.get(key) ?? []).map(nameOf)
}
