import type { Files } from './temporary-folder.js'

/**
 * A small organization in transition on {@link dayOfContoso}: one error (`HQ-HT1`), one question (`HQ-MB2`), one waived
 * finding (`HQ-MB3`), two warnings of a rule of its own, and one notice about a waiver that nobody needs.
 */
export const contoso: Files = {
  'topology/contoso.yaml': `apiVersion: coexist/v1
kind: Topology
organization: contoso
sites:
  - name: hq
    internetFacing: true
    servers:
      - { name: HQ-HT1, product: exchange-2007, version: SP3 RU9, roles: [hub-transport, client-access] }
      - { name: HQ-MB1, product: exchange-2007, version: "8.3.298.3", roles: [mailbox] }
      - { name: HQ-MB2, product: exchange-2007, version: "Version 8.3 (Build 83.6)", roles: [mailbox] }
      - { name: HQ-MB3, product: exchange-2007, version: SP3 RU8, roles: [mailbox] }
      - { name: HQ-EX1, product: exchange-2013, version: CU3, roles: [mailbox, client-access] }
servers:
  - { name: EDGE1, product: exchange-2013, version: SP1, roles: [edge-transport] }
`,
  'topology/waivers.yaml': `apiVersion: coexist/v1
kind: Waivers
waivers:
  - { rule: exchange-2007-minimum, servers: [HQ-MB3], reason: vendor fix pending, owner: mail-team, expires: "2014-12-31" }
  - { rule: exchange-2007-minimum, servers: [HQ-MB1], reason: out of habit, owner: mail-team, expires: "2014-12-31" }
`,
  'policies/house.yaml': `apiVersion: coexist/v1
kind: Policy
id: house
title: What the house asks beyond the vendor
rules:
  - id: exchange-2013-current
    severity: warning
    minimum: { servers: exchange-2013, version: CU5 }
    remediation: install CU5 at the next window
`,
}

/** The day by which {@link contoso} is judged: every product in it is still supported. */
export const dayOfContoso = '2014-01-01'

/** The same organization as it should be. */
export const compliantContoso: Files = {
  'topology/contoso.yaml': `apiVersion: coexist/v1
kind: Topology
organization: contoso
sites:
  - name: hq
    servers:
      - { name: HQ-HT1, product: exchange-2007, version: SP3 RU10, roles: [hub-transport, client-access] }
      - { name: HQ-EX1, product: exchange-2013, version: CU3, roles: [mailbox, client-access] }
`,
}
