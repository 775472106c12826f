import type { RandomSource } from '../random-source.js'
import type { QuestDocuments, QuestServer } from './random-quest.js'

/** A start, rules and the steps of a plan. */
export interface ShuffledPlan {
  readonly documents: QuestDocuments
  readonly steps: readonly object[]
}

/** Steps that stand in no order, and rules most of which have each something against some orders. */
export function shuffledPlan(mostSteps: number, random: RandomSource): ShuffledPlan {
  const servers = ['A1', 'A2', 'A3'].map((name) => server(name, 'lumen-1'))
  const topology = { organization: 'acme', sites: [], servers, links: [], levels: { schema: '1.5' } }
  const rules = random.shuffled(possibleRules).slice(0, 2 + random.below(4))
  return {
    documents: {
      from: topology,
      to: topology,
      bridges: [],
      rules: rules.map((rule, index) => ({ id: `r${index}`, ...rule })),
    },
    steps: random.shuffled(possibleSteps).slice(0, mostSteps - random.below(2)),
  }
}

function server(name: string, product: string): QuestServer {
  return { name, product, version: 'R1', roles: ['store'] }
}

const possibleSteps: readonly object[] = [
  ...['A1', 'A2', 'A3'].map((name) => ({ update: { servers: [name], version: 'R2' } })),
  { update: { servers: ['A1', 'A2'], version: 'R1 P1' } },
  { update: { servers: ['A2', 'A3'], version: 'R2' }, together: true },
  { update: { select: { product: 'lumen-1', version: '< R2' }, version: 'R2' } },
  { install: { servers: [server('N1', 'lumen-2')] } },
  { install: { servers: [server('N2', 'lumen-3'), server('N3', 'lumen-3')] } },
  { decommission: { servers: ['A1'] } },
  { link: { kind: 'pair', first: 'A2', second: 'N1' } },
  { level: { schema: '2' } },
  { task: 'read' },
  { task: 'verify' },
  { hold: 'a while' },
]

const [old, later, last] = ['lumen-1', 'lumen-2', 'lumen-3']
const isOld = { product: old, version: '< R2' }

const possibleRules: readonly Readonly<Record<string, unknown>>[] = [
  { when: { present: later }, minimum: { servers: old, version: 'R2' } },
  { when: { present: last }, minimum: { servers: { name: 'A2' }, version: 'R2' } },
  { when: { nonePresent: [last] }, minimum: { servers: { name: 'N1' }, version: 'R2' } },
  { when: { nonePresent: [later] }, forbid: [last] },
  { when: { level: { schema: '< 2' } }, forbid: [later] },
  { forbid: [last, { ...isOld, name: 'A3' }] },
  { during: 'at-rest', when: { present: later }, forbid: [last, isOld] },
  { during: 'plan', forbid: [later, { ...isOld, name: 'A1' }] },
  { keep: { servers: { role: 'store' }, atLeast: 3 } },
  { skew: { servers: old, relativeTo: old, behind: 2, unit: 'release' } },
  { order: { servers: old, sequence: [{ name: 'A1' }, { name: 'A2' }] } },
  { requires: { before: { install: later }, tasks: ['read'] } },
  { requires: { before: { update: old }, tasks: ['verify'] } },
  { requires: { before: { install: last }, state: { present: later } } },
]
