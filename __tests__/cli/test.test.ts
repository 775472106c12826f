import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caseOf, policyOf } from '../support/build-cases.js'
import { root, runCommand } from '../support/run-program.js'
import { folderWith } from '../support/temporary-folder.js'

const policy = policyOf('  - { id: r, minimum: { servers: exchange-2007, version: SP3 RU10 } }')
/** Breaks what a runner would read as a command. */
const zeroWidthSpace = '\u200b'

const firing = caseOf(
  '{ name: A, product: exchange-2007, version: SP3 RU9 }',
  '{ rule: r, server: A, status: violation }',
)

describe('`coexist test`', () => {
  it('runs the cases of the pack, and asks for everything of them', () => {
    const words = ['test', 'policies/exchange', '--strict', '--as-of', '2026-11-22', '--quiet']
    const run = runCommand(words, { folder: root })
    expect(run.stdout).toMatch(
      /^pass: (\d+) of \1 cases passed, \d+ of \d+ changes noticed, \d+ without effect /,
    )
    expect([run.exitCode, run.stderr]).toEqual([0, ''])
  })

  it('points at the expectation that is not met, in every format', () => {
    const folder = folderWith({
      'policies/p.yaml': policy,
      'policies/cases/r.yaml': `${firing}---\n${firing.replace('status: violation', 'status: quiet').replace('An example.', '::error::<b>`x`')}`,
    })
    const words = [
      'test',
      '--as-of',
      '2026-11-22',
      '-f',
      'text',
      '-f',
      'json=out/cases.json',
      '-f',
      'junit=out/cases.xml',
    ]
    const run = runCommand(words, { folder })
    expect(run.stdout).toBe(`pass An example.
fail ${zeroWidthSpace}::error::<b>\`x\` (policies/cases/r.yaml:12)
  policies/cases/r.yaml:17:40 \`r\` finds a violation on \`A\`, where it must be quiet
    found: policies/cases/r.yaml:16 \`A\` runs Exchange 2007 \`SP3 RU9\`; the minimum is \`SP3 RU10\`
    help: correct the case, or the rule

rule  firing  quiet  undecided
p/r        1      1          0

fail: 1 of 2 cases passed (1 policy, 1 rule, as of 2026-11-22)
`)
    expect(run.exitCode).toBe(1)
    const json = JSON.parse(readFileSync(join(folder, 'out/cases.json'), 'utf8')) as Record<string, unknown>
    expect([json.verdict, json.summary]).toEqual(['fail', { cases: 2, failed: 1, policies: 1, rules: 1 }])
    const xml = readFileSync(join(folder, 'out/cases.xml'), 'utf8')
    expect(xml).toContain('<testsuite name="p" tests="2" failures="1" errors="0" skipped="0">')
    expect(xml).toContain('&lt;b&gt;`x`')
  })

  it('ends with 2 where a case cannot be judged or there is none, and with 1 where a strict run misses something', () => {
    const folder = folderWith({
      'good/p.yaml': policy,
      'good/c.yaml': firing,
      'broken/c.yaml': firing,
      'empty/p.yaml': policy,
    })
    const codes = [
      ['good'],
      ['good', '--strict'],
      ['broken'],
      ['empty'],
      ['nowhere'],
      ['good', '-f', 'html'],
    ].map((words) => runCommand(['test', ...words], { folder }).exitCode)
    expect(codes).toEqual([0, 1, 2, 2, 2, 2])
  })
})
