import { describe, expect, it } from 'vitest'
import { refused } from '../../support/build-lumen.js'
import { inPlan, planReport } from '../../support/build-plan.js'

const readFirst = 'requires: { before: { install: lumen-3 }, tasks: [read, test] }'
const toThree = 'requires: { before: { install: lumen-3 }, checklists: [to-three] }'
const policyRest = `checklists:
  - id: to-three
    title: To three
    tasks:
      - { id: read, title: Read }
      - { id: count-stores, title: Count the stores, when: { present: { role: store } } }
      - { id: ask-the-users, title: Ask the users, when: users are still there }
      - { id: arrive, title: Install the first server, step: { install: lumen-3 } }
      - { id: sweep, title: Sweep up }
  - id: in-any-order
    title: In any order
    tasks:
      - { id: read, title: Read }
      - { id: paint, title: Paint, after: [] }
      - { id: arrive, title: Install the first server, after: [paint], step: { install: lumen-3 } }
  - id: stores-first
    title: Stores first
    tasks:
      - { id: read, title: Read }
      - { id: raise, title: Raise the stores, step: { update: { product: lumen-1, role: store } } }
      - { id: sweep, title: Sweep up }
  - id: no-step
    title: Without a step
    tasks:
      - { id: read, title: Read }
      - { id: sweep, title: Sweep up }
`
const done = 'tasks: { read: done, test: done, ask-the-users: not-applicable }\n'
const newest = 'install: { servers: [{ name: C, product: lumen-3, version: R1 }] }'
const old = 'name: A, product: lumen-1, version: R1'

const demands: readonly [
  fact: string,
  rule: string,
  steps: readonly string[],
  findings: readonly string[],
  topology?: { readonly servers?: readonly string[]; readonly rest?: string },
][] = [
  [
    'tasks that nobody did are missed',
    readFirst,
    [newest],
    ['4:5 1 error: `C` is installed with Lumen 3 `R1`; 2 tasks (`read` and `test`) must be done before'],
  ],
  [
    'a task that a step does counts from then on',
    readFirst,
    ['task: read', newest, 'task: test'],
    ['5:5 2 error: `C` is installed with Lumen 3 `R1`; the task `test` must be done before'],
  ],
  ['tasks that steps do in time are done', readFirst, ['task: test', 'task: read', newest], []],
  ['tasks that the topology declares are done, or do not apply', readFirst, [newest], [], { rest: done }],
  [
    'each change is judged for itself',
    readFirst,
    [
      'install: { servers: [{ name: C, product: lumen-3, version: R1 }, { name: D, product: lumen-3, version: R1 }] }',
      'task: read',
      'task: test',
      'install: { servers: [{ name: E, product: lumen-3, version: R1 }] }',
    ],
    [
      '4:5 1 error: `C` is installed with Lumen 3 `R1`; 2 tasks (`read` and `test`) must be done before',
      '4:5 1 error: `D` is installed with Lumen 3 `R1`; 2 tasks (`read` and `test`) must be done before',
    ],
  ],
  [
    'what changes together is told one by one too',
    readFirst,
    [
      'together: true, install: { servers: [{ name: C, product: lumen-3, version: R1 }, { name: D, product: lumen-3, version: R1 }] }',
    ],
    [
      '4:5 1 error: `C` is installed with Lumen 3 `R1`; 2 tasks (`read` and `test`) must be done before',
      '4:5 1 error: `D` is installed with Lumen 3 `R1`; 2 tasks (`read` and `test`) must be done before',
    ],
  ],
  [
    'another change asks for nothing',
    readFirst,
    ['install: { servers: [{ name: B, product: lumen-2, version: R1 }] }', 'decommission: { servers: [B] }'],
    [],
  ],
  [
    'of a checklist the tasks count that come before the change, and whose condition holds',
    toThree,
    [newest],
    ['4:5 1 error: `C` is installed with Lumen 3 `R1`; the task `read` must be done before'],
    { rest: 'tasks: { ask-the-users: done }\n' },
  ],
  [
    'a condition is asked of the whole organization before the change',
    toThree,
    ['install: { servers: [{ name: S, product: lumen-1, version: R1, roles: [store] }] }', newest],
    ['5:5 2 error: `C` is installed with Lumen 3 `R1`; the task `count-stores` must be done before'],
    { rest: done },
  ],
  [
    'a condition that holds no longer asks for nothing',
    toThree,
    ['decommission: { servers: [S] }', newest],
    [],
    { rest: done, servers: ['name: S, product: lumen-1, version: R1, roles: [store]'] },
  ],
  [
    'a condition that cannot be told leaves the task open',
    toThree,
    [newest],
    [
      '4:5 1 error (undecided): `C` is installed with Lumen 3 `R1`; the task `count-stores` must be done before if it is asked for, which cannot be told',
    ],
    { rest: done, servers: [old] },
  ],
  [
    'a condition in words only people can judge',
    toThree,
    [newest],
    [
      '4:5 1 error (undecided): `C` is installed with Lumen 3 `R1`; the task `ask-the-users` must be done before if it is asked for, which cannot be told',
    ],
    { rest: 'tasks: { read: done }\n' },
  ],
  [
    'what is missing for certain outweighs what may be missing',
    toThree,
    [newest],
    [
      '4:5 1 error: `C` is installed with Lumen 3 `R1`; the task `read` must be done before, and the task `ask-the-users` too if it is asked for, which cannot be told',
    ],
  ],
  [
    'what comes before is what a task names, and what comes before that',
    'requires: { before: { install: lumen-3 }, checklists: [in-any-order] }',
    [newest],
    ['4:5 1 error: `C` is installed with Lumen 3 `R1`; the task `paint` must be done before'],
  ],
  [
    'after the task that is the change itself nothing is asked for',
    'requires: { before: { update: lumen-1 }, checklists: [stores-first] }',
    ['update: { servers: [A], version: R2 }'],
    [],
    { rest: done, servers: [`${old}, roles: [store]`] },
  ],
  [
    'where it cannot be told which task is the change, any may be asked for',
    'requires: { before: { update: lumen-1 }, checklists: [stores-first] }',
    ['update: { servers: [A], version: R2 }'],
    [
      '4:5 1 error (undecided): `A` goes from Lumen 1 `R1` to Lumen 1 `R2`; 2 tasks (`raise` and `sweep`) must be done before if they are asked for, which cannot be told',
    ],
    { rest: done, servers: [old] },
  ],
  [
    'a checklist without such a step is done as a whole',
    'requires: { before: { install: lumen-3 }, checklists: [no-step] }',
    [newest],
    ['4:5 1 error: `C` is installed with Lumen 3 `R1`; 2 tasks (`read` and `sweep`) must be done before'],
  ],
  [
    'tasks and checklists add up, each task told once',
    'requires: { before: { install: lumen-3 }, tasks: [read, test], checklists: [no-step, in-any-order] }',
    [newest],
    [
      '4:5 1 error: `C` is installed with Lumen 3 `R1`; 4 tasks (`read`, `test`, `sweep` and `paint`) must be done before',
    ],
  ],
  [
    'an update is meant by the server as it is after it',
    'requires: { before: { update: { product: lumen-1, version: ">= R2" } }, tasks: [read] }',
    ['update: { servers: [A], version: R1 P1 }', 'update: { servers: [A], version: R2 }'],
    ['5:5 2 error: `A` goes from Lumen 1 `R1 P1` to Lumen 1 `R2`; the task `read` must be done before'],
    { servers: [old] },
  ],
  [
    'an update that may be meant cannot be told',
    'requires: { before: { update: { product: lumen-1, role: store } }, tasks: [read] }',
    ['update: { servers: [A], version: R2 }'],
    [
      '4:5 1 error (undecided): `A` goes from Lumen 1 `R1` to Lumen 1 `R2`; if it has the role Store, which cannot be told, the task `read` must be done before',
    ],
    { servers: [old] },
  ],
  [
    'a decommission is meant by the server as it was',
    'requires: { before: { decommission: lumen-1 }, tasks: [read] }',
    ['decommission: { servers: [A] }'],
    ['4:5 1 error: `A`, which runs Lumen 1 `R1`, is decommissioned; the task `read` must be done before'],
    { servers: [old] },
  ],
  [
    'a link is meant by its kind, each time it is made',
    'requires: { before: { link: bridge }, tasks: [read] }',
    [
      'link: { kind: bridge, near: G, site: hq }',
      'link: { kind: pair, first: S, second: T }',
      'unlink: { kind: bridge, near: G, site: hq }',
    ],
    ['4:5 1 error: the bridge `G – hq` is made; the task `read` must be done before'],
    {
      rest: 'sites: [{ name: hq }]\n',
      servers: [
        'name: G, product: lumen-1, version: R1, roles: [gateway]',
        'name: S, product: lumen-1, version: R1, roles: [store], site: hq',
        'name: T, product: lumen-1, version: R1, roles: [store], site: hq',
      ],
    },
  ],
  [
    'a state must hold before the change',
    'requires: { before: { install: lumen-3 }, state: { nonePresent: [lumen-1] } }',
    [
      newest,
      'decommission: { servers: [A] }',
      'install: { servers: [{ name: D, product: lumen-3, version: R1 }] }',
    ],
    ['4:5 1 error: `C` is installed with Lumen 3 `R1`; it must wait until no Lumen 1 is present'],
    { servers: [old] },
  ],
  [
    'a level is a state',
    'requires: { before: { install: lumen-3 }, state: { level: { schema: ">= 2" } } }',
    [newest, 'level: { schema: "2" }', 'install: { servers: [{ name: D, product: lumen-3, version: R1 }] }'],
    ['4:5 1 error: `C` is installed with Lumen 3 `R1`; it must wait until `schema` is `>= 2`'],
    { rest: 'levels: { schema: "1" }\n' },
  ],
  [
    'a state that cannot be told leaves the change open',
    'requires: { before: { install: lumen-3 }, state: { nonePresent: [{ product: lumen-1, version: "< R2" }] } }',
    [newest],
    [
      '4:5 1 error (undecided): `C` is installed with Lumen 3 `R1`; it must wait until no Lumen 1 `< R2` is present, which cannot be told',
    ],
    { servers: ['name: A, product: lumen-1'] },
  ],
  [
    'tasks and a state are asked for in one sentence',
    'requires: { before: { install: lumen-3 }, tasks: [read], state: { nonePresent: [lumen-1] } }',
    [newest],
    [
      '4:5 1 error: `C` is installed with Lumen 3 `R1`; the task `read` must be done before, and it must wait until no Lumen 1 is present',
    ],
    { servers: [old] },
  ],
  [
    'the guard is judged before the change, which may end it or bring it about',
    'when: { nonePresent: [lumen-3] }, requires: { before: { install: lumen-3 }, tasks: [read] }',
    [newest, 'install: { servers: [{ name: D, product: lumen-3, version: R1 }] }'],
    [
      '4:5 1 error: `C` is installed with Lumen 3 `R1`; while no Lumen 3 is present the task `read` must be done before',
    ],
  ],
  [
    'a guard that cannot be told leaves the change open',
    'when: { present: { role: store } }, requires: { before: { install: lumen-3 }, tasks: [read] }',
    [newest],
    [
      '4:5 1 error (undecided): `C` is installed with Lumen 3 `R1`; if a server with the role Store is present, which cannot be told, the task `read` must be done before',
    ],
    { servers: [old] },
  ],
  [
    'the guard of a site asks about the site of the change',
    'scope: site, when: { present: lumen-1 }, requires: { before: { install: lumen-3 }, tasks: [read] }',
    [
      'install: { servers: [{ name: C, product: lumen-3, version: R1, site: west }, { name: D, product: lumen-3, version: R1, site: east }] }',
    ],
    [
      '4:5 1 error: `D` is installed with Lumen 3 `R1`; while Lumen 1 is present the task `read` must be done before',
    ],
    { servers: [`${old}, site: east`], rest: 'sites: [{ name: east }, { name: west }]\n' },
  ],
]

describe('requires', () => {
  it.each([
    [
      '{ before: { install: lumen-3 } }',
      '24 the rule asks for nothing before such a step -> add `tasks:`, `checklists:` or `state:`',
    ],
    [
      '{ before: { install: lumen-3 }, state: { present: lumen-2, nonePresent: [lumen-2] } }',
      '96 `nonePresent` excludes what `present` asks for -> leave out one of the two',
    ],
  ])('refuses %s', (options, problem) => {
    expect(refused(`requires: ${options}`)).toEqual([problem])
  })

  it.each(demands)('%s', (_fact, rule, steps, findings, topology = {}) => {
    const known = `${policyRest}  - { id: all, title: All, tasks: [{ id: test, title: Test, after: [] }] }\n`
    expect(inPlan({ rule, policyRest: known, steps, ...topology })).toEqual(findings)
  })

  it.each([
    [
      readFirst,
      '',
      ['read, test', '', 'do the tasks first: a step `task: ID` for each, or `tasks:` in the topology'],
    ],
    [
      toThree,
      done,
      ['count-stores', '', 'do them first, or declare them `not-applicable` under `tasks:` in the topology'],
    ],
    [
      'requires: { before: { install: lumen-3 }, state: { nonePresent: [lumen-1] } }',
      '',
      ['no Lumen 1 is present', '', 'bring that about first'],
    ],
    [
      'requires: { before: { install: lumen-3 }, state: { nonePresent: [{ product: lumen-1, version: ">= R1" }] } }',
      '',
      ['no Lumen 1 >= R1 is present', 'A runs Lumen 1', 'for `A`: run `lumen --version` on the server'],
    ],
  ])('%s beside an old server with %j tells what is asked and what to do', (rule, rest, told) => {
    const servers = rule.includes('>= R1') ? ['name: A, product: lumen-1'] : [old]
    const [finding] = planReport({ rule, policyRest, servers, rest, steps: [newest] }).findings
    expect([finding?.required, finding?.because.join(), finding?.help]).toEqual(told)
  })
})
