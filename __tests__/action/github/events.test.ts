import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishTo } from '../../../src/action/github/publish-to.js'
import { readSurroundings } from '../../../src/action/surroundings.js'
import { parseReport, type Report } from '../../../src/core/index.js'
import { withGitHub, type FakeGitHub } from '../../support/github/fake-github.js'
import { eventOf, repository } from '../../support/github/pull-request.js'
import { checkedOut } from '../../support/run-program.js'
import { folderWith } from '../../support/temporary-folder.js'

const pushed = checkedOut
const head = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const queued = '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d'

const comment = ['GET /issues/2/comments', 'POST /issues/2/comments', 'GET /issues/2/comments']
const check = (commit: string) => [`GET /commits/${commit}/check-runs`, 'POST /check-runs']
const issue = ['POST graphql', 'GET /issues', 'POST /issues']

/** What happened, the file with its payload, and the calls where everything is asked for. */
const events: readonly (readonly [what: string, name: string, file: string, calls: readonly string[]])[] = [
  ['pull request of the repository', 'pull_request', 'pull-request', [...comment, ...check(head)]],
  ['pull request from a fork', 'pull_request', 'pull-request-fork', [...comment, ...check(head)]],
  [
    'pull request from a fork that is gone',
    'pull_request',
    'pull-request-fork-deleted',
    [...comment, ...check(head)],
  ],
  ['pull request of Dependabot', 'pull_request', 'pull-request-dependabot', [...comment, ...check(head)]],
  [
    'pull request, with the rights of its target',
    'pull_request_target',
    'pull-request-fork',
    [...comment, ...check(head)],
  ],
  ['merge queue', 'merge_group', 'merge-group', check(queued)],
  ['push to a branch', 'push', 'push', [...check(pushed), ...issue]],
  ['push that creates the branch', 'push', 'push-create', [...check(pushed), ...issue]],
  ['forced push', 'push', 'push-forced', [...check(pushed), ...issue]],
  ['schedule', 'schedule', 'schedule', [...check(pushed), ...issue]],
  ['run by hand', 'workflow_dispatch', 'workflow-dispatch', [...check(pushed), ...issue]],
  ['end of another workflow', 'workflow_run', 'workflow-run', ['GET /pulls', ...comment, ...check(head)]],
]

const servers = [
  ['github.com', '', 'https://github.com'],
  ['an enterprise', '/api/v3', 'https://github.contoso.example'],
] as const

const report = theReport()

describe.concurrent.each(servers)('with everything asked for, on %s,', (_server, prefix, url) => {
  it.each(events)(
    'a %s is answered by these calls, and again by no second write',
    (_what, name, file, calls) =>
      withGitHub(async (github) => {
        github.pulls.push({ number: 2, head: { owner: 'fabrikam-dev', branch: 'changes', sha: head } })
        const publish = () => publishTo(report, inputs, surroundingsOf(github, name, file, url))
        expect(await publish()).toEqual([])
        expect(github.calls.map((call) => shortened(call, prefix))).toEqual(calls)
        const texts = [...github.sent, ...github.checkRuns.map(({ summary }) => summary)]
        const links = texts.flatMap((text) =>
          [...text.matchAll(/\]\((https?:\/\/[^/]+)/g)].map(([, link]) => link),
        )
        expect([...new Set(links)]).toEqual([url])
        const writes = github.writes.length
        expect(await publish()).toEqual([])
        expect(github.writes).toHaveLength(writes)
      }, prefix),
  )
})

const inputs = {
  paths: ['.'],
  plans: [],
  policies: [],
  waivers: [],
  gate: { failOn: 'error', onUndecided: 'fail' },
  asOf: '2026-11-22',
  lookahead: undefined,
  workingDirectory: '.',
  base: undefined,
  policiesFrom: undefined,
  onlyNew: false,
  files: [],
  reportFrom: undefined,
  comment: 'always',
  checkRun: true,
  trackingIssue: true,
  previousReport: undefined,
  token: 'ghs_from.within-the_tests',
} as const

function surroundingsOf(github: FakeGitHub, name: string, file: string, server: string) {
  const path = join(folderWith(), 'event.json')
  writeFileSync(path, JSON.stringify(eventOf(file)))
  return readSurroundings({
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: server,
    GITHUB_SHA: checkedOut,
  })
}

function shortened(call: string, prefix: string): string {
  return call
    .replace(`${prefix}/repos/${repository}`, '')
    .replace(prefix === '' ? '/graphql' : '/api/graphql', 'graphql')
}

function theReport(): Report {
  const path = join(import.meta.dirname, '../../cases/founding-document/expected.json')
  const read = parseReport({ path, text: readFileSync(path, 'utf8') })
  if ('problem' in read) throw new Error(read.problem.message)
  return read.report
}
