import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { topology } from '../support/changed-repository.js'
import { compliantContoso, contoso, dayOfContoso } from '../support/contoso.js'
import { withGitHub, type FakeGitHub } from '../support/github/fake-github.js'
import { eventOf, lostIn, repository } from '../support/github/pull-request.js'
import { startAction, type ActionRun } from '../support/run-program.js'
import { addFiles, folderWith, repositoryWith } from '../support/temporary-folder.js'

const inputs = { 'tracking-issue': 'true', 'previous-report': 'previous.json', paths: 'topology' }

describe('a run on a schedule', () => {
  it('keeps an issue, goes on with its history, and closes the issue when all is well', () =>
    withGitHub(async (github) => {
      const workspace = repositoryWith(contoso)
      const previous = join(folderWith(), 'previous.json')
      const run = (asOf: string) =>
        onSchedule(github, workspace, { ...inputs, 'previous-report': previous, 'as-of': asOf })
      const first = await run(dayOfContoso)
      expect(first).toMatchObject({ exitCode: 1, stderr: '', outputs: { new: '', fixed: '' } })
      expect(lostIn(first)).toEqual([])
      expect(first.commands.find(({ name }) => name === 'notice')?.data).toBe(
        `there is no previous report \`${previous}\`, so this run begins a history`,
      )
      expect(github.issues).toMatchObject([
        { title: 'coexist: fail – 1 error, 1 notice, 1 undecided, 1 waived', state: 'open' },
      ])
      copyFileSync(first.outputs.report ?? '', previous)
      addFiles(workspace, { 'topology/contoso.yaml': topology.replace('SP3 RU9', 'SP3 RU10') })
      const second = await run('2014-12-15')
      expect(second).toMatchObject({ exitCode: 1, outputs: { fixed: '1' } })
      const body = github.issues[0]?.body ?? ''
      expect(body.match(/^### .*$/gm)).toEqual([
        '### Violations and open questions',
        '### Fixed since the last run',
        '### Soon',
        '### Waived',
        '### Trend',
      ])
      expect(body).toContain('| 2014-01-01 | fail | 1 | 0 | 1 | 1 | 1 |\n| 2014-12-15 | fail | 0 |')
      expect(second.summary).toContain('\n### Trend\n')
      copyFileSync(second.outputs.report ?? '', previous)
      addFiles(workspace, {
        ...compliantContoso,
        'topology/waivers.yaml': 'apiVersion: coexist/v1\nkind: Waivers\nwaivers: []\n',
      })
      const third = await run('2014-12-22')
      expect(third).toMatchObject({ exitCode: 0, stderr: '' })
      expect(github.issues.map(({ state }) => state)).toEqual(['closed'])
      const { history } = JSON.parse(readFileSync(third.outputs.report ?? '', 'utf8')) as {
        history: { asOf: string }[]
      }
      expect(history.map(({ asOf }) => asOf)).toEqual(['2014-01-01', '2014-12-15'])
    }))

  it('leaves the issue alone on another branch, and goes on without a report that is broken', () =>
    withGitHub(async (github) => {
      const workspace = repositoryWith({ ...contoso, 'previous.json': '{}' })
      const action = await onSchedule(github, workspace, inputs, 'refs/heads/feature')
      expect(action).toMatchObject({ exitCode: 1, stderr: '' })
      expect(lostIn(action)).toEqual([
        "nothing is compared with the previous report `previous.json`: this is no report of coexist: the whole must have required property 'schemaVersion'",
      ])
      expect(github.calls).toEqual([])
    }))
})

function onSchedule(
  github: FakeGitHub,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  ref = 'refs/heads/master',
): Promise<ActionRun> {
  return startAction({
    workspace,
    inputs: { 'as-of': dayOfContoso, ...inputs },
    event: { name: 'schedule', payload: eventOf('schedule') },
    environment: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: repository, GITHUB_REF: ref },
  })
}
