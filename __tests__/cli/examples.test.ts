import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/index.js'
import { root, runCommand } from '../support/run-program.js'

interface Expected {
  readonly exitCode: number
  readonly servers: Readonly<Record<string, number>>
  /** How many findings of which status there are, by rule. */
  readonly findings: Readonly<Record<string, number>>
}

const examples: Readonly<Record<string, Expected>> = {
  'examples/contoso': {
    exitCode: 1,
    servers: { contoso: 37, 'contoso-lab': 2 },
    findings: {
      'edgesync-exchange-2007 violation': 2,
      'edgesync-exchange-2010 violation': 1,
      'exchange-2003-and-earlier violation': 1,
      'exchange-2007-2010-roles violation': 1,
      'exchange-2007-minimum undecided': 2,
      'exchange-2007-minimum violation': 1,
      'exchange-2007-minimum waived': 1,
      'exchange-2010-minimum violation': 1,
      'exchange-2013-minimum violation': 1,
      'exchange-2013-roles violation': 1,
      'exchange-2016-and-later-roles violation': 1,
      'exchange-out-of-support violation': 39,
    },
  },
  'examples/contoso-compliant': {
    exitCode: 0,
    servers: { contoso: 36, 'contoso-lab': 2 },
    findings: { 'exchange-out-of-support violation': 38 },
  },
  'examples/upgrade-2007-to-2013': {
    exitCode: 1,
    servers: { fabrikam: 15 },
    findings: {
      'edge-subscription-outdated violation': 1,
      'edgesync-exchange-2007 violation': 2,
      'exchange-2007-minimum violation': 4,
      'exchange-2010-minimum violation': 2,
      'exchange-2013-mailbox-first violation': 1,
      'exchange-2013-minimum violation': 1,
      'mixed-site-checklists violation': 1,
      'plan-last-of-link violation': 2,
      'plan-link violation': 1,
      'plan-lowers-version violation': 1,
      'plan-nothing-selected violation': 1,
      'plan-server-holds violation': 2,
      'plan-target violation': 3,
      'plan-task-order violation': 1,
      'plan-unknown-server violation': 1,
      'plan-unknown-site violation': 1,
      'plan-unknown-task violation': 1,
    },
  },
}

const upgrade = 'examples/upgrade-2007-to-2013'

/** What is wrong with the first draft, with the step at whose line it stands and the one that mends it. */
const draft: readonly [
  line: number,
  step: number,
  until: number | undefined,
  rule: string,
  server: string,
][] = [
  [9, 1, undefined, 'plan-unknown-task', ''],
  [11, 2, undefined, 'plan-task-order', ''],
  [19, 6, 9, 'exchange-2007-minimum', 'BOI-CA1'],
  [19, 6, 9, 'exchange-2007-minimum', 'BOI-HT1'],
  [19, 6, 9, 'exchange-2007-minimum', 'BOI-MB1'],
  [19, 6, 10, 'exchange-2007-minimum', 'EDGE1'],
  [19, 6, 8, 'exchange-2010-minimum', 'DEN-HT2'],
  [19, 6, 8, 'exchange-2010-minimum', 'DEN-MB2'],
  [19, 6, 7, 'exchange-2013-minimum', 'SEA-EX1'],
  [19, 6, undefined, 'exchange-2013-mailbox-first', 'SEA-EX1'],
  [30, 9, undefined, 'plan-lowers-version', 'DEN-MB1'],
  [34, 11, undefined, 'edge-subscription-outdated', 'EDGE1'],
  [37, 12, undefined, 'mixed-site-checklists', 'DEN-EX1'],
  [42, 12, undefined, 'plan-unknown-site', 'BOI-EX1'],
  [48, 14, 20, 'edgesync-exchange-2007', 'SEA-HT1'],
  [48, 14, 20, 'edgesync-exchange-2007', 'SEA-HT2'],
  [50, 15, undefined, 'plan-link', ''],
  [58, 19, undefined, 'plan-server-holds', 'SEA-MB1'],
  [58, 19, undefined, 'plan-server-holds', 'SEA-MB2'],
  [58, 19, undefined, 'plan-unknown-server', 'SEA-MB3'],
  [60, 20, undefined, 'plan-last-of-link', 'SEA-HT2'],
  [60, 20, undefined, 'plan-last-of-link', 'SEA-HT2'],
  [63, 22, undefined, 'plan-nothing-selected', ''],
  [63, 22, undefined, 'plan-target', 'DEN-HT2'],
  [63, 22, undefined, 'plan-target', 'DEN-MB2'],
  [63, 22, undefined, 'plan-target', 'EDGE1'],
]

describe.each(Object.entries(examples))('%s', (path, { exitCode, servers, findings }) => {
  it(`ends with ${exitCode} on any day`, () => {
    expect(runCommand(['check', path, '--quiet'], { folder: root })).toMatchObject({ exitCode, stderr: '' })
  })

  it('has the findings that it is there to show', () => {
    const run = runCommand(['check', path, '--as-of', '2026-11-22', '-f', 'json'], { folder: root })
    const report = JSON.parse(run.stdout) as Report
    expect(run.exitCode).toBe(exitCode)
    expect(report.problems).toEqual([])
    expect(Object.fromEntries(report.organizations.map((one) => [one.organization, one.servers]))).toEqual(
      servers,
    )
    expect(countsOf(report.findings.map(({ rule, status }) => `${rule} ${status}`))).toEqual(findings)
    expect(
      report.findings.filter(({ blocking }) => blocking).every(({ severity }) => severity === 'error'),
    ).toBe(true)
  })

  it('prints what its README says', () => {
    const readme = readFileSync(join(root, path, 'README.md'), 'utf8')
    const [, quoted = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? []
    const { stdout } = runCommand(['check', path, '--as-of', '2026-11-22'], { folder: root })
    const printed = stdout.split('\n')
    const lines = quoted.trim().split('\n')
    expect(readme).toContain(`coexist check ${path}`)
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.filter((line) => !printed.includes(line))).toEqual([])
  })
})

describe('the plans of the upgrade from Exchange 2007 to 2013', () => {
  const judged = (words: readonly string[], day = '2026-11-22') => {
    const run = runCommand(['check', ...words, '--as-of', day, '-f', 'json'], { folder: root })
    return { exitCode: run.exitCode, report: JSON.parse(run.stdout) as Report }
  }

  it('have every finding of the draft at its step, and none elsewhere', () => {
    const { report } = judged([upgrade])
    const found = report.findings.map(
      ({ location: { file, line }, plan, rule, servers }) =>
        [file, line, plan?.file, plan?.step, plan?.until, rule, servers.join(' ')] as const,
    )
    const file = `${upgrade}/plans/bad-plan.yaml`
    const expected = draft.map(
      ([line, step, until, rule, server]) => [file, line, file, step, until, rule, server] as const,
    )
    const inOrder = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.join(' ')).sort()
    expect(inOrder(found)).toEqual(inOrder(expected))
  })

  it('stand on lines of their steps', () => {
    const { report } = judged([upgrade])
    const lines = readFileSync(join(root, upgrade, 'plans', 'bad-plan.yaml'), 'utf8').split('\n')
    const steps = lines.flatMap((text, index) => (/^ {2}- /.test(text) ? [index + 1] : []))
    for (const { location, plan } of report.findings) {
      const { step = 0 } = plan ?? {}
      expect(location.line).toBeGreaterThanOrEqual(steps[step - 1] ?? Infinity)
      expect(location.line).toBeLessThan(steps[step] ?? lines.length)
    }
  })

  it('pass where they follow the documents, with the end of support told and not blocking', () => {
    const { exitCode, report } = judged([`${upgrade}/topology`, `${upgrade}/plans/good-plan.yaml`])
    expect(exitCode).toBe(0)
    expect(report.problems).toEqual([])
    expect([...new Set(report.findings.map(({ rule }) => rule))]).toEqual(['exchange-out-of-support'])
    expect(report.findings.filter(({ blocking }) => blocking)).toEqual([])
  })

  it('pass without a word while every product is supported', () => {
    const paths = [`${upgrade}/topology`, `${upgrade}/plans/good-plan.yaml`]
    expect(judged(paths, '2016-10-01').report.findings).toEqual([])
  })
})

describe('the order from Exchange 2013 to Subscription Edition', () => {
  const [today, target] = ['examples/2013-to-se/today', 'examples/2013-to-se/target']

  it('is the one that is found, and that its README tells', () => {
    const found = runCommand(['plan', 'find', today, target, '--as-of', '2026-11-22'], { folder: root })
    expect(found).toMatchObject({ exitCode: 0, stderr: '' })
    expect(found.stdout).toBe(readFileSync(join(root, today, 'plans/to-se.yaml'), 'utf8'))
    expect(found.stdout).toMatch(/^# A safe order for `fourth-coffee`: 102 changes in 5 rounds\n/)
    const readme = readFileSync(join(root, today, '../README.md'), 'utf8')
    expect(readme).toContain('102 changes in 5 rounds')
  })

  it('passes in every state, server by server, and looks as its README draws it', () => {
    const checked = (format: string) => runCommand(['check', today, '-f', format], { folder: root })
    const { findings, plans } = JSON.parse(checked('json').stdout) as Report
    expect([findings, plans?.map(({ steps }) => steps.length)]).toEqual([[], [30]])
    const readme = readFileSync(join(root, today, '../README.md'), 'utf8')
    const [picture = ''] = /```mermaid\n[^]*?```/.exec(readme) ?? []
    expect(picture).not.toBe('')
    expect(checked('markdown').stdout).toContain(picture)
  })
})

function countsOf(items: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1
  return counts
}
