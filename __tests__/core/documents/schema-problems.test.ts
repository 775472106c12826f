import { describe, expect, it } from 'vitest'
import { documentOf, faultsIn } from '../../support/build-documents.js'

type Row = readonly [body: string, ...faults: readonly string[]]

const topologies: readonly Row[] = [
  ['', '1:1 the document has no `organization` -> add `organization:`'],
  ['organization: a\nserver: []', '4:1 unknown key `server` in the document -> did you mean `servers`?'],
  [
    'organization: a\nlicence: MIT',
    '4:1 unknown key `licence` in the document -> write one of `apiVersion`, `kind`, `levels`, `links`, `organization`, `servers`, `sites` or `tasks`',
  ],
  [
    'organization: 3',
    '3:15 `organization` `3` is not in quotes, so it is read as the number 3 -> write `"3"`',
  ],
  [
    'organization: ""',
    '3:15 `organization` is empty -> write here: the outermost scope; an Exchange organization is one Active Directory forest',
  ],
  [
    'organization: " "',
    '3:15 `organization` is blank -> write here: the outermost scope; an Exchange organization is one Active Directory forest',
  ],
  ['organization: "a "', '3:15 `organization` `a ` begins or ends with a blank -> write `a`'],
  [
    'organization: a\nsites: [{ name: " hq" }]',
    '4:17 `name` ` hq` begins or ends with a blank -> write `hq`',
  ],
  [
    'organization: a\nlevels: { schema: " " }\nlinks: [{ kind: " ", near: " ", fars: [" "] }]',
    '4:19 `schema` is blank',
    '5:28 `near` is blank',
    '5:40 item 1 of `fars` is blank',
    '5:17 `kind` is blank -> write here: the kind of link, as a catalogue declares it',
  ],
  ['organization: a\nsites:', '4:1 `sites` has no value -> write a list: the sites with their servers'],
  [
    'organization: a\nservers: { A: x }',
    '4:10 `servers` is a mapping, where a list is wanted -> write a list: servers outside the list of sites',
  ],
  [
    'organization: a\nservers: [EX1]',
    '4:11 item 1 of `servers` is text, where a mapping is wanted -> write a mapping: a server',
  ],
  [
    'organization: a\nlevels: { forest-functional-level: 2008 }',
    '4:36 `forest-functional-level` `2008` is not in quotes, so it is read as the number 2008 -> write `"2008"`',
  ],
  [
    'organization: a\ntasks: { dns: finished }',
    '4:15 `dns` cannot be `finished` -> write one of `done` or `not-applicable`',
  ],
  [
    'organization: a\ntasks: { dns: { state: done } }',
    '4:10 `dns` has no `status` -> add `status:`',
    '4:17 unknown key `state` in `dns` -> did you mean `status`?',
  ],
  [
    'organization: a\nsites: [{ name: hq, internetFacing: yes }]',
    '4:37 `internetFacing` is text, where `true` or `false` is wanted -> write `true` or `false`: whether it receives traffic from the Internet',
  ],
  ['organization: a\nlinks: [{ edge: E, site: hq }]', '4:9 item 1 of `links` has no `kind` -> add `kind:`'],
  [
    'organization: a\nlinks: [{ kind: edge-subscription, edge: 12, site: hq }]',
    '4:42 `edge` `12` is not in quotes, so it is read as the number 12 -> write `"12"`',
  ],
]

/** Keys of a server in line 5, from column 5 on. */
const servers: readonly Row[] = [
  ['product: x', '5:5 item 1 of `servers` has no `name` -> add `name:`'],
  [
    'name:',
    '5:7 `name` has no value -> write text: the name of the server, unique in the organization; case is ignored',
  ],
  [
    'name: A, prodct: x, verson: y',
    '5:16 unknown key `prodct` in item 1 of `servers` -> did you mean `product`?',
    '5:27 unknown key `verson` in item 1 of `servers` -> did you mean `version`?',
  ],
  [
    'name: A, version: 15.10',
    '5:25 `version` `15.10` is not in quotes, so it is read as the number 15.1 -> write `"15.10"`',
  ],
  [
    'name: A, version: 15',
    '5:25 `version` `15` is not in quotes, so it is read as the number 15 -> write `"15"`',
  ],
  [
    'name: A, version: true',
    '5:25 `version` `true` is not in quotes, so it is read as true -> write `"true"`',
  ],
  [
    'name: A, version:',
    '5:16 `version` has no value -> write text: a release label, a build, or an AdminDisplayVersion',
  ],
  [
    'name: A, version: ""',
    '5:25 `version` is empty -> write here: a release label, a build, or an AdminDisplayVersion',
  ],
  [
    'name: "A\\t", version: "  "',
    '5:13 `name` `A\\u{9}` begins or ends with a blank -> write `A`',
    '5:29 `version` is blank -> write here: a release label, a build, or an AdminDisplayVersion',
  ],
  ['name: Mail server 1, platform: { os: Windows Server 2012 }'],
  [
    'name: A, version: [SP3]',
    '5:25 `version` is a list, where text is wanted -> write text: a release label, a build, or an AdminDisplayVersion',
  ],
  [
    'name: A, version: { is: SP3 }',
    '5:25 `version` is a mapping, where text is wanted -> write text: a release label, a build, or an AdminDisplayVersion',
  ],
  ['name: A, version: 2016-12-09'],
  [
    'name: A, roles: mailbox',
    '5:23 `roles` is text, where a list is wanted -> write a list: the roles that are installed',
  ],
  [
    'name: A, roles: [1]',
    '5:24 item 1 of `roles` `1` is not in quotes, so it is read as the number 1 -> write `"1"`',
  ],
  [
    'name: A, platform: { dotnet: 4.8 }',
    '5:36 `dotnet` `4.8` is not in quotes, so it is read as the number 4.8 -> write `"4.8"`',
  ],
  [
    'name: A, holds: { mailboxes: 1.5 }',
    '5:36 `mailboxes` is a number, where a whole number is wanted -> write a whole number',
  ],
  [
    'name: A, holds: { mailboxes: many }',
    '5:36 `mailboxes` is text, where a whole number is wanted -> write a whole number',
  ],
  ['name: A, holds: { mailboxes: -1 }', '5:36 `mailboxes` must be >= 0'],
]

/** Keys of a rule in line 6, from column 7 on. */
const rules: readonly Row[] = [
  [
    'id: r',
    '6:11 the rule `r` has no form -> add one of `distinct`, `forbid`, `keep`, `lifecycle`, `matrix`, `minimum`, `order`, `path`, `requires`, `skew` or `span`',
  ],
  [
    'id: r, minimum: { servers: a, version: b }, forbid: [a]',
    '6:23 the rule `r` has more than one form: `forbid` and `minimum` -> write a rule of its own for each',
  ],
  [
    'id: r, minimun: { servers: a }',
    '6:14 unknown key `minimun` in item 1 of `rules` -> did you mean `minimum`?',
  ],
  [
    'id: r, minimum: { server: a, version: b }',
    '6:14 `minimum` has no `servers` -> add `servers:`',
    '6:25 unknown key `server` in `minimum` -> did you mean `servers`?',
  ],
  ['id: r, minimum: { servers: a }', '6:14 `minimum` has no `version` -> add `version:`'],
  [
    'id: r, minimum: { servers: a, version: 15.10 }',
    '6:46 `version` `15.10` is not in quotes, so it is read as the number 15.1 -> write `"15.10"`',
  ],
  [
    'id: r, forbid: a',
    '6:22 `forbid` is text, where a list is wanted -> write a list: not all of these are present together in the scope; one alone: never present. The last one names the servers that have to go',
  ],
  [
    'id: r, forbid: [{ produkt: a }]',
    '6:25 unknown key `produkt` in item 1 of `forbid` -> did you mean `product`?',
  ],
  [
    'id: r, forbid: [3]',
    '6:23 item 1 of `forbid` `3` is not in quotes, so it is read as the number 3 -> write `"3"`',
  ],
  ['id: r, forbid: [{}]', '6:23 item 1 of `forbid` is empty -> write here: conditions that all hold'],
  [
    'id: r, severity: fatal, forbid: [a]',
    '6:24 `severity` cannot be `fatal` -> write one of `error`, `notice` or `warning`',
  ],
  ['id: r, severity: eror, forbid: [a]', '6:24 `severity` cannot be `eror` -> did you mean `error`?'],
  ['id: r, during: plans, forbid: [a]', '6:22 `during` cannot be `plans` -> did you mean `plan`?'],
  [
    'id: r, waivable: no, forbid: [a]',
    '6:24 `waivable` is text, where `true` or `false` is wanted -> write `true` or `false`: whether a waiver may name the rule; true by default',
  ],
  [
    'id: a rule, forbid: [a]',
    '6:11 `id` cannot be `a rule` -> write here: unique in the policy; the full id is `policy/rule`',
  ],
  [
    'id: r, scope: { lnk: x }, forbid: [a]',
    '6:14 `scope` has no `link` -> add `link:`',
    '6:23 unknown key `lnk` in `scope` -> did you mean `link`?',
  ],
  [
    'id: r, when: {}, forbid: [a]',
    '6:20 `when` is empty -> write here: the rule speaks only while all of this holds in the scope; another key names an end of the link',
  ],
  [
    'id: r, order: { servers: a, sequence: [b] }',
    '6:45 `sequence` has 1 entry, where at least 2 are wanted -> write here: groups of servers in their order',
  ],
  [
    'id: r, order: { servers: a, sequence: [] }',
    '6:45 `sequence` is empty -> write here: groups of servers in their order',
  ],
  [
    'id: r, keep: { servers: a, atLeast: "1" }',
    '6:43 `atLeast` cannot be `1` -> write `majority` or a whole number',
  ],
  [
    'id: r, keep: { servers: a, atLeast: majorty }',
    '6:43 `atLeast` cannot be `majorty` -> did you mean `majority`?',
  ],
  [
    'id: r, path: { from: a, to: b, via: [] }',
    '6:43 `via` is empty -> write here: ways in between, the preferred first',
  ],
  [
    'id: r, path: { from: { produkt: a }, to: b }',
    '6:30 unknown key `produkt` in `from` -> did you mean `product`?',
  ],
  ['id: r, path: { of: a, hops: [{ from: b }] }', '6:36 item 1 of `hops` has no `to` -> add `to:`'],
  ['id: r, path: { from: a }', '6:14 `path` has no `to` -> add `to:`'],
  [
    'id: r, matrix: { servers: a, field: os, allowed: [{ values: [x] }] }',
    '6:43 `field` cannot be `os` -> write here: `roles`, `recorded-version`, `platform.KEY`, `level:NAME`, `groups.KEY` or `labels.KEY`',
  ],
  [
    'id: r, lifecycle: { servers: a, warnWithin: 90 }',
    '6:51 `warnWithin` cannot be `90` -> write `90d`: speak this many days ahead',
  ],
  [
    'id: r, since: 2026, forbid: [a]',
    '6:21 `since` cannot be `2026` -> write `YYYY-MM-DD`: the day from which the source says this; always where it is left out',
  ],
  [
    'id: r, lifecycle: { servers: a, warnWithin: 6 months }',
    '6:51 `warnWithin` cannot be `6 months` -> write here: speak this many days ahead',
  ],
]

const checklists = 'id: p\ntitle: t\nrules: []\nchecklists:\n'

const others: readonly [kind: string, ...Row][] = [
  ['Policy', 'id: p\ntitle: t', '1:1 the document has no `rules` -> add `rules:`'],
  [
    'Policy',
    'id: p\ntitle: t\nrules: [{ id: r, forbid: [a] }, { id: r, forbid: [b] }]',
    '5:39 the rule id `r` stands twice in this policy -> give one of the two another id',
  ],
  [
    'Policy',
    'id: p\ntitle: t\nrules: [{ id: r, forbid: [a] }, { id: R, forbid: [b] }]',
    '5:39 the rule id `R` differs from `r` only in case -> give one of the two another id',
  ],
  [
    'Policy',
    `${checklists}  - { id: l, title: L, tasks: [{ id: a, title: A }] }\n  - { id: l, title: M, tasks: [{ id: b, title: B }, { id: B, title: B }] }`,
    '8:11 the checklist id `l` stands twice in this policy -> give one of the two another id',
    '8:59 the task id `B` differs from `b` only in case -> give one of the two another id',
  ],
  [
    'Policy',
    `${checklists}  - { id: l, title: L, tasks: [{ id: read, title: R }, { id: go, title: G, after: [reads] }] }`,
    '7:84 the checklist has no task `reads` -> did you mean `read`?',
  ],
  [
    'Policy',
    `${checklists}  - { id: l, title: L, tasks: [{ id: a, title: A, after: [a] }] }`,
    '7:59 the task `a` comes after itself -> break the circle; a task without `after:` comes after the one above it',
  ],
  [
    'Policy',
    `${checklists}  - { id: l, title: L, tasks: [{ id: a, title: A }, { id: b, title: B, after: [a, d] }, { id: c, title: C }, { id: d, title: D }] }`,
    '7:83 the task `b` comes after itself, by way of `d` and `c` -> break the circle; a task without `after:` comes after the one above it',
  ],
  [
    'Policy',
    `${checklists}  - { id: l, title: L, tasks: [{ id: a, title: A, after: [b] }, { id: b, title: B, after: [] }, { id: c, title: C, after: [a, b] }] }`,
  ],
  [
    'Policy',
    'id: p\ntitle: t\nsource: { title: x, url: x.org, retrieved: "2026-13-01" }\nrules: []',
    '5:26 `url` cannot be `x.org` -> write here: its address',
    '5:44 `2026-13-01` is not a day of the calendar -> write it as `YYYY-MM-DD`',
  ],
  [
    'Waivers',
    'waivers: [{ rule: r, servers: [" "], reason: " ", owner: "  ", expires: "2026-12-31" }]',
    '3:32 item 1 of `servers` is blank',
    '3:46 `reason` is blank -> write here: why the finding is accepted',
    '3:58 `owner` is blank -> write here: who answers for it',
  ],
  [
    'Config',
    'rules: [{ rule: r, severity: off, why: " " }]',
    '3:40 `why` is blank -> write here: the reason; asked for with `off`',
  ],
  [
    'Waivers',
    'waivers: [{ rule: r, servers: [A] }]',
    '3:11 item 1 of `waivers` has no `reason` -> add `reason:`',
    '3:11 item 1 of `waivers` has no `owner` -> add `owner:`',
    '3:11 item 1 of `waivers` has no `expires` -> add `expires:`',
  ],
  [
    'Waivers',
    'waivers: [{ rule: r, servers: [], reason: x, owner: y, expires: "2026-02-30" }]',
    '3:31 `servers` is empty -> write here: names of servers',
    '3:65 `2026-02-30` is not a day of the calendar -> write it as `YYYY-MM-DD`',
  ],
  ['Waivers', 'waivers: [{ rule: r, servers: [A], reason: x, owner: y, expires: 2026-12-31 }]'],
  [
    'Config',
    'policy: [pack:exchange]',
    '3:1 unknown key `policy` in the document -> write one of `apiVersion`, `kind`, `paths`, `policies`, `rules` or `waivers`',
  ],
  ['Config', 'rules: [{ rule: r, severity: of }]', '3:30 `severity` cannot be `of` -> did you mean `off`?'],
  [
    'Config',
    'rules: [{ rule: r, severity: off }]',
    '3:30 the rule `r` is switched off without a reason -> add `why:` with the reason',
  ],
  [
    'Catalog',
    'family: f\nproducts: [{ id: a, releases: [{ release: R1 A B, kind: R, build: 1.2 }] }]',
    '4:43 `release` cannot be `R1 A B` -> write here: the label: the base release, and the update on top of it',
    '4:67 `build` `1.2` is not in quotes, so it is read as the number 1.2 -> write `"1.2"`',
  ],
  [
    'Case',
    'title: T\npolicy: p\nexpect: [{ rule: r, status: quite }]',
    '5:29 `status` cannot be `quite` -> did you mean `quiet`?',
  ],
  ['Case', 'title: T\npolicy: p\nexpect: []', '3:8 the case has no topology -> add `topology:`'],
  [
    'Plan',
    'steps: [{ name: x }]',
    '3:9 the step does nothing -> add one of `update`, `install`, `decommission`, `move`, `task`, `link`, `unlink`, `level` or `hold`',
  ],
  [
    'Plan',
    'steps: [{ hold: rest, task: dns }]',
    '3:17 the step does more than one thing: `task` and `hold` -> write a step of its own for each',
  ],
  [
    'Plan',
    'steps: [{ update: { version: x } }]',
    '3:19 the step names no servers -> write either `servers` or `select`',
  ],
  [
    'Plan',
    'steps: [{ decommission: { servers: [A], select: b } }]',
    '3:25 the step has both `servers` and `select` -> write either `servers` or `select`',
  ],
]

describe('a document', () => {
  it.each(topologies)('of the kind Topology with %j is told what is wrong', (body, ...faults) => {
    expect(faultsIn(documentOf('Topology', `${body}\n`))).toEqual(faults)
  })

  it.each(servers)('with a server %j is told what is wrong', (body, ...faults) => {
    expect(faultsIn(documentOf('Topology', `organization: a\nservers:\n  - { ${body} }\n`))).toEqual(faults)
  })

  it.each(rules)('with a rule %j is told what is wrong', (body, ...faults) => {
    expect(faultsIn(documentOf('Policy', `id: p\ntitle: t\nrules:\n  - { ${body} }\n`))).toEqual(faults)
  })

  it.each(others)('of the kind %s with %j is told what is wrong', (kind, body, ...faults) => {
    expect(faultsIn(documentOf(kind, `${body}\n`))).toEqual(faults)
  })
})
