import { describe, expect, it } from 'vitest'
import { checked, findingsOf, problemsOf } from '../../support/build-check.js'

/** The documents of the founding contract, word for word: whoever copies them must not be told that they are wrong. */
const topology = `apiVersion: coexist/v1
kind: Topology
organization: contoso                  # the outermost scope; an Exchange organization is one AD forest
levels: { forest-functional-level: "2008 R2" }        # optional scope-wide compatibility settings
tasks: { configure-virtual-directories: done }        # optional: done | not-applicable (then \`why\` elsewhere is asked)
sites:
  - name: hq
    internetFacing: true
    servers:
      - name: HQ-HT1
        product: exchange-2007
        version: SP3 RU9
        roles: [hub-transport, client-access]
      - { name: HQ-MB1, product: exchange-2007, version: "8.3.298.3", roles: [mailbox], holds: { mailboxes: 1200 } }
servers:                               # servers in no site, such as Edge Transport servers in the perimeter
  - { name: EDGE1, product: exchange-2013, version: SP1, roles: [edge-transport] }
links:
  - { kind: edge-subscription, edge: EDGE1, site: hq, recordedVersion: SP1 }   # site: or hubs: [NAME, ...]
`

const policy = `apiVersion: coexist/v1
kind: Policy
id: exchange-2013-coexistence
title: Coexistence of Exchange 2013 with earlier versions
source: { title: Upgrade from Exchange 2007 to Exchange 2013, ref: JJ898581, date: "2016-12-09" }
scope: organization                    # default for the rules below
rules:
  - id: exchange-2003-and-earlier
    severity: error                    # error (default) | warning | notice
    forbid: [exchange-2013, [exchange-2003, exchange-2000, exchange-5.5]]   # a list inside stands for "any of"
    remediation: Remove every Exchange 2003 server first; mailboxes can go to Exchange 2010 or to Exchange Online.
    at: coexistence table, row 1
  - id: exchange-2007-minimum
    when: { present: exchange-2013 }
    minimum: { servers: exchange-2007, version: SP3 RU10 }      # Edge included: no role is named
  - id: exchange-2010-minimum
    when: { present: exchange-2013 }
    minimum: { servers: exchange-2010, version: SP3 }
  - id: exchange-2013-minimum
    when: { anyPresent: [exchange-2007, exchange-2010] }
    minimum: { servers: exchange-2013, version: CU2 }
  - id: edgesync-exchange-2007
    scope: { link: edge-subscription }
    when: { edge: { product: exchange-2013, version: ">= SP1" } }
    minimum: { servers: { end: hub, product: exchange-2007 }, version: SP3 RU13 }
  - id: edgesync-exchange-2010
    scope: { link: edge-subscription }
    when: { edge: { product: exchange-2013, version: ">= SP1" } }
    minimum: { servers: { end: hub, product: exchange-2010 }, version: SP3 RU5 }
  - id: upgrade-path-from-exchange-2003
    path: { from: [exchange-2003], to: exchange-2013, via: [exchange-2010, exchange-2007] }   # first is preferred
  - id: mixed-site-checklists
    scope: site
    when: { allPresent: [exchange-2007, exchange-2010] }
    requires: { before: { install: exchange-2013 }, checklists: [upgrade-from-2007, upgrade-from-2010] }
`

const waivers = `apiVersion: coexist/v1
kind: Waivers
waivers:
  - { rule: exchange-2007-minimum, servers: [HQ-HT1], reason: vendor fix pending, owner: mail-team, expires: "2026-12-31" }
`

const subscribed =
  'topology.yaml:12:18 error edgesync-exchange-2007: `HQ-HT1` runs Exchange 2007 `SP3 RU9`; while the edge is Exchange 2013 `>= SP1` the minimum is `SP3 RU13`'
const below =
  '`HQ-HT1` runs Exchange 2007 `SP3 RU9`; while Exchange 2013 is present the minimum is `SP3 RU10`'

describe('the documents of the contract', () => {
  it('are judged by the policy of the contract', () => {
    const report = checked({ files: topology, policy })
    expect(problemsOf(report)).toEqual([])
    expect(findingsOf(report)).toEqual([
      subscribed,
      `topology.yaml:12:18 error exchange-2007-minimum: ${below}`,
    ])
    expect(report.verdict).toBe('fail')
  })

  it('are judged by the pack alike, but for the end of support', () => {
    const report = checked({ files: topology })
    expect(problemsOf(report)).toEqual([])
    expect(findingsOf(report, 'exchange-2013-coexistence')).toEqual([
      subscribed,
      `topology.yaml:12:18 error exchange-2007-minimum: ${below}`,
    ])
    expect(findingsOf(report, 'exchange-server-roles')).toEqual([])
  })

  it('waive what the waiver names', () => {
    const report = checked({ files: topology, waivers })
    expect(problemsOf(report)).toEqual([])
    expect(findingsOf(report, 'exchange-2013-coexistence')).toEqual([
      subscribed,
      `topology.yaml:12:18 error (waived) exchange-2007-minimum: ${below}`,
    ])
  })
})
