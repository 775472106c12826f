import { describe, expect, it } from 'vitest'
import { drift } from '../../../src/core/index.js'
import { builtInRead, inputs } from '../../support/build-check.js'

const path = 'contoso.com/Configuration/Sites'

const topology = `apiVersion: coexist/v1
kind: Topology
organization: contoso
sites:
  - name: hq
    servers:
      - { name: A, product: exchange-2016, version: CU23 SU?, roles: [mailbox] }
servers:
  - { name: B, product: exchange-2016, version: CU23 Nov24SU, roles: [mailbox], site: hq }
  - { name: C, product: exchange-2016, version: CU99 }
  - { name: EDGE1, product: exchange-2013, version: CU23, roles: [edge-transport] }
  - { name: EDGE2, product: exchange-2013, version: CU23, roles: [edge-transport] }
links:
  - { kind: edge-subscription, edge: EDGE1, site: hq, recordedVersion: CU22 }
`

const shown: Readonly<Record<string, string>> = {
  A: `A,Version 15.1 (Build 2507.6),Mailbox,${path}/hq`,
  B: `B,Version 15.1 (Build 2507.6),Mailbox,${path}/HQ`,
  C: 'C,Version 15.1 (Build 2507.6),Mailbox,',
  EDGE1: 'EDGE1,Version 15.0 (Build 1473.3),Edge,',
}
const edges = { edges: `Name,Site\nEDGE1,${path}/hq\n` }

/** Findings of a drift between the topology and what is shown, with some servers shown otherwise. */
function found(
  changes: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = edges,
  text = topology,
): readonly string[] {
  const servers = [
    'Name,AdminDisplayVersion,ServerRole,Site',
    ...Object.values({ ...shown, ...changes }),
  ].join('\n')
  const exports = Object.entries({ servers, ...more }).map(([name, content]) => ({
    path: name,
    text: content,
  }))
  const report = drift(
    {
      files: inputs({ 't.yaml': text }),
      configs: [],
      packs: builtInRead,
      waivers: [],
      problems: [],
      asOf: '2026-11-22',
      gate: { failOn: 'error', onUndecided: 'fail' },
      toolVersion: '1.0.0',
    },
    { exports: exports.filter((file) => file.text !== ''), problems: [] },
  )
  return [
    ...report.problems.map(({ file, message }) => `${file} ${message}`),
    ...report.findings.map(
      ({
        location: { line, column, endColumn },
        severity,
        status,
        rule,
        message,
        actual = '-',
        required = '-',
      }) =>
        `${line} ${pointed(text, line, column, endColumn)} ${severity} ${status} ${rule} (${actual} / ${required}) ${message}`,
    ),
  ]
}

/** The text that a finding points at. */
function pointed(text: string, line: number, column: number, endColumn: number): string {
  return `[${text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1) ?? ''}]`
}

const unseen =
  '12 [EDGE2] notice undecided drift-missing (- / -) `EDGE2` is declared without a subscription, and no directory shows such an Edge Transport server'
const unknown =
  '10 [CU99] error undecided drift-version (CU23 SU? / CU99) `C` is declared as Exchange 2016 `CU99`; whether that is the Exchange 2016 `CU23 SU?` that the exports show cannot be told'

describe('drift', () => {
  it('is not what agrees, be it known only partly, later than what was recorded, or not told', () => {
    expect(found()).toEqual([unknown, unseen])
  })

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    [
      'an older release',
      { A: `A,Version 15.1 (Build 2375.7),Mailbox,${path}/hq` },
      edges,
      '7 [CU23 SU?] error violation drift-version (CU22 SU? / CU23 SU?) `A` is declared as Exchange 2016 `CU23 SU?`; the exports show Exchange 2016 `CU22 SU?`',
    ],
    [
      'another product',
      { A: `A,Version 15.2 (Build 1544.4),Mailbox,${path}/hq` },
      edges,
      '7 [exchange-2016] error violation drift-version (Exchange 2019 CU14 SU? / CU23 SU?) `A` is declared as Exchange 2016 `CU23 SU?`; the exports show Exchange 2019 `CU14 SU?`',
    ],
    [
      'another security update',
      {},
      { ...edges, files: 'Name,Version\nB,15.01.2507.006' },
      '9 [CU23 Nov24SU] error violation drift-version (CU23 / CU23 Nov24SU) `B` is declared as Exchange 2016 `CU23 Nov24SU`; the exports show Exchange 2016 `CU23`',
    ],
    [
      'an Edge that is older than it was',
      { EDGE1: 'EDGE1,Version 15.2 (Build 1544.4),Edge,' },
      edges,
      '11 [exchange-2013] error violation drift-version (Exchange 2019 CU14 SU? / CU23) `EDGE1` is declared as Exchange 2013 `CU23`; the exports show Exchange 2019 `CU14 SU?` on the day it was subscribed',
    ],
    [
      'other roles',
      { A: `A,Version 15.1 (Build 2507.6),Edge,${path}/hq` },
      edges,
      '7 [[mailbox]] error violation drift-roles (edge-transport / mailbox) `A` is declared with the role `mailbox`; the exports show the role `edge-transport`',
    ],
    [
      'another site than that of its list',
      { A: `A,Version 15.1 (Build 2507.6),Mailbox,${path}/lab` },
      edges,
      '7 [A] error violation drift-site (lab / hq) `A` is declared in the site `hq`; the exports show it in the site `lab`',
    ],
    [
      'another site than it names',
      { B: `B,Version 15.1 (Build 2507.6),Mailbox,${path}/lab` },
      edges,
      '9 [hq] error violation drift-site (lab / hq) `B` is declared in the site `hq`; the exports show it in the site `lab`',
    ],
    [
      'a site that is not declared',
      { C: `C,Version 15.1 (Build 2507.6),Mailbox,${path}/lab` },
      edges,
      '10 [C] error violation drift-site (lab / -) `C` is declared in no site; the exports show it in the site `lab`',
    ],
    [
      'a server that is not declared',
      { D: 'D,Version 15.1 (Build 2507.6),Mailbox,' },
      edges,
      '3 [contoso] error violation drift-extra (CU23 SU? / -) the exports show `D` with Exchange 2016 `CU23 SU?`, and it is not declared',
    ],
    [
      'another subscribed site',
      {},
      { edges: `Name,Site\nEDGE1,${path}/lab` },
      '14 [hq] error violation drift-subscription (lab / -) the exports show `EDGE1` subscribed to the site `lab`, and the link is declared to another one',
    ],
    [
      'another recorded version',
      { EDGE1: 'EDGE1,Version 15.0 (Build 1395.4),Edge,' },
      edges,
      '14 [CU22] error violation drift-subscription (CU21 SU? / CU22) the subscription of `EDGE1` is declared to have recorded `CU22`; the exports show `CU21 SU?`',
    ],
    [
      'a subscription that is not declared',
      { EDGE3: 'EDGE3,Version 15.0 (Build 1473.3),Edge,' },
      { edges: `${edges.edges}EDGE3,${path}/hq\n` },
      '3 [contoso] error violation drift-subscription (- / -) the exports show `EDGE3` subscribed to the site `hq`, and no link declares that',
    ],
    [
      'a subscription that is not shown',
      {},
      { edges: `Name,Site\nEDGE9,${path}/hq` },
      '14 [{ kind: edge-subscription, edge: EDGE1, site: hq, recordedVersion: CU22 }] error violation drift-subscription (- / -) the subscription `EDGE1 – hq` is declared, and the exports do not show it',
    ],
    [
      'subscriptions that nobody exported',
      {},
      {},
      '14 [edge-subscription] notice undecided drift-subscription (- / -) whether the subscription `EDGE1 – hq` is as declared cannot be told, since the exports show no subscriptions',
    ],
  ])('is %s', (_what, changes, more, finding) => {
    expect(found(changes, more)).toContain(finding)
  })

  it('is a server that is gone, which only a list of servers can tell', () => {
    const gone = { A: '' }
    expect(found(gone)).toContain(
      '7 [A] error violation drift-missing (- / -) `A` is declared, and the exports do not show it',
    )
    const alone = found({}, { servers: 'Name,FileVersion\nA,15.01.2507.006\n' })
    expect(alone).toEqual([
      '3 [contoso] notice undecided drift-missing (- / -) the exports do not list the servers, so whether one is gone or new cannot be told',
      '14 [edge-subscription] notice undecided drift-subscription (- / -) whether the subscription `EDGE1 – hq` is as declared cannot be told, since the exports show no subscriptions',
    ])
  })

  it('is told of one organization, and of none that is broken', () => {
    const second = `${topology}---\n${topology.replace('contoso', 'fabrikam')}`
    expect(found({}, edges, second)).toEqual([
      '. several organizations are declared: `contoso` and `fabrikam`',
    ])
    expect(found({}, edges, topology.replace('edge: EDGE1', 'edge: EDGE8'))).toEqual([
      't.yaml the link names the server `EDGE8`, which does not exist',
    ])
  })
})
