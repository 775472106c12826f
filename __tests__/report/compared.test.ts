import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { changedRepository, topology } from '../support/changed-repository.js'
import { compliantContoso, contoso, dayOfContoso } from '../support/contoso.js'
import { hasProgram } from '../support/installed.js'
import { runCommand } from '../support/run-program.js'
import { faultsBySchema, schemaPath } from '../support/schemas.js'
import { folderWith } from '../support/temporary-folder.js'

interface Result {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly baselineState: string
  readonly properties: { readonly servers: readonly string[] }
}

const formats = ['github', 'gitlab', 'json', 'junit', 'markdown', 'sarif', 'text']
let folder = ''
const written = (format: string) => readFileSync(join(folder, 'out', format), 'utf8')

/** `HQ-HT1` becomes worse, `HQ-MB1` is new, `HQ-MB2` is mended, and so is what a rule that is gone has said. */
beforeAll(() => {
  ;({ folder } = changedRepository(
    {
      ...contoso,
      'policies/gone.yaml':
        'apiVersion: coexist/v1\nkind: Policy\nid: gone\ntitle: Gone\nrules:\n  - { id: gone, forbid: [exchange-2013] }\n',
    },
    {
      'topology/contoso.yaml': topology
        .replace('SP3 RU9', 'SP3 RU7')
        .replace('"Version 8.3 (Build 83.6)"', 'SP3 RU10')
        .replace('"8.3.298.3"', 'RTM'),
      'topology/waivers.yaml': (contoso['topology/waivers.yaml'] as string).replace(/.*HQ-MB1.*\n/, ''),
      'policies/gone.yaml': '',
    },
  ))
  const files = formats.flatMap((format) => ['-f', `${format}=out/${format}`])
  const run = runCommand(
    ['check', 'topology', 'policies', '--base', 'HEAD', '--as-of', dayOfContoso, ...files],
    { folder },
  )
  expect(run).toMatchObject({ exitCode: 1, stderr: '' })
})

describe('a comparison, shown as', () => {
  it('JSON, has the change of each finding, and what is fixed', () => {
    const { findings, fixed, summary } = JSON.parse(written('json')) as {
      findings: readonly { change: string; servers: readonly string[]; scope?: unknown }[]
      fixed: readonly { rule: string; blocking: boolean; servers: readonly string[] }[]
      summary: { changes: unknown }
    }
    expect(findings.map(({ servers, change }) => `${servers.join(',')} ${change}`)).toEqual([
      'HQ-HT1 worse',
      'HQ-MB1 new',
      'HQ-MB3 unchanged',
      'HQ-EX1 unchanged',
      'EDGE1 unchanged',
    ])
    expect(fixed.map(({ rule, servers }) => `${rule} ${servers.join(',')}`)).toEqual([
      'exchange-2007-minimum HQ-MB2',
      'gone HQ-EX1,EDGE1',
      'waiver-unused HQ-MB1',
    ])
    expect(fixed.filter(({ blocking }) => blocking)).toEqual([])
    expect(summary.changes).toEqual({ new: 1, worse: 1, unchanged: 3, fixed: 3 })
  })

  it('SARIF, has the state of each result and follows the schema', () => {
    const log = JSON.parse(written('sarif')) as {
      runs: readonly [{ results: readonly Result[]; tool: { driver: { rules: readonly { id: string }[] } } }]
    }
    expect(faultsBySchema('sarif-2.1.0.json', log)).toEqual([])
    const [{ results, tool }] = log.runs
    expect(results.map(({ baselineState, properties }) => [...properties.servers, baselineState])).toEqual([
      ['HQ-HT1', 'updated'],
      ['HQ-MB1', 'new'],
      ['HQ-MB3', 'unchanged'],
      ['HQ-EX1', 'unchanged'],
      ['EDGE1', 'unchanged'],
      ['HQ-MB2', 'absent'],
      ['HQ-EX1', 'EDGE1', 'absent'],
      ['HQ-MB1', 'absent'],
    ])
    const indexed = results.filter(({ ruleIndex }) => ruleIndex !== undefined)
    for (const { ruleId, ruleIndex = -1 } of indexed) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const ofNoRule = results.filter(({ ruleIndex }) => ruleIndex === undefined)
    expect(ofNoRule.map(({ ruleId }) => ruleId)).toEqual(['gone/gone', 'coexist/waiver-unused'])
  })

  it('Markdown, has what is new and worse first, and lists what is fixed', () => {
    const titles = [...written('markdown').matchAll(/^#+ .*$/gm)].map(([title]) => title)
    expect(titles).toEqual([
      '## ❌ coexist: fail – 2 errors, 2 warnings, 1 waived; 1 new, 1 worse, 3 unchanged, 3 fixed',
      '### New',
      '### Worse',
      '### `contoso`',
      '### Fixed',
      '### Waived',
      '### No safe order exists for `contoso`',
    ])
    expect(written('markdown')).toContain('| Place | Severity | Change | Rule | Finding |')
  })

  it('annotations, tells the change in the title', () => {
    const titles = [...written('github').matchAll(/^::(\w+) .*?title=([^:]*)::/gm)]
    expect(titles.map(([, level, title]) => `${level ?? ''} ${title ?? ''}`)).toEqual([
      'error exchange-2007-minimum (worse)',
      'error exchange-2007-minimum (new)',
      'warning exchange-2013-current (unchanged)',
      'warning exchange-2013-current (unchanged)',
    ])
  })

  it('text, marks the findings and lists what is fixed', () => {
    const lines = written('text').split('\n')
    expect(lines.filter((line) => /\((new|worse|unchanged)\)$|\d fixed \w+/.test(line))).toEqual([
      'topology/contoso.yaml:8:58 error exchange-2007-minimum (worse)',
      'topology/contoso.yaml:9:58 error exchange-2007-minimum (new)',
      'topology/contoso.yaml:11:58 waived exchange-2007-minimum (unchanged)',
      'topology/contoso.yaml:12:58 warning exchange-2013-current (unchanged)',
      'topology/contoso.yaml:14:53 warning exchange-2013-current (unchanged)',
      'topology/contoso.yaml:10:58 fixed exchange-2007-minimum',
      'topology/contoso.yaml:12:34 fixed gone',
      'topology/waivers.yaml:5:46 fixed waiver-unused',
    ])
    expect(lines.at(-2)).toBe(
      'fail: 2 errors, 2 warnings, 1 waived; 1 new, 1 worse, 3 unchanged, 3 fixed (1 organization, 6 servers, as of 2014-01-01)',
    )
  })

  it('the report of GitLab, holds what is there', () => {
    const issues = JSON.parse(written('gitlab')) as readonly unknown[]
    expect(issues).toHaveLength(4)
    expect(faultsBySchema('gitlab-code-quality.json', issues)).toEqual([])
  })

  it.runIf(hasProgram('xmllint', 'libxml2-utils'))('JUnit XML, follows the schema', () => {
    const { stderr, status } = spawnSync(
      'xmllint',
      ['--noout', '--schema', schemaPath('jenkins-junit.xsd'), join(folder, 'out/junit')],
      { encoding: 'utf8' },
    )
    expect({ status, stderr }).toMatchObject({ status: 0 })
    expect(written('junit')).toContain('>topology/contoso.yaml:8:58 (worse)&#10;')
  })

  it('nothing that changed, says so', () => {
    const check = ['check', 'topology', '-q', '--as-of', dayOfContoso]
    expect(runCommand([...check, '--base', '.'], { folder }).stdout).toMatch(/; 3 unchanged \(/)
    const clean = folderWith(compliantContoso)
    expect(runCommand([...check, '--base', '.'], { folder: clean }).stdout).toMatch(
      /^pass: no findings; nothing new, nothing fixed \(/,
    )
  })
})
