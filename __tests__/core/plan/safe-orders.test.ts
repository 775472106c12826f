import { expect, it } from 'vitest'
import { faultOf, reportOn } from '../../support/orders/fault-of-answer.js'
import { judgedQuest } from '../../support/orders/judged-moves.js'
import type { QuestDocuments, QuestServer, QuestTopology } from '../../support/orders/random-quest.js'

/** What changes, by what rules; and the rounds of the order, or that there is none. */
interface Row extends Partial<Pick<QuestDocuments, 'bridges'>> {
  readonly from: Partial<QuestTopology>
  readonly to: Partial<QuestTopology>
  readonly rules: readonly Readonly<Record<string, unknown>>[]
  readonly answer: readonly (readonly string[])[] | 'impossible'
}

const server = (name: string, product: string, version: string, more: Partial<QuestServer> = {}) => ({
  ...{ name, product, version },
  ...more,
})
const here = { site: 'here' }
const pair = { kind: 'pair', first: 'A1', second: 'A2' } as const

const rows: Readonly<Record<string, Row>> = {
  'a bridge comes as it is declared, whatever it becomes': {
    from: { servers: [server('A1', 'lumen-1', 'R2')] },
    to: { servers: [server('N1', 'lumen-3', 'R1')] },
    bridges: [server('T1', 'lumen-2', 'R1')],
    rules: [
      {
        requires: {
          before: { install: 'lumen-3' },
          state: { present: { product: 'lumen-2', version: '>= R2' } },
        },
      },
      { keep: { servers: { name: ['A1', 'N1'] }, atLeast: 1 } },
    ],
    answer: [['install T1 R1'], ['update T1 R2'], ['install N1 R1'], ['decommission T1', 'decommission A1']],
  },
  'a level that silences a count has a round of its own': {
    from: { servers: [server('A1', 'lumen-2', 'R1')], levels: { schema: '1.5' } },
    to: { servers: [], levels: { schema: '2.5' } },
    rules: [
      { when: { level: { schema: '< 2' } }, during: 'plan', keep: { servers: { name: 'N1' }, atLeast: 1 } },
    ],
    answer: [['level schema 2.5'], ['decommission A1']],
  },
  'a count that an update makes speak is asked once it is over': {
    from: { servers: [server('A1', 'lumen-2', 'R1')] },
    to: { servers: [server('A1', 'lumen-2', 'R3')] },
    rules: [
      {
        when: { present: { product: 'lumen-2', version: '= R2' } },
        keep: { servers: 'lumen-3', atLeast: 1 },
      },
      { path: { of: 'lumen-2', hops: [hop('R1', 'R2'), hop('R2', 'R3')] } },
    ],
    answer: 'impossible',
  },
  'a count that nothing can lower keeps no link waiting': {
    from: { servers: [server('A1', 'lumen-1', 'R2 P2'), server('A2', 'lumen-2', 'R1')] },
    to: { servers: [server('A1', 'lumen-1', 'R2 P2'), server('A2', 'lumen-2', 'R2')], links: [pair] },
    rules: [
      { scope: { link: 'pair' }, keep: { servers: { labels: { tier: 'lead' } }, atLeast: 'majority' } },
    ],
    answer: [['update A2 R2', 'link A1 – A2']],
  },
  'the last server of a site may go, and with it what is asked of the site': {
    from: { servers: [server('A1', 'lumen-1', 'R1', here)] },
    to: { servers: [] },
    rules: [{ scope: 'site', keep: { servers: 'lumen-1', atLeast: 1 } }],
    answer: [['decommission A1']],
  },
  'others go before the last one of those that a site has to keep': {
    from: { servers: [server('A1', 'lumen-2', 'R1', here), server('A2', 'lumen-3', 'R1', here)] },
    to: { servers: [] },
    rules: [{ scope: 'site', keep: { servers: 'lumen-3', atLeast: 1 } }],
    answer: [['decommission A1'], ['decommission A2']],
  },
  'nobody goes from a site in the round in which the first of others comes': {
    from: { servers: [server('A1', 'lumen-3', 'R1', here)] },
    to: { servers: [server('N1', 'lumen-2', 'R1', here)] },
    rules: [{ scope: 'site', during: 'plan', keep: { servers: 'lumen-3', atLeast: 1 } }],
    answer: [['install N1 R1'], ['decommission A1']],
  },
  'what only speaks in between and is wrong at the start allows one step at first': {
    from: { servers: [server('A1', 'lumen-1', 'R1'), server('A2', 'lumen-2', 'R1')] },
    to: { servers: [] },
    rules: [{ when: { present: 'lumen-1' }, during: 'plan', keep: { servers: { name: 'N1' }, atLeast: 1 } }],
    answer: [['decommission A1'], ['decommission A2']],
  },
  'what only speaks in between does not see the end': {
    from: { servers: [server('A1', 'lumen-3', 'R1')] },
    to: { servers: [server('A1', 'lumen-3', 'R2')] },
    rules: [
      {
        when: { present: { product: 'lumen-3', version: '>= R2' } },
        during: 'plan',
        keep: { servers: { name: 'T1' }, atLeast: 2 },
      },
    ],
    answer: [['update A1 R2']],
  },
  'either of two first steps mends what only speaks in between': {
    from: { servers: [server('A1', 'lumen-2', 'R1')], levels: { schema: '1.5' } },
    to: { servers: [], levels: { schema: '2.5' } },
    rules: [{ when: { level: { schema: '< 2' } }, during: 'plan', forbid: [{ product: 'lumen-2' }] }],
    answer: [['level schema 2.5', 'decommission A1']],
  },
  'a link is removed before the server that must not go while it is there': {
    from: { servers: [server('A1', 'lumen-3', 'R2'), server('A2', 'lumen-2', 'R3')], links: [pair] },
    to: { servers: [server('A2', 'lumen-2', 'R3')] },
    rules: [
      {
        scope: { link: 'pair' },
        requires: { before: { decommission: 'lumen-3' }, state: { level: { schema: '>= 2' } } },
      },
    ],
    answer: [['unlink A1 – A2'], ['decommission A1']],
  },
  'a server is updated before it goes where that is asked before': {
    from: { servers: [server('A1', 'lumen-1', 'R1 P1')] },
    to: { servers: [] },
    rules: [
      {
        requires: {
          before: { decommission: 'lumen-1' },
          state: { present: { product: 'lumen-1', version: '>= R2 P2' } },
        },
      },
    ],
    answer: [['update A1 R2 P2'], ['decommission A1']],
  },
  'a server that may go as it is does not wait until it may not': {
    from: { servers: [server('A1', 'lumen-2', 'R1'), server('A2', 'lumen-1', 'R1')] },
    to: { servers: [server('A2', 'lumen-1', 'R2')] },
    rules: [
      {
        requires: {
          before: { decommission: 'lumen-2' },
          state: { present: { name: 'A2', version: '>= R2' } },
        },
      },
      {
        requires: {
          before: { decommission: { product: 'lumen-2', version: '>= R2' } },
          state: { present: 'lumen-3' },
        },
      },
    ],
    answer: [['update A2 R2'], ['decommission A1']],
  },
  'a server that only becomes one of those in order comes late': {
    from: { servers: [server('A1', 'lumen-2', 'R2', { labels: { tier: 'lead' } })] },
    to: {
      servers: [
        server('A1', 'lumen-3', 'R1', { labels: { tier: 'lead' } }),
        server('N1', 'lumen-3', 'R2', { labels: { tier: 'gold' } }),
      ],
    },
    rules: [
      {
        order: {
          servers: 'lumen-3',
          sequence: [{ labels: { tier: 'lead' } }, { labels: { tier: 'gold' } }],
        },
      },
    ],
    answer: [['install N1 R2'], ['update A1 R1']],
  },
  'what is wrong from the start keeps nobody back': {
    from: { servers: [server('A1', 'lumen-2', 'R2 H1')] },
    to: { servers: [server('A1', 'lumen-2', 'R3')] },
    bridges: [server('T1', 'lumen-2', 'R1')],
    rules: [
      { when: { present: 'lumen-2' }, forbid: [{ product: 'lumen-2', version: '< R3' }] },
      { path: { of: 'lumen-2', hops: [{ from: 'lumen-2', to: 'lumen-1' }] } },
    ],
    answer: 'impossible',
  },
  'what nobody is too far from is not asked': {
    from: { servers: [server('A1', 'lumen-1', 'R2 P2')] },
    to: { servers: [server('A1', 'lumen-1', 'R2 P2'), server('N1', 'lumen-2', 'R1')] },
    rules: [
      {
        when: { nonePresent: ['lumen-2'] },
        skew: { servers: { name: 'A1' }, relativeTo: { name: 'N1' }, behind: 0, unit: 'release' },
      },
    ],
    answer: [['install N1 R1']],
  },
}

it.each(Object.entries(rows))('%s', (_name, { from, to, bridges = [], rules, answer }) => {
  const judged = judgedQuest({
    from: topology(from),
    to: topology(to),
    bridges,
    rules: rules.map((rule, index) => ({ id: `r${index + 1}`, ...rule })),
  })
  const { outcome, rounds } = reportOn(judged.quest)
  const told = rounds.map((round) =>
    round.map(({ action, server: own, name, to: then }) =>
      [action, action.endsWith('link') ? name : (own ?? name), then].filter(Boolean).join(' '),
    ),
  )
  expect(outcome === 'plan' ? told : outcome).toEqual(answer)
  expect(faultOf(judged)).toBeUndefined()
})

function topology(some: Partial<QuestTopology>): QuestTopology {
  return { organization: 'acme', sites: [{ name: 'here' }], servers: [], links: [], ...some }
}

function hop(from: string, to: string) {
  return {
    from: { product: 'lumen-2', version: `= ${from}` },
    to: { product: 'lumen-2', version: `= ${to}` },
  }
}
