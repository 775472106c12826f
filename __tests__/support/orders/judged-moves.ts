import { compilePolicy, type CompiledRule } from '../../../src/core/check/compiled-rule.js'
import { findingOf } from '../../../src/core/check/findings.js'
import { assembleOrganizations } from '../../../src/core/check/organizations.js'
import { parseAllDocuments } from '../../../src/core/documents/parse-documents.js'
import type { Action, Step } from '../../../src/core/model/plan.js'
import type { Origin } from '../../../src/core/model/source.js'
import type { Server } from '../../../src/core/model/topology.js'
import type { Quest } from '../../../src/core/plan/find/find-order.js'
import { judgePlan } from '../../../src/core/plan/judge-plan.js'
import type { OrganizationState } from '../../../src/core/rules/state.js'
import { Catalogue } from '../../../src/core/versions/catalogue.js'
import type { Judge, SlowMove, SlowTrack } from '../../reference/orders/every-order.js'
import { lumen } from '../build-lumen.js'
import type { QuestDocuments, QuestServer, QuestTopology } from './random-quest.js'
import * as world from './world.js'

const file = { path: 'made-up.yaml', text: '' }
const place = { file, start: 0, end: 0 }
const origin: Origin = { whole: place, value: () => place, key: () => place }
const lumenDocuments = parseAllDocuments(lumen.files.map((one) => ({ file: one, manner: 'named' as const })))
const { catalogue } = Catalogue.compile(lumenDocuments.catalogs)

/** The day on which quests are judged: Lumen 1 is no longer supported then. */
export const questDay = '2026-11-22'

/** A document as a file. */
export function questFile(kind: string, content: object, path = `${kind}.json`) {
  const text = JSON.stringify({ apiVersion: 'coexist/v1', kind, ...content })
  return { file: { path, text }, manner: 'named' as const }
}

/** A quest, ready for the finder and for a slow look at every order. */
export interface JudgedQuest {
  readonly quest: Quest
  readonly tracks: readonly SlowTrack[]
  readonly isSafe: Judge
  /** What blocks in a plan document, as `RULE STEP`. */
  readonly wrongIn: (plan: object) => readonly string[]
}

/** The tracks of a quest with every station there is, and a judge that asks the plan checker. */
export function judgedQuest(documents: QuestDocuments): JudgedQuest {
  const { tracks, actionOf } = tracksOf(documents)
  const { from, to, bridges } = documents
  const tasks = Object.fromEntries(world.tasks.map((task) => [task, 'done']))
  const [start, started, target, bridge] = [
    from,
    { ...from, tasks },
    to,
    { ...from, levels: {}, links: [], servers: bridges },
  ].map(organizationOf)
  if (!start || !started || !target || !bridge) throw new Error('a topology is missing')
  const policy = questFile('Policy', {
    id: 'p',
    title: 'Rules',
    source: { title: 'Guide' },
    rules: documents.rules,
  })
  const rules = parseAllDocuments([policy]).policies.flatMap(
    (one) => compilePolicy(one, { catalogue, asOf: questDay, checklists: [] }).rules,
  )
  if (rules.length !== documents.rules.length) throw new Error(JSON.stringify(documents.rules))
  const quest = {
    from: start,
    to: target,
    bridges: [...bridge.servers.values()],
    rules,
    catalogue,
    budget: 3000,
  }
  const between = rules.filter(({ rule, judge }) => rule.during !== 'at-rest' || judge.kind === 'change')
  const judged = (moves: readonly SlowMove[], isEnd: boolean): readonly string[] => {
    const steps = moves.map((move) => stepOf(actionOf(move)))
    if (isEnd) return wrong(steps, started, rules)
    const found = wrong([...steps, stepOf({ kind: 'hold', reason: 'a while' })], started, between)
    return found.filter((line) => !line.endsWith(' 0'))
  }
  const known = new Map<string, boolean>()
  return {
    quest,
    tracks,
    isSafe(moves, isEnd) {
      const key = JSON.stringify([moves, isEnd])
      const isFine = known.get(key) ?? judged(moves, isEnd).length === 0
      known.set(key, isFine)
      return isFine
    },
    wrongIn(plan) {
      const { plans, problems } = parseAllDocuments([questFile('Plan', plan)])
      const [first] = plans
      if (!first) throw new Error(JSON.stringify(problems))
      return wrong(first.steps, start, rules)
    },
  }
}

function organizationOf(topology: object): OrganizationState {
  const documents = parseAllDocuments([questFile('Topology', topology)])
  const { organizations, problems } = assembleOrganizations(documents.topologies, catalogue)
  const [organization] = organizations
  if (!organization) throw new Error(JSON.stringify([documents.problems, problems]))
  return organization
}

function wrong(
  steps: readonly Step[],
  organization: OrganizationState,
  rules: readonly CompiledRule[],
): readonly string[] {
  const { findings } = judgePlan({ steps, origin }, '', organization, {
    ...{ catalogue, asOf: questDay, rules, checklists: [] },
    describe: (judgement) => [findingOf(judgement)],
    weigh: (all) => all,
  })
  return findings.flatMap(({ severity, plan, rule, policy }) =>
    severity === 'error' ? [`${policy}/${rule} ${plan?.step ?? 0}`] : [],
  )
}

function stepOf(action: Action): Step {
  return { together: false, action, origin }
}

function tracksOf({ from, to, bridges }: QuestDocuments) {
  const tracks: SlowTrack[] = []
  const actions: ((move: SlowMove) => Action)[] = []
  const add = (track: SlowTrack, action: (move: SlowMove) => Action) => {
    tracks.push(track)
    actions.push(action)
  }
  for (const server of [
    ...from.servers,
    ...to.servers.filter(({ name }) => !named(from, name)),
    ...bridges,
  ]) {
    const isBridge = bridges.includes(server)
    const [before, after] = [named(from, server.name), named(to, server.name)]
    const stations = stationsOf(isBridge ? server : before, after, isBridge)
    if (stations.length < 2) continue
    add({ name: server.name, stations, isOptional: isBridge }, (move) => serverAction(server, stations, move))
  }
  for (const link of [...from.links, ...to.links]) {
    const isBoth = [from, to].every(({ links }) => links.some((one) => same(one, link)))
    if (isBoth || (!from.links.includes(link) && !to.links.includes(link))) continue
    const isNew = to.links.includes(link)
    const losesAnEnd = !isNew && [link.first, link.second].some((name) => !named(to, name))
    const ends = { first: [link.first], second: [link.second] }
    const stations = isNew ? ['', 'linked'] : ['linked', '']
    add({ name: `${link.first}-${link.second}`, stations, isOptional: losesAnEnd }, () => ({
      kind: isNew ? 'link' : 'unlink',
      link: { kind: 'pair', ends, origin },
    }))
  }
  const [low, high] = [from.levels?.schema, to.levels?.schema]
  if (low !== undefined && high !== undefined && low !== high) {
    const stations = ['1.5', '2', '2.5']
    add({ name: 'schema', stations }, (move) => ({
      kind: 'level',
      levels: { schema: stations[move.to] ?? '' },
    }))
  }
  return {
    tracks,
    actionOf: (move: SlowMove) => actions[move.track]?.(move) ?? { kind: 'hold' as const, reason: '' },
  }
}

const gone = 'gone'
const absent = 'absent'

/** Names of states: `PRODUCT RELEASE`, or not there. */
function stationsOf(
  before: QuestServer | undefined,
  after: QuestServer | undefined,
  isBridge: boolean,
): readonly string[] {
  if (!before) return after ? [absent, `${after.product} ${after.version}`] : []
  const all = world.products.flatMap((product) =>
    allReleases(product).map((release) => `${product} ${release}`),
  )
  const now = `${before.product} ${before.version}`
  if (isBridge || !after) {
    const own = allReleases(before.product).map((release) => `${before.product} ${release}`)
    return [...(isBridge ? [absent] : []), ...own.slice(own.indexOf(now)), gone]
  }
  const then = `${after.product} ${after.version}`
  const between = all.slice(all.indexOf(now), all.indexOf(then) + 1)
  return between.filter((one) =>
    [before.product, after.product].some((product) => one.startsWith(`${product} `)),
  )
}

/** The releases of a product, one that is issued again in its last issue. */
function allReleases(product: string): readonly string[] {
  const { releases = [] } = catalogue.products.get(product) ?? {}
  return releases.filter(({ rank }, index) => releases[index + 1]?.rank !== rank).map(({ label }) => label)
}

function serverAction(server: QuestServer, stations: readonly string[], { from, to }: SlowMove): Action {
  const [before = '', after = ''] = [stations[from], stations[to]]
  if (before === absent) return { kind: 'install', servers: [declared(server)] }
  if (after === gone) return { kind: 'decommission', servers: { names: [server.name] } }
  const [product = '', ...label] = after.split(' ')
  const name = catalogue.products.get(product)?.name ?? ''
  return { kind: 'update', servers: { names: [server.name] }, version: `${name} ${label.join(' ')}` }
}

function declared({ groups = {}, labels = {}, ...server }: QuestServer): Server {
  return { ...server, groups, labels, platform: {}, holds: {}, origin }
}

function named({ servers }: QuestTopology, name: string): QuestServer | undefined {
  return servers.find((server) => server.name === name)
}

function same(one: QuestTopology['links'][number], other: QuestTopology['links'][number]): boolean {
  return one.first === other.first && one.second === other.second
}
