import { linkKey } from '../../check/live-state.js'
import type { OrganizationState, ServerState } from '../../rules/state.js'
import { shortName } from '../../versions/version.js'
import { isCount } from './counts.js'
import { crowdOf, type Crowd } from './crowd.js'
import { findOrder, type Answer, type Quest } from './find-order.js'
import { modelsOf, type Models } from './models.js'
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

/** Looks for a safe order; in a large organization a few of those servers are looked at that are alike. */
export function findWholeOrder(quest: Quest, mostServers = manyServers): WholeOrder {
  const isLarge = quest.from.servers.size + quest.to.servers.size > mostServers
  const crowd = isLarge ? crowdOf(quest.from, quest.to, quest.rules) : undefined
  const small = crowd && orderOfCrowd(crowd, quest)
  if (small) return small
  const answer = findOrder(quest)
  return { answer, rounds: roundsOf(answer), likeThis: () => [] }
}

/** What is found for those who stand for all; undefined where nothing follows from it. */
function orderOfCrowd(crowd: Crowd, quest: Quest): WholeOrder | undefined {
  const answer = findOrder({ ...quest, from: crowd.from, to: crowd.to })
  if (answer.outcome === 'undetermined') return undefined
  const isImpossible = answer.outcome === 'impossible'
  if (isImpossible && (answer.proof.kind === 'exhausted' || quest.rules.some(isCount))) return undefined
  const rounds = spread(roundsOf(answer), crowd, quest)
  return rounds && { answer, rounds, likeThis: namesByKind(crowd, quest) }
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

/** Every server does what the one does that it follows; undefined where there is none. */
function spread(
  rounds: readonly (readonly OrderStep[])[],
  crowd: Crowd,
  { from, to }: Quest,
): readonly (readonly OrderStep[])[] | undefined {
  const doings = doingsOf(rounds)
  const models = modelsOf(crowd, (key) => told(doings.servers.get(key) ?? []))
  if (!models) return undefined
  const whole: OrderStep[][] = rounds.map(() => [])
  const followers = new Followers(doings.servers, from, to)
  for (const [key, model] of models) {
    for (const { round, follow } of followers.of(model)) whole[round]?.push(follow(key))
    for (const { round, step } of linkSteps(key, model, crowd, doings.links)) whole[round]?.push(step)
  }
  for (const { round, step } of [...doings.others, ...linksOfNobody(crowd, models, doings.links)])
    whole[round]?.push(step)
  return whole
}

/** The steps of the links of a server, as those of its model are made. */
function linkSteps(
  key: string,
  model: string,
  { linksOf }: Crowd,
  doings: ReadonlyMap<string, readonly Doing[]>,
): readonly Doing[] {
  return linksOf(model).flatMap((link, index) => {
    const other = linksOf(key)[index]
    return (doings.get(linkKey(link)) ?? []).flatMap(({ round, step }) =>
      other && 'link' in step ? [{ round, step: { ...step, link: other } }] : [],
    )
  })
}

/** Links that are no server's own: there is one of each, and it is there. */
function linksOfNobody(
  { linksOf }: Crowd,
  models: Models,
  doings: ReadonlyMap<string, readonly Doing[]>,
): readonly Doing[] {
  const owned = new Set([...models.values()].flatMap((model) => linksOf(model).map((link) => linkKey(link))))
  return [...doings].flatMap(([key, steps]) => (owned.has(key) ? [] : steps))
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

function told(doings: readonly Doing[]): string {
  return doings
    .map(({ round, step }) =>
      [round, step.kind, 'server' in step ? shortName(step.server.version) : ''].join(' '),
    )
    .join('\n')
}

/** A step that others take as the one took it that they follow. */
interface Following {
  readonly round: number
  readonly follow: (key: string) => OrderStep
}

/** How servers take the steps of those that they follow. */
class Followers {
  private readonly known = new Map<string, readonly Following[]>()

  constructor(
    private readonly doings: ReadonlyMap<string, readonly Doing[]>,
    private readonly from: OrganizationState,
    private readonly to: OrganizationState,
  ) {}

  /** Every step of a server, for those that follow it and for itself. */
  of(model: string): readonly Following[] {
    const known = this.known.get(model)
    if (known) return known
    const steps = (this.doings.get(model) ?? []).map(({ round, step }): Following => {
      const follow = this.follower(step, model)
      return { round, follow: (key) => (key === model ? step : follow(key)) }
    })
    this.known.set(model, steps)
    return steps
  }

  private follower(step: OrderStep, model: string): (key: string) => OrderStep {
    if (!('server' in step)) return () => step
    const server = this.stateLike(step.server, model)
    if (step.kind !== 'update') return (key) => ({ kind: step.kind, server: server(key) })
    const before = this.stateLike(step.from, model)
    return (key) => ({ kind: 'update', server: server(key), from: before(key) })
  }

  /** The state of another server that a state of its model is like. */
  private stateLike(state: ServerState, model: string): (key: string) => ServerState {
    const { from, to } = this
    for (const { servers } of [from, to]) {
      if (servers.get(model)?.version === state.version) return (key) => servers.get(key) ?? state
    }
    const { product, version } = state
    return (key) => {
      const base = from.servers.get(key) ?? to.servers.get(key)
      return base ? { ...base, product, version } : state
    }
  }
}

function namesByKind({ families, kept }: Crowd, { from, to }: Quest): WholeOrder['likeThis'] {
  const nameOf = (key: string) => (from.servers.get(key) ?? to.servers.get(key))?.name ?? key
  return (wanted) => {
    if (!kept.has(wanted)) return []
    for (const { kept: standing, others } of families) {
      const own = standing.flatMap(({ members }) => [...members]).find(([, keys]) => keys.includes(wanted))
      if (!own) continue
      const [id] = own
      return [...standing, ...others].flatMap(({ members }) => members.get(id) ?? []).map(nameOf)
    }
    return []
  }
}
