import fc from 'fast-check'
import { check, quote, type CheckRequest, type Report } from '../../src/core/index.js'
import { explainFindings } from '../../src/core/orders.js'
import { planYaml } from '../../src/core/edits/plan-yaml.js'
import { emitYaml } from '../support/emit-yaml.js'
import { hostile } from '../support/random-hostile.js'
import { document, policyFiles, requestAgainst, type Text as InputText } from './run-check.js'

/** What a hostile repository makes of a run: its report, and the names that are in it. */
export interface HostileRun {
  readonly report: Report
  readonly paths: readonly string[]
  readonly servers: readonly string[]
}

/** Texts for everything that people may write freely, and what else the run depends on. */
export interface HostileDraft {
  readonly texts: readonly string[]
  readonly style: number
  readonly isBroken: boolean
  readonly isPathHostile: boolean
}

export const hostileDraft: fc.Arbitrary<HostileDraft> = fc.record({
  texts: fc.array(hostile, { minLength: 11, maxLength: 11 }),
  style: fc.nat(10_000),
  isBroken: fc.boolean(),
  isPathHostile: fc.boolean(),
})

/** Runs over documents with the texts. */
export function runOver({ texts, style, isBroken, isPathHostile }: HostileDraft): HostileRun {
  const text = (index: number) => texts[index] ?? ''
  const path = (name: string, index: number) =>
    `${isPathHostile ? `${asPath(text(index))}/` : ''}${name}.yaml`
  const servers = [1, 2, 3, 4].map((index) => `${text(index)}${index}`.trimStart())
  const files = [
    { path: path('topology', 5), documents: [topology(text, servers), waivers(text, servers)] },
    ...(isBroken ? broken(text) : []).map((one, index) => ({
      path: path(`broken${index}`, index),
      documents: [one],
    })),
  ].map((file, index) => ({ path: file.path, text: emitYaml(file.documents, style + index).text }))
  const policies = [...policyFiles, { path: path('policy', 6), text: emitYaml([policy(text)], style).text }]
  return {
    report: mended({ ...check(explaining(policies, files)), orders: orders(text) }, text),
    paths: [...policies, ...files].map((file) => file.path),
    servers,
  }
}

function explaining(policies: readonly InputText[], files: readonly InputText[]): CheckRequest {
  return { ...requestAgainst(policies, files, '2026-11-22'), explain: explainFindings }
}

/** Without what no file system has in a path, or nothing reads from one. */
function asPath(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, '')
}

type Text = (index: number) => string

/** The report with a repair of each plan, whose steps are called anything. */
function mended(report: Report, text: Text): Report {
  const { plans = [] } = report
  const repaired = plans.map((plan, index) => {
    const location = { file: plan.file, line: 1, column: 1, endLine: 1, endColumn: 1 }
    const title = quote(text(index))
    const moves = [{ step: 2, title, location, to: { before: 1 } }]
    return {
      ...plan,
      repair: { outcome: 'reordering' as const, guarantee: 'proved', smallest: true, moves, order: [2, 1] },
    }
  })
  return { ...report, plans: repaired }
}

/** What a comparison with a base would add: an order that was found, and one that does not exist. */
function orders(text: Text): NonNullable<Report['orders']> {
  const organization = `${text(0)}o`
  const steps = [{ name: `install ${text(1)}`, install: { servers: [{ name: text(2) }] } }]
  const plan = planYaml({ apiVersion: 'coexist/v1', kind: 'Plan', title: text(3), organization, steps }, [])
  const answer = { organization, guarantee: 'as far as is known', changes: 1, rounds: 1 }
  const blockers = [
    { servers: [text(4)], rule: 'r', message: `\`${text(5).replaceAll('`', "'")}\` is in the way` },
  ]
  return [
    { ...answer, outcome: 'plan', steps: steps.map(({ name }) => name), plan, blockers: [], ways: [] },
    { ...answer, outcome: 'impossible', steps: [], blockers, ways: ['waive it'] },
  ]
}

function topology(text: Text, [first, second, third, fourth]: readonly string[]): object {
  return document('Topology', {
    organization: `${text(0)}o`.trimStart(),
    sites: [
      {
        name: `${text(7)}s`.trimStart(),
        servers: [
          {
            name: first,
            product: 'exchange-2007',
            version: 'SP3 RU9',
            labels: { [`${text(8)}k`]: `${text(9)}v` },
          },
          { name: second, product: 'exchange-2003', version: text(10), groups: { dag: `${text(8)}g` } },
          { name: third, product: 'exchange-2007', version: 'SP3 RU?', roles: ['hub-transport'] },
        ],
      },
    ],
    servers: [
      { name: fourth, product: 'exchange-2013', version: 'SP1', roles: ['edge-transport', 'mailbox'] },
    ],
    links: [{ kind: 'edge-subscription', edge: fourth, hubs: [first, third] }],
  })
}

function waivers(text: Text, [first]: readonly string[]): object {
  const rule = 'exchange-2013-coexistence/exchange-2007-minimum'
  const unused = { rule, servers: [`${text(4)}no`], reason: text(1), owner: text(2), expires: '2099-12-31' }
  return document('Waivers', {
    waivers: [{ rule, servers: [first], reason: text(5), owner: text(6), expires: '2026-12-31' }, unused],
  })
}

function policy(text: Text): object {
  return document('Policy', {
    id: 'house-rules',
    title: text(0),
    source: { title: text(1), ref: text(2) },
    rules: [
      {
        id: 'no-old-servers',
        title: text(3),
        remediation: text(4),
        at: text(5),
        forbid: ['exchange-2007'],
      },
      {
        id: 'only-the-newest',
        title: text(6),
        severity: 'warning',
        remediation: text(7),
        source: { title: text(8), url: 'https://example.com/a?b=1&c=(2)', at: text(9) },
        minimum: { servers: 'exchange-2013', version: 'CU23' },
      },
    ],
  })
}

/** Documents that are wrong at hostile places. */
function broken(text: Text): readonly object[] {
  return [
    document('Topology', { organization: 'x', servers: [{ name: 'x', product: `${text(0)}p` }] }),
    document('Topology', { organization: 'y', [`${text(1)}key`]: 1, servers: [] }),
    document('Topology', {
      organization: 'z',
      servers: [{ name: 'x', product: 'exchange-2007', roles: [`${text(2)}r`] }],
    }),
    document(`${text(3)}Kind`, {}),
    document('Waivers', {
      waivers: [{ rule: `${text(4)}r`, servers: ['x'], reason: 'x', owner: 'x', expires: text(5) }],
    }),
    document('Topology', {
      organization: 'w',
      servers: [{ name: text(6), version: text(7) }],
      links: [{ kind: text(8), edge: text(9), site: text(10) }],
    }),
  ]
}
