import { describe, expect, it } from 'vitest'
import { fix } from '../../../src/core/index.js'
import { inputFile } from '../../../src/node/input-file.js'
import { builtInPacks, requestOf, type Setting } from '../../support/build-check.js'
import { acme, lumen, policy } from '../../support/build-lumen.js'

/** What is to change in `acme`, as `SERVER FROM -> TO`, then what blocks all the same, as `! RULE SERVERS`. */
function fixed(rules: readonly string[], servers: readonly string[], rest = ''): Promise<readonly string[]> {
  return linesOf({ files: acme(servers, rest), policy: policy(rules), packs: [lumen] })
}

async function linesOf(setting: Setting): Promise<readonly string[]> {
  const { report } = await fix(requestOf(setting), inputFile)
  expect(report.problems).toEqual([])
  return [
    ...report.changes.map(({ server, from, to }) => `${server} ${from} -> ${to}`),
    ...report.renewals.map(({ link, to }) => `${link} records ${to}`),
    ...report.remaining.map(({ rule, servers }) => `! ${rule} ${servers.join(' ')}`),
  ]
}

const a = (version: string, name = 'A', more = '') =>
  `name: ${name}, product: lumen-1, version: ${version}${more}`
const b = (version: string, name = 'B', more = '') =>
  `name: ${name}, product: lumen-2, version: ${version}${more}`
const minimum = (id: string, servers: string, version: string, when = '') =>
  `id: ${id}, ${when}minimum: { servers: ${servers}, version: ${version} }`

describe('what has to change', () => {
  const rows: readonly (readonly [fact: string, rules: string[], servers: string[], expected: string[]])[] = [
    ['nothing where nothing is wrong', [minimum('m', 'lumen-1', 'R1')], [a('R2')], []],
    [
      'what is below a minimum goes up to it and no further',
      [minimum('m', 'lumen-1', 'R1 P2')],
      [a('R1'), a('R2 P1', 'C')],
      ['A R1 -> R1 P2'],
    ],
    [
      'the highest of several minimums counts',
      [minimum('m', 'lumen-1', 'R2'), minimum('n', 'lumen-1', 'R1 P1')],
      [a('R1')],
      ['A R1 -> R2'],
    ],
    [
      'what follows from a change changes too',
      [
        minimum('m', 'lumen-2', 'R2'),
        minimum('n', 'lumen-1', 'R2', 'when: { present: { product: lumen-2, version: ">= R2" } }, '),
      ],
      [a('R1'), b('R1')],
      ['A R1 -> R2', 'B R1 -> R2'],
    ],
    [
      'who is too far behind catches up',
      ['id: s, skew: { servers: lumen-1, relativeTo: lumen-1, behind: 1, unit: release }'],
      [a('R1'), a('R2', 'C'), a('R1 P2', 'D')],
      ['A R1 -> R1 P2'],
    ],
    [
      'of two that are too far apart the older one goes up, whichever the rule is about',
      ['id: s, skew: { servers: { name: C }, relativeTo: { name: A }, ahead: 1, unit: release }'],
      [a('R1'), a('R2', 'C')],
      ['A R1 -> R1 P2'],
    ],
    [
      'a span that is too wide is closed from below',
      ['id: s, span: { servers: lumen-1, atMost: 2, unit: release }'],
      [a('R1'), a('R2 P1', 'C')],
      ['A R1 -> R1 P2'],
    ],
    [
      'a value that the table allows for later releases only asks for the first of them',
      [
        'id: x, matrix: { servers: lumen-1, field: roles, allowed: [{ version: ">= R2", values: [store] }, { values: [relay] }] }',
      ],
      [a('R1', 'A', ', roles: [store]')],
      ['A R1 -> R2'],
    ],
    [
      'what must not stand together goes on until it is no longer meant',
      ['id: f, forbid: [lumen-2, { product: lumen-1, version: "< R2" }]'],
      [a('R1'), b('R1')],
      ['A R1 -> R2'],
    ],
    [
      'of several ways the one with the fewest servers is taken',
      ['id: f, forbid: [{ product: lumen-2, version: "< R2" }, { product: lumen-1, version: "< R2" }]'],
      [a('R1'), b('R1'), b('R1', 'C')],
      ['A R1 -> R2'],
    ],
    [
      'the smallest groups join the next version where there are too many versions',
      ['id: d, distinct: { servers: lumen-1, of: version, atMost: 2 }'],
      [a('R1'), a('R1', 'C'), a('R1 P1', 'D'), a('R2', 'E'), a('R2', 'F')],
      ['D R1 P1 -> R2'],
    ],
    [
      'what no later release mends remains, and so do doubts',
      [
        'id: f, forbid: [lumen-2, lumen-1]',
        'id: k, keep: { servers: lumen-2, atLeast: 2 }',
        minimum('m', 'lumen-1', 'R2 P2'),
      ],
      [a('"1.1"'), b('R1')],
      ['! k B', '! f A', '! m A'],
    ],
    ['what only warns is left alone', [minimum('m', 'lumen-1', 'R2', 'severity: warning, ')], [a('R1')], []],
  ]
  it.each(rows)('%s', async (_fact, rules, servers, expected) => {
    expect(await fixed(rules, servers)).toEqual(expected)
  })

  it('is a subscription of an Edge that is raised', async () => {
    const files = `apiVersion: coexist/v1
kind: Topology
organization: contoso
sites:
  - name: hq
    servers:
      - { name: MB1, product: exchange-2007, version: SP3 RU13, roles: [mailbox, hub-transport] }
      - { name: EX1, product: exchange-2013, version: CU23, roles: [mailbox] }
servers:
  - { name: EDGE1, product: exchange-2007, version: SP3 RU9, roles: [edge-transport] }
links:
  - { kind: edge-subscription, edge: EDGE1, site: hq, recordedVersion: SP3 RU9 }
`
    expect(await linesOf({ files, packs: builtInPacks })).toEqual([
      'EDGE1 SP3 RU9 -> SP3 RU10',
      'EDGE1 – hq records SP3 RU10',
    ])
  })

  it('is not what a waiver lets stand', async () => {
    const waivers = `apiVersion: coexist/v1
kind: Waivers
waivers: [{ rule: m, servers: [A], reason: soon, owner: team, expires: "2030-01-01" }]
`
    const setting = { files: acme([a('R1'), a('R1', 'C')]), policy: policy([minimum('m', 'lumen-1', 'R2')]) }
    expect(await linesOf({ ...setting, packs: [lumen], waivers })).toEqual(['C R1 -> R2'])
  })
})

describe('a reason', async () => {
  const rules = [
    minimum('m', 'lumen-2', 'R2'),
    minimum('n', 'lumen-1', 'R2', 'when: { present: { product: lumen-2, version: ">= R2" } }, '),
  ]
  const request = requestOf({ files: acme([a('R1'), b('R1')]), policy: policy(rules), packs: [lumen] })
  const [change] = (await fix(request, inputFile)).report.changes

  it('leads from what is asked to what makes it so', () => {
    expect(change?.because).toEqual([
      '`n`: `A` runs Lumen 1 `R1`; while Lumen 2 `>= R2` is present the minimum is `R2`',
      '`B` runs Lumen 2 `R2`',
      '`m`: `B` runs Lumen 2 `R1`; the minimum is `R2`',
    ])
  })

  it('comes with what could be done instead', () => {
    expect(change?.alternatives).toEqual(['remove `A`', 'remove `B`'])
  })
})
