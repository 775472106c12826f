import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mergeReports, type Report } from '../../src/core/index.js'
import { dayOfContoso } from '../support/contoso.js'
import { runCommand } from '../support/run-program.js'
import { folderWith } from '../support/temporary-folder.js'

const fleet = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e'].map((name, index) => [`${name}.yaml`, organization(name, `RU${index + 8}`)]),
)
/** Of different shards, and in no order of theirs. */
const plans = Object.fromEntries(
  ['b', 'a', 'c'].map((name, index) => [
    `plan-${index}.yaml`,
    `apiVersion: coexist/v1\nkind: Plan\norganization: ${name}\nsteps:\n  - update: { servers: [${name}-HT], version: SP3 RU13 }\n`,
  ]),
)
const waivers = `apiVersion: coexist/v1
kind: Waivers
waivers:
  - { rule: exchange-2007-minimum, servers: [a-HT], reason: r, owner: o, expires: "2014-12-31" }
  - { rule: exchange-2007-minimum, servers: [nobody], reason: r, owner: o, expires: "2014-12-31" }
`

describe('the shards of a fleet', () => {
  it('make together what one run makes', () => {
    const folder = folderWith({
      ...fleet,
      ...plans,
      'waivers.yaml': waivers,
      'broken.yaml': 'kind: Topology\napiVersion: coexist/v1\n',
    })
    const check = (...words: readonly string[]) =>
      runCommand(['check', '.', '--as-of', dayOfContoso, '-f', 'json', ...words], { folder })
    const whole = JSON.parse(check().stdout) as Report
    const files = [1, 2, 3].map((index) => {
      const { stdout, exitCode } = check('--shard', `${index}/3`)
      expect(exitCode).toBe(2)
      const report = JSON.parse(stdout) as Report
      expect(report.shard).toEqual({ index, count: 3 })
      expect(report.organizations.length).toBe(index === 3 ? 1 : 2)
      writeFileSync(join(folder, `${index}.report`), stdout)
      return `${index}.report`
    })
    const merged = runCommand(['merge', ...files, '-f', 'json', '-f', 'markdown=all.md'], { folder })
    expect(merged).toMatchObject({ exitCode: 2, stderr: '' })
    expect(JSON.parse(merged.stdout)).toEqual(whole)
    expect(readFileSync(join(folder, 'all.md'), 'utf8')).toMatch(/^## ⚠️ coexist: error – 1 problem, /)
    const few = runCommand(['merge', ...files.slice(0, 2)], { folder })
    expect(few.exitCode).toBe(2)
    expect(few.stdout).toContain('1 shard of 3 is missing: 3')
  })

  it.each([
    ['0/3', '`0/3` is no shard'],
    ['4/3', '`4/3` is no shard'],
    ['one', '`one` is no shard'],
  ])('are not %s', (shard, message) => {
    expect(runCommand(['check', '--shard', shard])).toMatchObject({
      exitCode: 2,
      stderr: `coexist: ${message}\n  help: write which one of how many, as in \`--shard 2/5\`\n`,
    })
  })
})

describe('reports that do not fit together', () => {
  const one = reportOf('plan')
  it.each<readonly [what: string, other: Report, message: string]>([
    [
      'of different days',
      { ...reportOf('nothing-found'), asOf: '2030-01-01' },
      'this report judges as of `2030-01-01`, and `a.json` as of `2026-11-22`',
    ],
    ['of one organization', one, 'the organization `northwind` is in `a.json` too'],
    [
      'of different shards',
      { ...reportOf('nothing-found'), shard: { index: 1, count: 2 } },
      '1 shard of 2 is missing: 2',
    ],
  ])('%s are a problem', (_what, other, message) => {
    const merged = mergeReports(
      [
        { path: 'a.json', report: one },
        { path: 'b.json', report: other },
      ],
      '1.0.0',
    )
    expect(merged.verdict).toBe('error')
    expect(merged.problems).toMatchObject([{ file: 'b.json', message }])
  })

  it('nor does a file that is none', () => {
    const folder = folderWith({ 'a.json': '{}' })
    expect(runCommand(['merge', 'a.json'], { folder })).toMatchObject({
      exitCode: 2,
      stderr:
        "coexist: a.json: this is no report of coexist: the whole must have required property 'schemaVersion'\n  help: name a file that `coexist check -f json` has written\n",
    })
  })
})

function reportOf(name: string): Report {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, '../cases', name, 'expected.json'), 'utf8'),
  ) as Report
}

function organization(name: string, rollup: string): string {
  const servers = `[{ name: ${name}-HT, product: exchange-2007, version: SP3 ${rollup} }, { name: ${name}-EX, product: exchange-2013, version: CU3 }]`
  return `apiVersion: coexist/v1\nkind: Topology\norganization: ${name}\nservers: ${servers}\n`
}
