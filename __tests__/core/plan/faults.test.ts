import { describe, expect, it } from 'vitest'
import { checked, problemsOf } from '../../support/build-check.js'
import { inPlan, planReport, settingOf } from '../../support/build-plan.js'

const policyRest = `checklists:
  - { id: one, title: One, tasks: [{ id: read, title: Read }, { id: count, title: Count }, { id: paint, title: Paint }] }
  - { id: other, title: Other, tasks: [{ id: paint, title: Paint }, { id: count, title: Count }] }
`
const old = 'name: Ada, product: lumen-1, version: R1'
const twin = 'name: Bob, product: lumen-1, version: R1'
const bridged = [
  'name: G, product: lumen-1, version: R1, roles: [gateway]',
  'name: S, product: lumen-1, version: R1, roles: [store], site: hq',
  'name: T, product: lumen-1, version: R1, roles: [store], site: hq',
]
const hq = 'sites: [{ name: hq }]\n'
const bridge = `${hq}links: [{ kind: bridge, near: G, site: hq }]\n`

const faults: readonly [
  fact: string,
  servers: readonly string[],
  steps: readonly string[],
  findings: readonly string[],
  more?: { readonly rest?: string; readonly planRest?: string },
][] = [
  // plan-unknown-server
  [
    'an update of a server that does not exist',
    [old, twin],
    ['update: { servers: [Ada, Bb], version: R2 }'],
    ['4:32 1 plan-unknown-server error: there is no server `Bb` when this step is taken'],
  ],
  ['a server may be named in any case', [old], ['update: { servers: [ADA], version: R2 }'], []],
  [
    'a server exists from its installation to its removal',
    [],
    [
      'decommission: { servers: [Cem] }',
      'install: { servers: [{ name: Cem, product: lumen-1, version: R1 }] }',
      'decommission: { servers: [Cem] }',
      'update: { servers: [Cem], version: R2 }',
    ],
    [
      '4:33 1 plan-unknown-server error: there is no server `Cem` when this step is taken',
      '7:27 4 plan-unknown-server error: there is no server `Cem` when this step is taken',
    ],
  ],
  [
    'a move from or to a server that does not exist',
    [old],
    ['move: { what: mail, from: [Adda], to: [Ada] }', 'move: { what: mail, from: [Ada], to: [Zoe] }'],
    [
      '4:34 1 plan-unknown-server error: there is no server `Adda` when this step is taken',
      '5:45 2 plan-unknown-server error: there is no server `Zoe` when this step is taken',
    ],
  ],
  // plan-unknown-holding
  [
    'a move of what no server holds, where some hold something',
    [`${old}, holds: { mail: 3 }`, twin],
    [
      'move: { what: mial, from: [Ada], to: [Bob] }',
      'move: { what: files, from: [Ada], to: [Bob] }',
      'install: { servers: [{ name: Cem, product: lumen-1, version: R1, holds: { files: 0 } }] }',
      'move: { what: files, from: [Ada], to: [Bob] }',
    ],
    [
      '4:21 1 plan-unknown-holding warning: no server holds `mial`',
      '5:21 2 plan-unknown-holding warning: no server holds `files`',
    ],
  ],
  [
    'a move in an organization that does not say what its servers hold',
    [old, twin],
    ['move: { what: mail, from: [Ada], to: [Bob] }'],
    [],
  ],
  // plan-server-exists
  [
    'a new server with the name of one that exists, in whatever case',
    [old],
    ['install: { servers: [{ name: ADA, product: lumen-2, version: R1 }] }'],
    ['4:36 1 plan-server-exists error: `Ada` exists already and runs Lumen 1 `R1`'],
  ],
  [
    'two new servers of one name',
    [],
    [
      'together: true, install: { servers: [{ name: Cem, product: lumen-2, version: R1 }, { name: Cem, product: lumen-2, version: R2 }] }',
    ],
    ['4:98 1 plan-server-exists error: `Cem` exists already and runs Lumen 2 `R1`'],
  ],
  [
    'the name of a server that has left is free again',
    [old],
    [
      'decommission: { servers: [Ada] }',
      'install: { servers: [{ name: Ada, product: lumen-2, version: R1 }] }',
    ],
    [],
  ],
  // plan-unknown-site
  [
    'a new server in a site that does not exist',
    [],
    ['install: { servers: [{ name: Cem, site: hg, product: lumen-2, version: R1 }] }'],
    ['4:47 1 plan-unknown-site error: `Cem` is installed in the site `hg`, which does not exist'],
    { rest: hq },
  ],
  // plan-lowers-version
  [
    'an update to an earlier release',
    [twin],
    [
      'update: { servers: [Bob], version: R1 }',
      'update: { servers: [Bob], version: R2 }',
      'update: { servers: [Bob], version: R1 P2 }',
    ],
    [
      '6:42 3 plan-lowers-version error: `Bob` runs Lumen 1 `R2`; an update to Lumen 1 `R1 P2` would lower it',
    ],
  ],
  [
    'an update to an earlier product',
    ['name: Cem, product: lumen-2, version: R1'],
    ['update: { servers: [Cem], version: Lumen 1 R2 }'],
    ['4:42 1 plan-lowers-version error: `Cem` runs Lumen 2 `R1`; an update to Lumen 1 `R2` would lower it'],
  ],
  [
    'an update of which it cannot be told whether it leads up',
    ['name: Cem, product: lumen-2, version: "R2 H?"'],
    ['update: { servers: [Cem], version: R2 }'],
    [
      '4:42 1 plan-lowers-version error (undecided): `Cem` runs Lumen 2 `R2 H?`; whether Lumen 2 `R2` is later cannot be told',
    ],
  ],
  [
    'an update to what no catalogue knows',
    [old],
    ['update: { servers: [Ada], version: R9 }'],
    [
      '4:42 1 plan-lowers-version error (undecided): `Ada` runs Lumen 1 `R1`; whether Lumen 1 `R9`, which no catalogue of Lumen 1 knows, is later cannot be told',
    ],
  ],
  [
    'an update from an unknown version',
    ['name: Cem, product: lumen-2'],
    ['update: { servers: [Cem], version: R2 }'],
    [
      '4:42 1 plan-lowers-version error (undecided): `Cem` runs Lumen 2 in a version that is not declared; whether Lumen 2 `R2` is later cannot be told',
    ],
  ],
  [
    'an issue of the same release again leads nowhere',
    ['name: Cem, product: lumen-1, version: R2 P1-v2'],
    ['update: { servers: [Cem], version: R2 P1 }'],
    [],
  ],
  // plan-lowers-level
  [
    'a level that gets a lower value, the same or a higher one',
    [],
    [
      'level: { schema: "2" }',
      'level: { schema: "2" }',
      'level: { schema: "10" }',
      'level: { schema: "2.5" }',
    ],
    ['7:24 4 plan-lowers-level error: the level `schema` is `10`, and `2.5` is lower'],
    { rest: 'levels: { schema: "1.5" }\n' },
  ],
  // plan-server-holds
  [
    'a server that still holds something',
    [`${old}, holds: { mail: 3, folders: 1, files: 0 }`, `${twin}, holds: { mail: 2 }`],
    ['decommission: { servers: [Ada, Bob] }'],
    [
      '4:21 1 plan-server-holds error: `Ada` still holds 3 `mail` and 1 `folders` when it is decommissioned',
      '4:21 1 plan-server-holds error: `Bob` still holds 2 `mail` when it is decommissioned',
    ],
  ],
  // plan-last-of-link
  [
    'the last server of a linked site, told at the one that leaves last',
    bridged,
    ['decommission: { servers: [S] }', 'decommission: { servers: [T] }'],
    [
      '5:21 2 plan-last-of-link error: `T` is the last server of the site `hq` in the bridge `G – hq`, which is left without one',
    ],
    { rest: bridge },
  ],
  [
    'the last server of a list',
    bridged,
    ['decommission: { servers: [T, S] }'],
    ['4:21 1 plan-last-of-link error: `S` is the last server in the bridge `G`, which is left without one'],
    { rest: `${hq}links: [{ kind: bridge, near: G, fars: [S, T] }]\n` },
  ],
  [
    'the single end of a link takes the link with it',
    bridged,
    ['decommission: { servers: [G] }', 'decommission: { servers: [S, T] }'],
    [],
    { rest: bridge },
  ],
  [
    'a link that was removed before needs nobody',
    bridged,
    ['unlink: { kind: bridge, near: G, site: hq }', 'decommission: { servers: [S, T] }'],
    [],
    { rest: bridge },
  ],
  [
    'a successor in the site takes its place in the link',
    bridged,
    [
      'install: { servers: [{ name: U, product: lumen-2, version: R1, roles: [store], site: hq }] }',
      'decommission: { servers: [S, T] }',
    ],
    [],
    { rest: bridge },
  ],
  [
    'servers that leave together leave nobody behind either',
    bridged,
    ['together: true, decommission: { servers: [S, T] }'],
    [
      '4:37 1 plan-last-of-link error: `T` is the last server of the site `hq` in the bridge `G – hq`, which is left without one',
    ],
    { rest: bridge },
  ],
  // plan-unknown-task, plan-task-order
  [
    'a task that nobody asks for',
    [],
    ['task: raed'],
    ['4:13 1 plan-unknown-task error: no checklist and no rule asks for the task `raed`'],
  ],
  [
    'a task before one that its checklist has before it',
    [],
    ['task: count', 'task: read'],
    [
      '4:13 1 plan-task-order warning: the task `count` comes before `read`, and the checklists have them the other way round',
    ],
  ],
  [
    'tasks that two checklists have in different orders',
    [],
    ['task: paint', 'task: count', 'task: paint'],
    [],
  ],
  ['a task that is done again later', [], ['task: read', 'task: count', 'task: read'], []],
  // plan-link
  [
    'a link to what does not exist',
    bridged,
    ['link: { kind: bridge, near: H, site: hq }', 'link: { kind: bridge, near: G, site: hg }'],
    [
      '4:13 1 plan-link error: the link names the server `H`, which does not exist',
      '5:13 2 plan-link error: the link names the site `hg`, which does not exist',
    ],
    { rest: hq },
  ],
  [
    'a link without an end',
    bridged,
    ['link: { kind: bridge, near: G }'],
    ['4:13 1 plan-link error: the link has no `fars`'],
    { rest: hq },
  ],
  [
    'a link to a server that cannot be its end, or no longer',
    [
      ...bridged,
      'name: U, product: lumen-1, version: R1',
      'name: V, product: lumen-2, version: R1, roles: []',
    ],
    [
      'link: { kind: bridge, near: S, fars: [T, U, V] }',
      'link: { kind: bridge, near: G, fars: [S] }',
      'update: { servers: [S], version: Lumen 3 R1 }',
      'link: { kind: bridge, near: G, fars: [S] }',
      'unlink: { kind: bridge, near: G, fars: [S] }',
    ],
    [
      '4:13 1 plan-link error: `V` is a server of Lumen 2 without a role, and cannot be the end `far` of the link',
      '4:13 1 plan-link error: `S` is a server of Lumen 1 with the role Store, and cannot be the end `near` of the link',
      '7:13 4 plan-link error: `S` is a server of Lumen 3 with the role Store, and cannot be the end `far` of the link',
    ],
    { rest: hq },
  ],
  [
    'the removal of a link that does not exist, or no longer',
    bridged,
    [
      'unlink: { kind: bridge, near: G, fars: [S] }',
      'unlink: { kind: bridge, near: G, site: hq }',
      'unlink: { kind: bridge, near: G, site: hq }',
    ],
    [
      '4:15 1 plan-link error: there is no bridge `G` to remove',
      '6:15 3 plan-link error: there is no bridge `G – hq` to remove',
    ],
    { rest: bridge },
  ],
  // plan-nothing-selected, and what cannot be told about a selection
  [
    'a selection of no server',
    [old],
    ['update: { select: lumen-2, version: R2 }'],
    ['4:25 1 plan-nothing-selected warning: no server is Lumen 2 when this step is taken'],
  ],
  [
    'a selection that may mean a server',
    [old],
    [
      'update: { select: { product: lumen-1, role: store }, version: R2 }',
      'decommission: { select: { version: ">= R1" } }',
    ],
    [
      '4:25 1 plan-selection error (undecided): whether the step means `Ada` cannot be told: only if it has the role Store',
    ],
  ],
  // plan-target
  [
    'a server of another product than the target at the end',
    [old, twin, 'name: Cem, product: lumen-2, version: R1'],
    ['decommission: { servers: [Ada] }'],
    [
      '4:5 1 plan-target error: `Bob` runs Lumen 1 `R1` at the end of the plan; its target is `lumen-2` or `lumen-3` alone',
    ],
    { planRest: 'target: { products: [lumen-2, lumen-3] }\n' },
  ],
  [
    'a target that is reached',
    [old],
    ['update: { servers: [Ada], version: Lumen 2 R1 }'],
    [],
    { planRest: 'target: { products: [lumen-2] }\n' },
  ],
]

describe('a plan that is wrong in itself', () => {
  it.each(faults)('%s', (_fact, servers, steps, findings, more = {}) => {
    expect(inPlan({ servers, steps, policyRest, ...more })).toEqual(findings)
  })

  it.each([
    [[old], 'update: { servers: [Bda], version: R2 }', ['did you mean `Ada`?']],
    [
      [old],
      'install: { servers: [{ name: Ada, product: lumen-2, version: R1 }] }',
      ['give the new server a name of its own, or write `update:`'],
    ],
    [
      ['name: Cem, product: lumen-2, version: R2'],
      'update: { servers: [Cem], version: R1 }',
      ['leave the server out, or write a later version'],
    ],
    [
      ['name: Cem, product: lumen-2, version: "R2 H?"'],
      'update: { servers: [Cem], version: R2 }',
      ['run `lumen --version` on the server'],
    ],
    [
      [`${old}, holds: { mail: 3 }`],
      'decommission: { servers: [Ada] }',
      ['move these away first, by a step `move:`'],
    ],
    [
      [`${old}, holds: { mail: 3, files: 1 }`],
      'decommission: { servers: [Ada] }',
      ['move all of these away first, by a step `move:`'],
    ],
    [[`${old}, holds: { mail: 3 }`, twin], 'move: { what: mails, from: [Ada] }', ['did you mean `mail`?']],
    [
      [`${old}, holds: { mail: 3 }`, twin],
      'move: { what: files, from: [Ada] }',
      ['declare under `holds:` how much of it the servers hold, or leave the step out'],
    ],
    [[old], 'task: cuont', ['did you mean `count`?']],
    [[old], 'decommission: { select: lumen-3 }', ['leave the step out, or correct what it selects']],
    [[old], 'link: { kind: bridge, near: Adda, fars: [Ada] }', ['did you mean `Ada`?']],
    [
      [old],
      'update: { servers: [Ada], version: R9 }',
      ['did you mean `R1` or `R2`? If not, run `lumen --version` on the server'],
    ],
    [
      [old],
      'install: { servers: [{ name: Cem, product: lumen-1, version: R1, site: hq }] }',
      ['nothing of that kind is known here'],
    ],
  ])('of %j by { %s } is told what to do', (servers, step, told) => {
    const report = planReport({ servers, steps: [step], policyRest })
    expect(report.findings.map(({ help }) => help)).toEqual(told)
  })

  it('goes on with what is left of the step', () => {
    const findings = inPlan({
      rule: 'minimum: { servers: lumen-1, version: R2 }',
      servers: [old, 'name: Cem, product: lumen-1, version: R2 P2', `${twin}, holds: { mail: 1 }`],
      steps: [
        'update: { servers: [Zoe, Ada, Cem], version: R2 }',
        'install: { servers: [{ name: ada, product: lumen-1, version: R1 }, { name: Dee, product: lumen-1, version: R2 }] }',
        'decommission: { servers: [Bob] }',
      ],
    })
    expect(findings.filter((line) => !line.includes('plan-'))).toEqual([
      '4:5 0-1 notice: `Ada` runs Lumen 1 `R1`; the minimum is `R2`; so it is before the plan, until step 1 (update `Zoe`, `Ada` and `Cem` to `R2`)',
      '6:5 0-3 notice: `Bob` runs Lumen 1 `R1`; the minimum is `R2`; so it is before the plan, until step 3 (decommission `Bob`)',
    ])
  })
})

const problems: readonly [
  fact: string,
  steps: readonly string[],
  told: readonly string[],
  planRest?: string,
][] = [
  [
    'a product that no catalogue knows',
    ['install: { servers: [{ name: C, product: lumen-9, version: R1 }] }'],
    ['plan.yaml:4:48 unknown product `lumen-9` of `C` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?'],
  ],
  [
    'a product that a select names',
    ['update: { select: lumen-9, version: R1 }'],
    [
      'plan.yaml:4:25 unknown product or selector `lumen-9` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ],
  ],
  [
    'a version limit',
    ['update: { select: { product: lumen-1, version: "< R9" }, version: R1 }'],
    ['plan.yaml:4:54 Lumen 1 has no release `R9` -> did you mean `R1` or `R2`?'],
  ],
  [
    'a role',
    ['install: { servers: [{ name: C, product: lumen-1, version: R1, roles: [stor] }] }'],
    ['plan.yaml:4:78 unknown role `stor` of `C` -> did you mean `store`?'],
  ],
  ['a level', ['level: { schem: "2" }'], ['plan.yaml:4:16 unknown level `schem` -> did you mean `schema`?']],
  [
    'a value of a level',
    ['level: { schema: "3" }'],
    ['plan.yaml:4:24 `schema` has no value `3` -> did you mean `1` or `2`?'],
  ],
  [
    'a kind of link',
    ['link: { kind: brige, near: A, site: hq }'],
    ['plan.yaml:4:21 unknown kind of link `brige` -> did you mean `bridge`?'],
  ],
  [
    'a product of the target',
    ['hold: rest'],
    ['plan.yaml:5:22 unknown product `lumen-9` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?'],
    'target: { products: [lumen-9] }\n',
  ],
  [
    'an organization',
    ['hold: rest'],
    [
      'plan.yaml:5:15 the plan starts from the organization `acne`, of which no topology was read -> did you mean `acme`?',
    ],
    'organization: acne\n',
  ],
  [
    'a step that does two things',
    ['hold: rest, task: read'],
    [
      'plan.yaml:4:13 the step does more than one thing: `task` and `hold` -> write a step of its own for each',
    ],
  ],
  [
    'a step that does nothing',
    ['name: Nothing'],
    [
      'plan.yaml:4:5 the step does nothing -> add one of `update`, `install`, `decommission`, `move`, `task`, `link`, `unlink`, `level` or `hold`',
    ],
  ],
  [
    'a move from or to nobody',
    ['move: { what: mail, from: [], to: [A] }', 'move: { what: mail, from: [A], to: [] }'],
    [
      'plan.yaml:4:33 `from` is empty -> write here: names of servers',
      'plan.yaml:5:42 `to` is empty -> write here: names of servers; without this key it leaves the organization',
    ],
  ],
  [
    'a level of no name',
    ['level: {}'],
    [
      'plan.yaml:4:14 `level` is empty -> write here: levels by name, with the values to which they are raised',
    ],
  ],
  [
    'a target without products',
    ['hold: rest'],
    ['plan.yaml:5:1 `target` has no `products` -> add `products:`'],
    'target: {}\n',
  ],
  [
    'a target of no products',
    ['hold: rest'],
    ['plan.yaml:5:21 `products` is empty -> write here: the only products that are left at the end'],
    'target: { products: [] }\n',
  ],
  [
    'a server that stands twice in a step, case ignored',
    [
      'update: { servers: [Ada, ADA], version: R2 }',
      'move: { what: mail, from: [Ada, Ada], to: [B, b] }',
      'decommission: { servers: [Ada, B, Ada] }',
    ],
    [
      'plan.yaml:4:32 `ADA` stands here twice -> leave it out once',
      'plan.yaml:5:39 `Ada` stands here twice -> leave it out once',
      'plan.yaml:5:53 `b` stands here twice -> leave it out once',
      'plan.yaml:6:41 `Ada` stands here twice -> leave it out once',
    ],
  ],
  [
    'a role that a new server has twice',
    ['install: { servers: [{ name: C, product: lumen-1, version: R1, roles: [store, store] }] }'],
    ['plan.yaml:4:85 `C` has the role `store` twice -> leave it out once'],
  ],
  [
    'a move to where it comes from',
    ['move: { what: mail, from: [A, B], to: [C, a] }'],
    ['plan.yaml:4:49 `a` stands under both `from` and `to` -> leave it out of one of the two'],
  ],
  [
    'servers that are named and selected',
    ['update: { servers: [A], select: lumen-1, version: R2 }'],
    ['plan.yaml:4:15 the step has both `servers` and `select` -> write either `servers` or `select`'],
  ],
  [
    'a date that does not exist',
    ['on: "2026-02-30", hold: rest'],
    ['plan.yaml:4:11 `2026-02-30` is not a day of the calendar -> write it as `YYYY-MM-DD`'],
  ],
]

describe('a plan that cannot be judged', () => {
  it.each(problems)('%s', (_fact, steps, told, planRest = '') => {
    const report = checked(settingOf({ servers: [old], steps, planRest }))
    expect(problemsOf(report)).toEqual(told)
    expect([report.verdict, report.findings.filter(({ plan }) => plan)]).toEqual(['error', []])
  })

  it('names the organization it starts from where there are several', () => {
    const { files } = settingOf({ servers: [old], steps: ['hold: rest'] }) as {
      files: Record<string, string>
    }
    const other = (files['acme.yaml'] ?? '').replace('acme', 'bolt')
    const report = checked({
      ...settingOf({ steps: ['hold: rest'] }),
      files: { ...files, 'bolt.yaml': other },
    })
    expect(problemsOf(report)).toEqual([
      'plan.yaml:1:1 the plan does not say which organization it starts from: `acme` or `bolt` -> add `organization:`',
    ])
  })
})
