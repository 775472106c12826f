import { linkKey } from '../../check/live-state.js'
import type { LinkState, OrganizationState, ServerState } from '../../rules/state.js'
import type { Release } from '../../versions/version.js'
import { crowdOf, type Crowd, type Kind } from './crowd.js'
import { findOrder, type Answer, type Quest } from './find-order.js'
import { stepsOf, type OrderStep } from './steps.js'
import { runningRelease } from './stops.js'

/** So many servers are looked at one by one. */
const manyServers = 200

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
    for (const { round, step } of first) {
      for (const key of kind.all) whole[round]?.push(followed(step, key, from, to))
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
    doings
      .map(
        ({ round, step }) => `${round} ${step.kind} ${'server' in step ? releaseOf(step.server)?.label : ''}`,
      )
      .join('\n')
  return told(one) === told(other)
}

/** A step as another server of the kind takes it. */
function followed(step: OrderStep, key: string, from: OrganizationState, to: OrganizationState): OrderStep {
  if (!('server' in step) || step.server.key === key) return step
  const [start, end] = [from.servers.get(key), to.servers.get(key)]
  const own = (state: ServerState): ServerState => {
    const release = releaseOf(state)
    for (const one of [start, end]) if (one && isAlike(one, state)) return one
    const base = start ?? end
    if (!base || !release) throw new Error(`${key} has no state like that of ${state.name}`)
    return runningRelease(base, release)
  }
  const server = own(step.server)
  return step.kind === 'update' ? { ...step, server, from: own(step.from) } : { ...step, server }
}

function isAlike(one: ServerState, other: ServerState): boolean {
  return one.product === other.product && one.version.written === other.version.written
}

function releaseOf({ version }: ServerState): Release | undefined {
  return version.precision === 'exact' ? version.release : undefined
}

/** The links of all servers of a kind, as those are made that stand for them: told at one of the ends that are an only one. */
function linkSteps(kind: Kind, doings: ReadonlyMap<string, readonly Doing[]>): readonly Doing[] {
  const [model] = kind.kept
  const links = model === undefined ? [] : ownLinks(kind, model)
  return links.flatMap((link, index) =>
    (doings.get(linkKey(link)) ?? []).flatMap(({ round, step }) =>
      kind.all.flatMap((key): Doing[] => {
        const other = ownLinks(kind, key)[index]
        return other && (step.kind === 'link' || step.kind === 'unlink')
          ? [{ round, step: { kind: step.kind, link: other } }]
          : []
      }),
    ),
  )
}

/** The links of which a server is the first only end. */
function ownLinks({ links }: Kind, key: string): readonly LinkState[] {
  const latest = new Map((links.get(key) ?? []).map((link) => [linkKey(link), link]))
  return [...latest.values()].filter(({ members }) => {
    const alone = [...members].find(([, { stands }]) => stands === 'alone')
    return alone?.[0] === key
  })
}

function namesByKind(kinds: readonly Kind[], { from, to }: Quest): WholeOrder['likeThis'] {
  const nameOf = (key: string) => (from.servers.get(key) ?? to.servers.get(key))?.name ?? key
  const byKey = new Map(kinds.flatMap(({ kept, all }) => kept.map((key) => [key, all] as const)))
  return (key) => (byKey.get(key) ?? []).map(nameOf)
}
