import { describe, expect, it } from 'vitest'
import type { TestReport } from '../../../src/core/index.js'
import { caseOf, policyOf, tested } from '../../support/build-cases.js'
import { problemsOf } from '../../support/build-check.js'

const policy = policyOf(`  - id: r
    when: { present: exchange-2013 }
    minimum: { servers: exchange-2007, version: SP3 RU10 }
  - { id: two, keep: { servers: exchange-2016, atLeast: 2 }, when: { present: exchange-2019 } }
  - { id: move, path: { from: exchange-2007, to: exchange-2016 } }`)

const old = '{ name: MB1, product: exchange-2007, version: SP3 RU9 }'
const open = '{ name: MB1, product: exchange-2007, version: "SP3 RU?" }'
const new2007 = '{ name: MB1, product: exchange-2007, version: SP3 RU10 }'
const trigger = '{ name: EX1, product: exchange-2013, version: CU23 }'
const violation = '{ rule: r, server: MB1, status: violation }'
const quiet = '{ rule: r, status: quiet }'

/** The differences of the only case, each on one line with its place, kind and help. */
function differencesOf(report: TestReport): readonly string[] {
  expect(report.problems).toEqual([])
  return report.cases.flatMap(({ differences }) =>
    differences.map(({ location, kind, message, help }) => {
      return `${location.file}:${location.line}:${location.column} ${kind}: ${message} -> ${help}`
    }),
  )
}

describe('a case', () => {
  it.each([
    ['what it expects', `${old}, ${trigger}`, violation],
    [
      'what it expects, in other letters',
      `${old}, ${trigger}`,
      '{ rule: r, server: mb1, status: violation }',
    ],
    ['what it expects on any server', `${old}, ${trigger}`, '{ rule: r, status: violation }'],
    ['what cannot be decided', `${open}, ${trigger}`, '{ rule: r, server: MB1, status: undecided }'],
    ['nothing where the rule must be quiet', `${new2007}, ${trigger}`, quiet],
    [
      'a finding about no server at all',
      '{ name: A, product: exchange-2019 }',
      '{ rule: two, status: violation }',
    ],
    [
      'what the program itself says, where the case names it',
      '{ name: A, product: exchange-2019 }, { name: B, product: exchange-se }',
      '{ rule: two, status: violation }, { rule: not-covered, server: A, status: not-covered }, { rule: not-covered, server: B, status: not-covered }',
    ],
  ])('passes with %s', (_fact, servers, expected) => {
    const report = tested({ 'p.yaml': policy, 'c.yaml': caseOf(servers, expected) })
    expect(differencesOf(report)).toEqual([])
    expect([report.verdict, report.summary.cases, report.summary.failed]).toEqual(['pass', 1, 0])
  })

  it.each([
    [
      'a finding that is missing',
      `${new2007}, ${trigger}`,
      violation,
      'c.yaml:8:42 missing: `r` finds nothing on `MB1`, where a violation is expected -> correct the case, or the rule',
    ],
    [
      'a finding of another status',
      `${open}, ${trigger}`,
      violation,
      'c.yaml:8:42 other-status: `r` finds that it cannot be decided on `MB1`, where a violation is expected -> correct the case, or the rule',
    ],
    [
      'a finding that is not expected',
      `${old}, ${trigger}`,
      '',
      'c.yaml:8:1 unexpected: `r` finds a violation on `MB1`, which the case does not expect -> add `{ rule: r, server: MB1, status: violation }` to `expect:`, or correct the rule',
    ],
    [
      'a rule that is not quiet',
      `${old}, ${trigger}`,
      quiet,
      'c.yaml:8:29 not-quiet: `r` finds a violation on `MB1`, where it must be quiet -> correct the case, or the rule',
    ],
  ])('fails with %s', (_fact, servers, expected, difference) => {
    const report = tested({ 'p.yaml': policy, 'c.yaml': caseOf(servers, expected) })
    expect(differencesOf(report)).toEqual([difference])
    expect([report.verdict, report.summary.failed]).toEqual(['fail', 1])
  })

  it('is met once by each finding, so that two servers need two expectations', () => {
    const two = `${old}, { name: MB2, product: exchange-2007, version: SP1 }, ${trigger}`
    const once = tested({ 'p.yaml': policy, 'c.yaml': caseOf(two, '{ rule: r, status: violation }') })
    expect(once.cases.flatMap(({ differences }) => differences.map(({ kind }) => kind))).toEqual([
      'unexpected',
    ])
    const twice = '{ rule: r, status: violation }, { rule: r, status: violation }'
    expect(tested({ 'p.yaml': policy, 'c.yaml': caseOf(two, twice) }).verdict).toBe('pass')
  })

  it('with a plan is about the plan, of which everything that is wrong in itself counts', () => {
    const steps = (step: string) => `plan: { steps: [${step}] }\n`
    const install = steps('{ install: { servers: [{ name: N, product: exchange-2016, version: CU23 }] } }')
    const expected = '{ rule: move, server: N, status: violation }'
    expect(tested({ 'p.yaml': policy, 'c.yaml': caseOf(old, expected, install) }).verdict).toBe('pass')
    const wrong = steps('{ decommission: { servers: [NOBODY] } }')
    expect(differencesOf(tested({ 'p.yaml': policy, 'c.yaml': caseOf(old, '', wrong) }))).toEqual([
      'c.yaml:9:1 unexpected: `plan-unknown-server` finds a violation on `NOBODY`, which the case does not expect -> write one of `MB1`',
    ])
  })

  it('is judged by a policy of a pack where the files have none of that id, on its own day', () => {
    const text = caseOf(
      '{ name: A, product: exchange-2016, version: CU23 Nov23SU }',
      '{ rule: exchange-out-of-support, status: quiet }',
    )
    const ofPack = text.replace('policy: p', 'policy: exchange-lifecycle')
    expect(tested({ 'c.yaml': `asOf: "2024-01-01"\n${ofPack}` }).verdict).toBe('pass')
    expect(tested({ 'c.yaml': ofPack }).verdict).toBe('fail')
  })
})

describe('a case that cannot be judged', () => {
  it.each([
    [
      'names a policy that does not exist',
      caseOf(old, '').replace('policy: p', 'policy: pp'),
      'c.yaml:4:9 unknown policy `pp` -> did you mean `p`?',
    ],
    [
      'names a rule that does not exist',
      caseOf(old, '{ rule: s, status: quiet }'),
      'c.yaml:8:18 the policy `p` has no rule `s` -> did you mean `r`?',
    ],
    [
      'names a server that does not exist',
      caseOf(old, '{ rule: r, server: MB2, status: quiet }'),
      'c.yaml:8:29 the case has no server `MB2` -> did you mean `MB1`?',
    ],
    [
      'expects a waiver',
      caseOf(old, '{ rule: r, server: MB1, status: waived }'),
      'c.yaml:8:42 nothing is waived in a case -> expect the `violation`, or that it is `undecided`',
    ],
    [
      'has a topology that cannot be resolved',
      caseOf('{ name: A, product: exchange-2014 }', ''),
      'c.yaml:7:33 unknown product `exchange-2014` of `A` -> did you mean `exchange-2010`, `exchange-2013` or `exchange-2016`?',
    ],
    [
      'has a plan that cannot be resolved',
      caseOf(old, '', 'plan: { steps: [{ level: { forest: x } }] }\n'),
      'c.yaml:8:28 unknown level `forest` -> write one of `domain-functional-level`, `forest-functional-level`, `newest-domain-controller`, `oldest-domain-controller` or `oldest-outlook`',
    ],
  ])('%s', (_fact, text, problem) => {
    const report = tested({ 'p.yaml': policy, 'c.yaml': text })
    expect(problemsOf(report)).toEqual([problem])
    expect(report.verdict).toBe('error')
  })

  it('is no reason to leave out the others, and a run without cases is none', () => {
    const good = caseOf(`${old}, ${trigger}`, violation)
    const broken = caseOf(old, '').replace('policy: p', 'policy: q')
    const report = tested({ 'p.yaml': policy, 'a.yaml': broken, 'b.yaml': good })
    expect([report.cases.length, report.problems.length, report.verdict]).toEqual([1, 1, 'error'])
    expect(problemsOf(tested({ 'p.yaml': policy }))).toEqual([
      'p.yaml no case was found -> name a file or folder with a document of `kind: Case`',
    ])
  })
})
