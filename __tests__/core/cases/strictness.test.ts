import { describe, expect, it } from 'vitest'
import type { TestReport } from '../../../src/core/index.js'
import { caseOf, policyOf, tested } from '../../support/build-cases.js'

/** What is wanting, each on one line with its place, kind and help. */
function wanting({ shortfalls }: TestReport): readonly string[] {
  return shortfalls.map(({ location, kind, message, help }) => {
    return `${location.file}:${location.line}:${location.column} ${kind}: ${message} -> ${help}`
  })
}

const one = 'product: exchange-2007'
const firing = caseOf(`{ name: A, ${one}, version: SP3 RU9 }`, '{ rule: r, status: violation }')
const quiet = caseOf(`{ name: A, ${one}, version: SP3 RU10 }`, '{ rule: r, status: quiet }')
const undecided = caseOf(`{ name: A, ${one} }`, '{ rule: r, status: undecided }')
const minimum = policyOf(`  - { id: r, minimum: { servers: exchange-2007, version: SP3 RU10 } }`)

function strictly(policy: string, ...cases: readonly string[]): TestReport {
  return tested({ 'p.yaml': policy, 'c.yaml': cases.join('---\n') }, { strict: true })
}

/** The changes that were tried, and what became of each. */
function changesOf({ mutants = [] }: TestReport): readonly string[] {
  return mutants.map(({ rule, change, outcome }) => `${rule} ${change}: ${outcome}`)
}

describe('a strict run', () => {
  it('passes where every rule is shown in every state, and every change is noticed', () => {
    const report = strictly(minimum, firing, quiet, undecided)
    expect([report.verdict, wanting(report)]).toEqual(['pass', []])
    expect(changesOf(report)).toEqual([
      'r is left out: noticed',
      'r has minimum.version SP3 RU9 for SP3 RU10: noticed',
      'r has minimum.version SP3 RU11 for SP3 RU10: noticed',
    ])
    expect(report.summary.mutants).toEqual({ tried: 3, unnoticed: 0, withoutEffect: 0 })
  })

  it('says which state of a rule is not shown, and how it could be', () => {
    expect(wanting(strictly(minimum, firing))).toEqual([
      'p.yaml:6:11 not-shown: no case shows `r` quiet -> add a case that expects `{ rule: r, status: quiet }`',
      'p.yaml:6:11 not-shown: no case shows `r` undecided -> add a case that expects `{ rule: r, status: undecided }`; so it is in `An example.` with less known of `A`',
      'p.yaml:6:11 not-noticed: no case notices it when `r` has minimum.version SP3 RU11 for SP3 RU10 -> add a case that does, such as `An example.` with `A` on Exchange 2007 `SP3 RU10`',
    ])
  })

  it('asks for what is missing of a rule, and once for a rule that no case is about', () => {
    const lines = wanting(
      strictly(
        policyOf('  - { id: q, forbid: [exchange-2003] }'),
        firing
          .replace('rule: r', 'rule: q')
          .replace('exchange-2007', 'exchange-2003')
          .replace('SP3 RU9', 'SP2'),
      ),
    )
    expect(lines).toEqual([
      'p.yaml:6:11 not-shown: no case shows `q` quiet -> add a case that expects `{ rule: q, status: quiet }`',
    ])
    const report = strictly(`${minimum}  - { id: q, forbid: [exchange-2003] }\n`, firing, quiet, undecided)
    expect(wanting(report)).toEqual([
      'p.yaml:7:11 not-shown: no case is about `q` -> add cases in which it fires, is quiet and, where it can be, is undecided',
    ])
    expect(report.mutants?.filter(({ rule }) => rule === 'q')).toEqual([])
  })

  it('lets a rule be without an undecided case only where nothing unknown makes it undecided', () => {
    const forbid = (selector: string) => policyOf(`  - { id: r, forbid: [${selector}] }`)
    const present = caseOf(
      '{ name: A, product: exchange-2003, roles: [mailbox] }',
      '{ rule: r, status: violation }',
    )
    const absent = caseOf('{ name: A, product: exchange-2010 }', '{ rule: r, status: quiet }')
    const rules = (selector: string) => strictly(forbid(selector), present, absent).rules
    expect(rules('exchange-2003').map(({ neverUndecided = false }) => neverUndecided)).toEqual([true])
    const byRole = rules('{ product: exchange-2003, role: mailbox }')
    expect(byRole.map(({ neverUndecided = false }) => neverUndecided)).toEqual([false])
  })

  it('lets a change be without effect where no release of any server shows it', () => {
    const policy = policyOf(`  - id: r
    matrix: { servers: exchange-2013, field: roles, allowed: [{ version: "< SP1", values: [mailbox] }, { version: ">= CU3", values: [mailbox, edge-transport] }] }`)
    const server = (version: string, role: string) =>
      `{ name: A, product: exchange-2013, version: ${version}, roles: [${role}] }`
    const report = strictly(
      policy,
      caseOf(server('CU2', 'edge-transport'), '{ rule: r, status: violation }'),
      caseOf(server('CU3', 'edge-transport'), '{ rule: r, status: quiet }'),
      caseOf(server('CU1', 'mailbox'), '{ rule: r, status: quiet }'),
    )
    const rows = changesOf(report).filter((line) => line.includes('for SP1'))
    expect(rows).toEqual([
      'r has matrix.allowed CU3 Dec13SU for SP1: without-effect',
      'r has matrix.allowed SP1 Sep16SU for SP1: without-effect',
    ])
  })

  it('lets no other change be without effect, since other releases would not show it', () => {
    const guarded = minimum.replace('- { id: r,', '- { id: r, when: { present: exchange-2007 },')
    expect(changesOf(strictly(guarded, firing, quiet, undecided)).slice(0, 2)).toEqual([
      'r is left out: noticed',
      'r loses its guard: unnoticed',
    ])
    const roles = policyOf(`  - id: r
    matrix: { servers: exchange-2010, field: roles, allowed: [{ values: [mailbox, unified-messaging] }] }`)
    const mailbox = caseOf(
      '{ name: A, product: exchange-2010, roles: [mailbox] }',
      '{ rule: r, status: quiet }',
    )
    expect(changesOf(strictly(roles, mailbox))).toEqual([
      'r is left out: unnoticed',
      'r loses matrix.allowed.0.values.0 mailbox: noticed',
      'r loses matrix.allowed.0.values.1 unified-messaging: unnoticed',
    ])
  })

  it('asks nothing of a policy of a pack that a case is about', () => {
    const ofPack = caseOf(
      '{ name: A, product: exchange-2007, version: SP3 RU9 }, { name: B, product: exchange-2013, version: CU23 }',
      '{ rule: exchange-2007-minimum, status: violation }',
    ).replace('policy: p', 'policy: exchange-2013-coexistence')
    const report = tested({ 'c.yaml': ofPack }, { strict: true })
    expect([report.verdict, wanting(report), report.mutants]).toEqual(['pass', [], []])
  })
})

describe('the changes of a rule', () => {
  it.each([
    [
      'forbid: [exchange-2013, [exchange-2003, exchange-2000]]',
      [
        'loses forbid.0 exchange-2013',
        'loses forbid.1',
        'loses forbid.1.0 exchange-2003',
        'loses forbid.1.1 exchange-2000',
      ],
    ],
    ['keep: { servers: exchange-2016, atLeast: 1 }', ['has keep.atLeast 2 for 1']],
    [
      'span: { servers: exchange-2016, atMost: 1, unit: release }',
      ['has span.atMost 0 for 1', 'has span.atMost 2 for 1'],
    ],
    [
      'lifecycle: { servers: exchange-2016, warnWithin: 0d }',
      ['loses lifecycle.warnWithin 0d', 'has lifecycle.warnWithin 1d for 0d'],
    ],
    [
      'during: at-rest, forbid: [{ product: exchange-2013, version: "SP1 .. CU5", not: { name: A } }]',
      [
        'loses during at-rest',
        'has forbid.0.version CU3 Dec13SU .. CU5 for SP1 .. CU5',
        'has forbid.0.version SP1 Sep16SU .. CU5 for SP1 .. CU5',
      ],
    ],
    [
      'minimum: { servers: [exchange-2010, exchange-2007], version: Exchange 2007 SP3 }',
      [
        'loses minimum.servers.0 exchange-2010',
        'loses minimum.servers.1 exchange-2007',
        'has minimum.version Exchange 2007 SP2 RU5 for Exchange 2007 SP3',
      ],
    ],
    [
      'forbid: [{ product: exchange-2013, version: ">= CU2, < CU5" }]',
      [
        'has forbid.0.version >= CU1 Aug13SU, < CU5 for >= CU2, < CU5',
        'has forbid.0.version >= CU2 Aug13SU, < CU5 for >= CU2, < CU5',
        'has forbid.0.version >= CU2, < SP1 Mar21SU for >= CU2, < CU5',
        'has forbid.0.version >= CU2, < CU6 for >= CU2, < CU5',
      ],
    ],
    [
      'matrix: { servers: exchange-2013, field: platform.os, allowed: [{ version: "< CU6", values: [a] }, { version: ">= CU6", values: [b] }] }',
      [
        'loses matrix.allowed.0',
        'has matrix.allowed CU5 for CU6',
        'has matrix.allowed CU7 for CU6',
        'loses matrix.allowed.1',
      ],
    ],
    [
      'since: "2024-03-01", minimum: { servers: exchange-2007, version: SP3 }, formerly: [{ minimum: { servers: exchange-2007, version: SP2 } }]',
      [
        'has since 2024-02-29 for 2024-03-01',
        'has since 2024-03-02 for 2024-03-01',
        'has minimum.version SP2 RU5 for SP3',
        'has minimum.version SP3 RU1 for SP3',
        'loses formerly',
        'has formerly.0.minimum.version SP1 RU10 for SP2',
        'has formerly.0.minimum.version SP2 RU1 for SP2',
      ],
    ],
    [
      'when: { level: { forest-functional-level: ">= 2012" } }, forbid: [exchange-2003]',
      [
        'loses its guard',
        'has when.level.forest-functional-level >= 2008 R2 for >= 2012',
        'has when.level.forest-functional-level >= 2012 R2 for >= 2012',
      ],
    ],
  ])('with `%s` are small ones', (written, changes) => {
    const report = strictly(policyOf(`  - { id: r, ${written} }`), firing, quiet)
    const shown = (report.mutants ?? []).map(({ change }) => change)
    expect(shown[0]).toBe('is left out')
    expect(shown.slice(1, 1 + changes.length)).toEqual(changes)
  })

  it('are sought in the selectors that a rule names too', () => {
    const policy = policyOf(
      '  - { id: r, minimum: { servers: old, version: SP3 RU10 } }',
      'selectors: { old: { product: exchange-2007 } }\n',
    )
    expect(changesOf(strictly(policy, firing, quiet, undecided))).toEqual([
      'r is left out: noticed',
      'r has minimum.version SP3 RU9 for SP3 RU10: noticed',
      'r has minimum.version SP3 RU11 for SP3 RU10: noticed',
    ])
  })
})
