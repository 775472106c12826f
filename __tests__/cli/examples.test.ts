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
      'not-covered not-covered': 2,
    },
  },
  'examples/contoso-compliant': {
    exitCode: 0,
    servers: { contoso: 36, 'contoso-lab': 2 },
    findings: { 'exchange-out-of-support violation': 38 },
  },
}

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

function countsOf(items: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1
  return counts
}
