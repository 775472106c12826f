import { describe, expect, it } from 'vitest'
import { inPlan, planReport } from '../../support/build-plan.js'

const gateway = 'name: G, product: lumen-1, version: R2, roles: [gateway]'
const store = (name: string, version: string) =>
  `name: ${name}, product: lumen-1, version: ${version}, roles: [store], site: hq`
const unsure = 'name: S, product: lumen-1, version: R1, site: hq'
const outsider = 'name: S, product: lumen-0, roles: [store], site: hq'
const rest = 'sites: [{ name: hq }]\nlinks: [{ kind: bridge, near: G, site: hq }]\n'

const inLinks = (rule: string) => `scope: { link: bridge }, ${rule}`
const before = (update: string) => inLinks(`requires: { before: { update: ${update} }, tasks: [read] }`)
const hop = (from: string, to: string) =>
  inLinks(`path: { of: lumen-1, hops: [{ from: ${from}, to: ${to} }] }`)
const oneByOne = (first: string) =>
  inLinks(`order: { servers: { end: far }, sequence: [{ name: ${first} }, { name: S }] }`)
const updated = (version: string) => `update: { servers: [S], version: ${version} }`
const laterN = `install: { servers: [{ ${store('N', 'R2')} }] }`

const changes: readonly [
  fact: string,
  rule: string,
  servers: readonly string[],
  steps: readonly string[],
  findings: readonly string[],
][] = [
  [
    'a server that stays at its end is meant there',
    before('{ end: far, product: lumen-2 }'),
    [store('S', 'R1')],
    [updated('Lumen 2 R1')],
    ['4:5 1 error: `S` goes from Lumen 1 `R1` to Lumen 2 `R1`; the task `read` must be done before'],
  ],
  [
    'a server that leaves the link with its update stands at no end of it then',
    before('{ end: far, product: lumen-3 }'),
    [store('S', 'R1')],
    [updated('Lumen 3 R1')],
    [],
  ],
  [
    'a server that joins the link with its update stands at its end then',
    before('{ end: far, product: lumen-1 }'),
    [outsider],
    [updated('Lumen 1 R1')],
    [
      '4:5 1 error: `S` goes from Lumen 0 in a version that is not declared to Lumen 1 `R1`; the task `read` must be done before',
    ],
  ],
  [
    'a server that may stand in the link may be meant',
    before('lumen-1'),
    [unsure],
    [updated('R2')],
    [
      '4:5 1 error (undecided): `S` goes from Lumen 1 `R1` to Lumen 1 `R2`; if it stands in the bridge, which cannot be told, the task `read` must be done before',
    ],
  ],
  [
    'an allowed hop is one, whether the server stands in the link or not',
    hop('lumen-1', 'lumen-1'),
    [unsure],
    [updated('R2')],
    [],
  ],
  [
    'a hop that is not allowed may be one of a server that may stand in the link',
    hop('lumen-1', 'lumen-2'),
    [unsure],
    [updated('R2')],
    [
      '4:5 1 error (undecided): `S` goes from Lumen 1 `R1` to Lumen 1 `R2`; the allowed ways lead from Lumen 1 to Lumen 2, and whether the change goes against that cannot be told',
    ],
  ],
  [
    'a server that joins the link arrives in it',
    inLinks('path: { from: { end: near }, to: { end: far } }'),
    [outsider],
    [updated('Lumen 1 R1')],
    [
      '4:5 1 error: `S` goes from Lumen 0 in a version that is not declared to Lumen 1 `R1`; there is no way from a server to a server',
    ],
  ],
  [
    'a server that joins the link takes its turn there',
    oneByOne('T'),
    [outsider, store('T', 'R1')],
    [updated('Lumen 1 R2')],
    [
      '4:5 1 error: `S` goes from Lumen 0 in a version that is not declared to Lumen 1 `R2`, before `T`, which runs Lumen 1 `R1`; the order is a server named `T`, then a server named `S`',
    ],
  ],
  [
    'a server that is still to arrive in the link has its turn too',
    oneByOne('N'),
    [store('S', 'R1')],
    [updated('R2'), laterN, updated('R2 P1')],
    [
      '4:5 1 error: `S` goes from Lumen 1 `R1` to Lumen 1 `R2`, before `N`, which is still to be installed; the order is a server named `N`, then a server named `S`',
      '6:5 3 error: `S` goes from Lumen 1 `R2` to Lumen 1 `R2 P1`, before `N`, which runs Lumen 1 `R2`; the order is a server named `N`, then a server named `S`',
    ],
  ],
  [
    'and in a link that is made meanwhile',
    oneByOne('N'),
    [store('S', 'R1')],
    [
      'unlink: { kind: bridge, near: G, site: hq }',
      updated('R1 P1'),
      'link: { kind: bridge, near: G, site: hq }',
      updated('R2'),
      laterN,
    ],
    [
      '7:5 4 error: `S` goes from Lumen 1 `R1 P1` to Lumen 1 `R2`, before `N`, which is still to be installed; the order is a server named `N`, then a server named `S`',
    ],
  ],
]

describe('a rule on links about changes', () => {
  it.each(changes)('%s', (_fact, rule, servers, steps, findings) => {
    const found = inPlan({ rule, servers: [gateway, ...servers], rest, steps })
    expect(found.filter((line) => !line.includes('not-covered'))).toEqual(findings)
  })

  it('says how to settle whether a server stands in the link', () => {
    const report = planReport({
      rule: hop('lumen-1', 'lumen-2'),
      servers: [gateway, unsure],
      rest,
      steps: [updated('R2')],
    })
    expect(report.findings.map(({ help }) => help)).toEqual(['declare the roles of `S`'])
  })
})
