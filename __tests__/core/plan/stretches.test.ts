import { describe, expect, it } from 'vitest'
import { inPlan, planReport, type Planned } from '../../support/build-plan.js'

const atLeastTwo = 'minimum: { servers: lumen-1, version: R2 }'
const besideTwo = 'when: { present: lumen-2 }, minimum: { servers: lumen-1, version: R2 }'
const keepOne = 'keep: { servers: { role: gateway }, atLeast: 1 }'
const ada = 'name: Ada, product: lumen-1, version: R1'
const bob = 'name: Bob, product: lumen-1, version: R1'
const gateways = [
  'name: G, product: lumen-1, version: R1, roles: [gateway]',
  'name: H, product: lumen-1, version: R1, roles: [gateway]',
]
const newer = (name = 'New') => `install: { servers: [{ name: ${name}, product: lumen-2, version: R1 }] }`
const updated = (names: string, version = 'R2') => `update: { servers: [${names}], version: ${version} }`
const gone = (names: string) => `decommission: { servers: [${names}] }`

const stretches: readonly [fact: string, planned: Planned, findings: readonly string[]][] = [
  [
    'what a step breaks lasts until the step that mends it',
    { rule: besideTwo, servers: [ada], steps: [newer(), 'hold: rest', updated('Ada')] },
    [
      '4:5 1-3 error: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`; so it is from step 1 (install `New`) until step 3 (update `Ada` to `R2`)',
    ],
  ],
  [
    'the step that ends what the rule asks for mends it too',
    { rule: besideTwo, servers: [ada], steps: [newer(), gone('New')] },
    [
      '4:5 1-2 error: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`; so it is from step 1 (install `New`) until step 2 (decommission `New`)',
    ],
  ],
  [
    'what nobody mends lasts to the end',
    { rule: besideTwo, servers: [ada], steps: [newer(), 'hold: rest'] },
    [
      '4:5 1 error: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`; so it is from step 1 (install `New`) on, and still at the end',
    ],
  ],
  [
    'what was wrong before the plan and is mended is a notice at the step that mends it',
    { rule: atLeastTwo, servers: [ada], steps: ['hold: rest', updated('Ada')] },
    [
      '5:5 0-2 notice: `Ada` runs Lumen 1 `R1`; the minimum is `R2`; so it is before the plan, until step 2 (update `Ada` to `R2`)',
    ],
  ],
  [
    'what was wrong before the plan and is left is an error at the last step',
    { rule: atLeastTwo, servers: [ada], steps: [updated('Ada', 'R1 P1'), 'hold: rest'] },
    [
      '5:5 0 error: `Ada` runs Lumen 1 `R1`; the minimum is `R2`; so it is before the plan, and still at its end',
    ],
  ],
  [
    'what is broken and mended in one step is so for a while',
    {
      rule: 'forbid: [lumen-3]',
      steps: ['hold: rest', 'install: { servers: [{ name: A, product: lumen-3, version: R1 }] }', gone('A')],
    },
    [
      '5:5 2-3 error: `A` runs Lumen 3 `R1`; Lumen 3 is not supported in the organization; so it is from step 2 (install `A`) until step 3 (decommission `A`)',
    ],
  ],
  [
    'servers of a step change one after the other',
    {
      rule: 'distinct: { servers: lumen-1, of: version, atMost: 1 }',
      servers: [ada, bob],
      steps: [updated('Ada, Bob')],
    },
    [
      '4:5 1-1 error: Lumen 1 `R2` on 1 server and Lumen 1 `R1` on 1 server stand together; at most 1 different version may; so it is for a while in step 1 (update `Ada` and `Bob` to `R2`)',
    ],
  ],
  [
    'servers that change together have no state in between',
    {
      rule: 'distinct: { servers: lumen-1, of: version, atMost: 1 }',
      servers: [ada, bob],
      steps: [`together: true, ${updated('Ada, Bob')}`],
    },
    [],
  ],
  [
    'what ends in one step and begins again in the next is told twice',
    {
      rule: 'when: { present: lumen-2 }, forbid: [lumen-1]',
      servers: [ada, 'name: Old, product: lumen-2, version: R1'],
      steps: ['hold: rest', gone('Old'), newer()],
    },
    [
      '6:5 3 error: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present Lumen 1 is not supported in the organization; so it is from step 3 (install `New`) on, and still at the end',
      '5:5 0-2 notice: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present Lumen 1 is not supported in the organization; so it is before the plan, until step 2 (decommission `Old`)',
    ],
  ],
  [
    'what ends in a step and begins again in it has not ended',
    { rule: 'keep: { servers: { role: gateway }, atLeast: 2 }', servers: gateways, steps: [updated('G, H')] },
    [
      '4:5 1-1 error: the organization has 1 server in service that the rule counts (a server with the role Gateway); 2 must stay; so it is for a while in step 1 (update `G` and `H` to `R2`)',
    ],
  ],
  [
    'in one step servers that take turns keep one stretch',
    {
      rule: 'span: { servers: lumen-1, atMost: 0, unit: release }',
      servers: [ada, bob, 'name: Cem, product: lumen-1, version: R1'],
      steps: [updated('Ada, Bob, Cem'), updated('Cem, Bob, Ada', 'R2 P1')],
    },
    [
      '4:5 1-1 error: `Bob` runs Lumen 1 `R1`; it may be at most 0 releases older than `Ada`, which runs Lumen 1 `R2`; so it is for a while in step 1 (update `Ada`, `Bob` and `Cem` to `R2`)',
      '4:5 1-1 error: `Cem` runs Lumen 1 `R1`; it may be at most 0 releases older than `Ada`, which runs Lumen 1 `R2`; so it is for a while in step 1 (update `Ada`, `Bob` and `Cem` to `R2`)',
      '5:5 2-2 error: `Ada` runs Lumen 1 `R2`; it may be at most 0 releases older than `Cem`, which runs Lumen 1 `R2 P1`; so it is for a while in step 2 (update `Cem`, `Bob` and `Ada` to `R2 P1`)',
      '5:5 2-2 error: `Bob` runs Lumen 1 `R2`; it may be at most 0 releases older than `Cem`, which runs Lumen 1 `R2 P1`; so it is for a while in step 2 (update `Cem`, `Bob` and `Ada` to `R2 P1`)',
    ],
  ],
  [
    'what is wrong twice with a gap is told twice',
    { rule: besideTwo, servers: [ada], steps: [newer(), gone('New'), newer('Newer')] },
    [
      '4:5 1-2 error: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`; so it is from step 1 (install `New`) until step 2 (decommission `New`)',
      '6:5 3 error: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`; so it is from step 3 (install `Newer`) on, and still at the end',
    ],
  ],
  [
    'each server has stretches of its own',
    { rule: besideTwo, servers: [ada, bob], steps: [newer(), updated('Bob'), updated('Ada')] },
    [
      '4:5 1-3 error: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`; so it is from step 1 (install `New`) until step 3 (update `Ada` to `R2`)',
      '4:5 1-2 error: `Bob` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`; so it is from step 1 (install `New`) until step 2 (update `Bob` to `R2`)',
    ],
  ],
  [
    'a violation that turns into a question is two stretches',
    {
      rule: besideTwo,
      servers: [ada],
      steps: [newer(), updated('Ada', 'R9'), updated('Ada', 'R2 P2')],
    },
    [
      '4:5 1-2 error: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`; so it is from step 1 (install `New`) until step 2 (update `Ada` to `R9`)',
      '5:42 2 plan-lowers-version error (undecided): `Ada` runs Lumen 1 `R1`; whether Lumen 1 `R9`, which no catalogue of Lumen 1 knows, is later cannot be told',
      '5:5 2-3 error (undecided): `Ada` runs Lumen 1 `R9`, which no catalogue of Lumen 1 knows; while Lumen 2 is present the minimum is `R2`; so it is from step 2 (update `Ada` to `R9`) until step 3 (update `Ada` to `R2 P2`)',
      '6:42 3 plan-lowers-version error (undecided): `Ada` runs Lumen 1 `R9`; whether Lumen 1 `R2 P2` is later cannot be told',
    ],
  ],
  [
    'a question is settled by a step',
    { rule: atLeastTwo, servers: ['name: Ada, product: lumen-1'], steps: [updated('Ada')] },
    [
      '4:42 1 plan-lowers-version error (undecided): `Ada` runs Lumen 1 in a version that is not declared; whether Lumen 1 `R2` is later cannot be told',
      '4:5 0-1 notice (undecided): `Ada` runs Lumen 1 in a version that is not declared, so nothing can be told about it; the minimum is `R2`; so it is before the plan, until step 1 (update `Ada` to `R2`)',
    ],
  ],
  [
    'a level that is raised mends',
    {
      rule: 'matrix: { servers: lumen-1, field: "level:schema", allowed: [{ values: ["2", "10"] }] }',
      servers: [ada],
      rest: 'levels: { schema: "1" }\n',
      steps: ['hold: rest', 'level: { schema: "2" }'],
    },
    [
      '5:5 0-2 notice: `Ada` runs Lumen 1 `R1` with the level `schema` `1`; the table allows `2` or `10`; so it is before the plan, until step 2 (raise `schema` to `2`)',
    ],
  ],
  [
    'a level that was never declared breaks from the step that declares it on',
    {
      rule: 'matrix: { servers: lumen-1, field: "level:schema", allowed: [{ values: ["2", "10"] }] }',
      servers: [ada],
      steps: ['level: { schema: "1.5" }'],
    },
    [
      '4:5 1 error: `Ada` runs Lumen 1 `R1` with the level `schema` `1.5`; the table allows `2` or `10`; so it is from step 1 (raise `schema` to `1.5`) on, and still at the end',
    ],
  ],
]

const during: readonly [fact: string, planned: Planned, findings: readonly string[]][] = [
  [
    'at rest: what is mended before the next rest is not told',
    { rule: `during: at-rest, ${besideTwo}`, servers: [ada], steps: [newer(), updated('Ada'), 'hold: rest'] },
    [],
  ],
  [
    'at rest: what is not is told at the rest, until the step that mends it',
    {
      rule: `during: at-rest, ${besideTwo}`,
      servers: [ada],
      steps: [newer(), 'hold: first', updated('Ada'), 'task: read', 'hold: second'],
      policyRest: 'checklists: [{ id: l, title: L, tasks: [{ id: read, title: Read }] }]\n',
    },
    [
      '5:5 2-3 error: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`; so it is from step 2 (hold: `first`) until step 3 (update `Ada` to `R2`)',
    ],
  ],
  [
    'at rest: the end is a rest',
    { rule: `during: at-rest, ${besideTwo}`, servers: [ada], steps: [newer()] },
    [
      '4:5 1 error: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`; so it is from step 1 (install `New`) on, and still at the end',
    ],
  ],
  [
    'at rest: the state before the plan is a rest, and any step may mend it',
    {
      rule: `during: at-rest, ${atLeastTwo}`,
      servers: [ada],
      steps: [updated('Ada'), 'level: { schema: "2" }'],
    },
    [
      '4:5 0-1 notice: `Ada` runs Lumen 1 `R1`; the minimum is `R2`; so it is before the plan, until step 1 (update `Ada` to `R2`)',
    ],
  ],
  [
    'plan: neither the state before the plan nor the one at its end is told',
    { rule: `during: plan, ${atLeastTwo}`, servers: [ada], steps: ['hold: rest'] },
    [],
  ],
  [
    'plan: what is so in between lasts until the end at most',
    { rule: `during: plan, ${besideTwo}`, servers: [ada], steps: [newer(), 'hold: rest', 'hold: more'] },
    [
      '4:5 1-3 error: `Ada` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`; so it is from step 1 (install `New`) until step 3 (hold: `more`)',
    ],
  ],
  [
    'plan: the last step of all is at rest',
    { rule: `during: plan, ${besideTwo}`, servers: [ada], steps: ['hold: rest', newer()] },
    [],
  ],
]

const service: readonly [fact: string, planned: Planned, findings: readonly string[]][] = [
  [
    'one after the other, one stays in service',
    { rule: keepOne, servers: gateways, steps: [updated('G, H')] },
    [],
  ],
  [
    'together, nobody is left while they are out of service',
    { rule: keepOne, servers: gateways, steps: [`together: true, ${updated('G, H')}`] },
    [
      '4:5 1-1 error: the organization has 0 servers in service that the rule counts (a server with the role Gateway); 1 must stay; so it is for a while in step 1 (update `G` and `H` to `R2`)',
    ],
  ],
  [
    'a single one is out of service while it is updated',
    {
      rule: keepOne,
      servers: gateways.slice(0, 1),
      steps: ['hold: rest', updated('G'), updated('G', 'R2 P1')],
    },
    [
      '5:5 2-2 error: the organization has 0 servers in service that the rule counts (a server with the role Gateway); 1 must stay; so it is for a while in step 2 (update `G` to `R2`)',
      '6:5 3-3 error: the organization has 0 servers in service that the rule counts (a server with the role Gateway); 1 must stay; so it is for a while in step 3 (update `G` to `R2 P1`)',
    ],
  ],
  [
    'a majority of three bears one at a time',
    {
      rule: 'keep: { servers: { role: gateway }, atLeast: majority }',
      servers: [...gateways, 'name: I, product: lumen-1, version: R1, roles: [gateway]'],
      steps: [updated('G, H, I'), `together: true, ${updated('G, H', 'R2 P1')}`],
    },
    [
      '5:5 2-2 error: the organization has 1 server in service that the rule counts (a server with the role Gateway); a majority, 2, must stay; so it is for a while in step 2 (update `G` and `H` to `R2 P1`)',
    ],
  ],
  [
    'a server that has the version already is not taken out of service',
    { rule: keepOne, servers: gateways.slice(0, 1), steps: [updated('G', 'R1')] },
    [],
  ],
  [
    'a server that leaves is missed for good',
    { rule: keepOne, servers: gateways.slice(0, 1), steps: [gone('G'), 'hold: rest'] },
    [
      '4:5 1 error: the organization has 0 servers in service that the rule counts (a server with the role Gateway); 1 must stay; so it is from step 1 (decommission `G`) on, and still at the end',
    ],
  ],
  [
    'a rule about rest does not look at servers that are out of service',
    {
      rule: `during: at-rest, ${keepOne}`,
      servers: gateways.slice(0, 1),
      steps: [updated('G'), 'hold: rest'],
    },
    [],
  ],
  [
    'a rule about running plans looks then also where nobody is out of service',
    {
      rule: 'scope: zone, during: plan, keep: { servers: { role: gateway }, atLeast: 1 }',
      servers: [ada, 'name: Z, product: lumen-1, version: R1, roles: [store], groups: { zone: blue }'],
      steps: [updated('Ada')],
    },
    [
      '4:5 1-1 error: zone `blue` has 0 servers in service that the rule counts (a server with the role Gateway); 1 must stay; so it is for a while in step 1 (update `Ada` to `R2`)',
    ],
  ],
  [
    'a rule that is no keep does not look at servers that are out of service',
    {
      rule: 'when: { nonePresent: [{ role: gateway }] }, forbid: [lumen-1]',
      servers: gateways.slice(0, 1),
      steps: [updated('G')],
    },
    [],
  ],
]

describe('a stretch of a plan', () => {
  it.each(stretches)('%s', (_fact, planned, findings) => {
    expect(inPlan(planned)).toEqual(findings)
  })
})

describe('a rule that is judged during', () => {
  it.each(during)('%s', (_fact, planned, findings) => {
    expect(inPlan(planned)).toEqual(findings)
  })
})

describe('a server that is being updated', () => {
  it.each(service)('%s', (_fact, planned, findings) => {
    expect(inPlan(planned)).toEqual(findings)
  })
})

describe('a finding of a plan', () => {
  const planned = { rule: besideTwo, servers: [ada], steps: [newer(), gone('New'), newer('Newer')] }
  const ofRule = (one: Planned) => planReport(one).findings.filter(({ rule, plan }) => rule === 'r' && plan)

  it('shows where the server is declared, and what makes the rule speak', () => {
    const [finding] = ofRule(planned)
    const places = finding?.related.map(({ message, location: { file, line, column } }) => [
      message,
      file,
      line,
      column,
    ])
    expect(places).toEqual([
      ['declared here', 'acme.yaml', 5, 45],
      ['`New` runs Lumen 2 `R1`', 'plan.yaml', 4, 68],
    ])
    expect([finding?.actual, finding?.required, finding?.help]).toEqual([
      'R1',
      'R2',
      'install Lumen 1 `R2` or later on `Ada`',
    ])
  })

  it('asks for nothing where the plan mends what it inherits', () => {
    const [finding] = ofRule({ rule: atLeastTwo, servers: [ada], steps: [updated('Ada')] })
    expect([finding?.severity, finding?.blocking, finding?.help]).toEqual([
      'notice',
      false,
      'nothing: the plan mends it',
    ])
  })

  it('has a fingerprint that outlives other steps, and differs between occurrences and plans', () => {
    const prints = ofRule(planned).map(({ fingerprint }) => fingerprint)
    const later = ofRule({ ...planned, steps: ['hold: rest', ...planned.steps] }).map(
      ({ fingerprint }) => fingerprint,
    )
    const titled = ofRule({ ...planned, planRest: 'title: Another\n' }).map(({ fingerprint }) => fingerprint)
    expect(later).toEqual(prints)
    expect(new Set([...prints, ...titled]).size).toBe(4)
  })

  it('is not found in the topology too, unless it is there', () => {
    const files = planReport(planned).findings.map(({ location }) => location.file)
    expect(new Set(files)).toEqual(new Set(['plan.yaml']))
  })
})
