import { describe, expect, it } from 'vitest'
import { compliantContoso, contoso, dayOfContoso } from '../support/contoso.js'
import { runCommand } from '../support/run-program.js'
import { faultsBySchema } from '../support/schemas.js'
import { folderWith, type Files } from '../support/temporary-folder.js'

const broken = {
  'kind.yaml': 'apiVersion: coexist/v1\nkind: Topolgy\n',
  'bytes.yaml': new Uint8Array([0xff, 0x41]),
}

interface Issue {
  readonly fingerprint: string
  readonly check_name: string
}

describe('the code quality report of GitLab', () => {
  it.each([
    ['an organization with findings of every kind', contoso, 5],
    ['an organization without findings', compliantContoso, 0],
    ['documents that cannot be read', broken, 2],
  ])('of %s has what GitLab asks for', (_what, files, count) => {
    const issues = gitlabOf(files)
    expect(faultsBySchema('gitlab-code-quality.json', issues)).toEqual([])
    expect(issues).toHaveLength(count)
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(count)
  })

  it('would not have it with a severity of its own', () => {
    const issues = gitlabOf(contoso).map((issue) => ({ ...issue, severity: 'error' }))
    expect(faultsBySchema('gitlab-code-quality.json', issues)).not.toEqual([])
  })

  it('tells of a finding', () => {
    expect(gitlabOf(contoso)[0]).toEqual({
      description:
        '`HQ-HT1` runs Exchange 2007 `SP3 RU9`; while Exchange 2013 is present the minimum is `SP3 RU10`',
      check_name: 'exchange-2013-coexistence/exchange-2007-minimum',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      severity: 'critical',
      location: { path: 'topology/contoso.yaml', lines: { begin: 8, end: 8 } },
    })
  })

  it('keeps the fingerprint of what could not be judged where lines are added above it', () => {
    const text = 'apiVersion: coexist/v1\nkind: Topolgy\n'
    const [before] = gitlabOf({ 'kind.yaml': text })
    const [after] = gitlabOf({ 'kind.yaml': `# a remark\n${text}` })
    expect(after?.fingerprint).toBe(before?.fingerprint)
  })
})

function gitlabOf(files: Files): readonly Issue[] {
  const { stdout, stderr } = runCommand(['check', '--as-of', dayOfContoso, '--format', 'gitlab'], {
    folder: folderWith(files),
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as readonly Issue[]
}
