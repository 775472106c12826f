import { describe, expect, it } from 'vitest'
import { contoso, dayOfContoso } from '../../support/contoso.js'
import { withGitHub, type FakeGitHub } from '../../support/github/fake-github.js'
import { eventOf, lostIn, repository } from '../../support/github/pull-request.js'
import { checkedOut, startAction, type ActionRun } from '../../support/run-program.js'
import { repositoryWith } from '../../support/temporary-folder.js'

const pushed = checkedOut
const head = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const queued = '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d'

const comment = ['GET /issues/2/comments', 'POST /issues/2/comments', 'GET /issues/2/comments']
const check = (commit: string) => [`GET /commits/${commit}/check-runs`, 'POST /check-runs']
const issue = ['POST graphql', 'GET /issues', 'POST /issues']

/** What GitHub answers to a token that may only read, and what of it is tried. */
const readOnly = { status: 403, message: 'Resource not accessible by integration' }
const refused = [...comment.slice(0, 2), ...check(head)]
const otherWay =
  'is not written: GitHub refuses it (403), since the token of a pull request from a fork or of Dependabot may only read; a second workflow can write it, with the input `report-from`'

interface Row {
  readonly what: string
  readonly name: string
  /** The file with its payload. */
  readonly file: string
  /** The calls where everything is asked for. */
  readonly calls: readonly string[]
  /** Whether the token may only read, as GitHub has it for this event. */
  readonly mayOnlyRead?: boolean
}

const onPullRequest = { name: 'pull_request', calls: [...comment, ...check(head)] }
const ofStranger = { name: 'pull_request', calls: refused, mayOnlyRead: true }
const onBranch = { calls: [...check(pushed), ...issue] }
const events: readonly Row[] = [
  { what: 'pull request of the repository', file: 'pull-request', ...onPullRequest },
  { what: 'pull request from a fork', file: 'pull-request-fork', ...ofStranger },
  { what: 'pull request from a fork that is gone', file: 'pull-request-fork-deleted', ...ofStranger },
  { what: 'pull request of Dependabot', file: 'pull-request-dependabot', ...ofStranger },
  {
    what: 'pull request, with the rights of its target',
    file: 'pull-request-fork',
    ...onPullRequest,
    name: 'pull_request_target',
  },
  { what: 'merge queue', file: 'merge-group', name: 'merge_group', calls: check(queued) },
  { what: 'push to a branch', file: 'push', name: 'push', ...onBranch },
  { what: 'push that creates the branch', file: 'push-create', name: 'push', ...onBranch },
  { what: 'forced push', file: 'push-forced', name: 'push', ...onBranch },
  { what: 'schedule', file: 'schedule', name: 'schedule', ...onBranch },
  { what: 'run by hand', file: 'workflow-dispatch', name: 'workflow_dispatch', ...onBranch },
  {
    what: 'end of another workflow',
    file: 'workflow-run',
    name: 'workflow_run',
    calls: ['GET /pulls', ...comment, ...check(head)],
  },
]

const servers = [
  { server: 'github.com', prefix: '', url: 'https://github.com' },
  { server: 'an enterprise', prefix: '/api/v3', url: 'https://github.contoso.example' },
] as const

describe.concurrent.each(servers)('with everything asked for, on $server,', ({ prefix, url }) => {
  it.each(events)('a $what is judged, and answered by these calls', (row) =>
    withGitHub(async (github) => {
      addPull(github)
      if (row.mayOnlyRead) github.script(/^(?:POST|PATCH)/, readOnly, readOnly)
      const run = await ran(github, row, repositoryWith(contoso), url)
      expect([run.exitCode, run.stderr, run.outputs.verdict, run.outputs['violating-servers']]).toEqual([
        1,
        '',
        'fail',
        '["HQ-HT1"]',
      ])
      expect(lostIn(run).filter((text) => !text.startsWith('nothing is compared'))).toEqual(
        row.mayOnlyRead ? [`the comment on pull request 2 ${otherWay}`, `the check run ${otherWay}`] : [],
      )
      expect(github.calls.map((call) => shortened(call, prefix))).toEqual(row.calls)
      expect(hostsLinkedIn(run, github)).toEqual([url])
    }, prefix),
  )
})

it.concurrent.each(
  events.filter(({ file }) => ['pull-request', 'merge-group', 'push', 'workflow-run'].includes(file)),
)('a $what that is run again writes nothing again', (row) =>
  withGitHub(async (github) => {
    addPull(github)
    const workspace = repositoryWith(contoso)
    await ran(github, row, workspace, servers[0].url)
    const writes = github.writes.length
    expect((await ran(github, row, workspace, servers[0].url)).exitCode).toBe(1)
    expect(github.writes).toHaveLength(writes)
  }),
)

function addPull(github: FakeGitHub): void {
  github.pulls.push({ number: 2, head: { owner: 'fabrikam-dev', branch: 'changes', sha: head } })
}

/** A run of the bundle on an event of a repository whose base was not fetched. */
function ran(github: FakeGitHub, { name, file }: Row, workspace: string, url: string): Promise<ActionRun> {
  return startAction({
    workspace,
    inputs: { 'as-of': dayOfContoso, comment: 'always', 'check-run': 'true', 'tracking-issue': 'true' },
    event: { name, payload: eventOf(file) },
    environment: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: repository,
      GITHUB_SERVER_URL: url,
    },
  })
}

/** The servers that links in the summary and in what was posted lead to. */
function hostsLinkedIn({ summary }: ActionRun, github: FakeGitHub): readonly string[] {
  const texts = [summary, ...github.sent, ...github.checkRuns.map((run) => run.summary)]
  const found = texts.flatMap((text) => [...text.matchAll(/\]\((https?:\/\/[^/]+)/g)].map(([, link]) => link))
  return [...new Set(found.filter((link) => link !== undefined))]
}

function shortened(call: string, prefix: string): string {
  return call
    .replace(`${prefix}/repos/${repository}`, '')
    .replace(prefix === '' ? '/graphql' : '/api/graphql', 'graphql')
}
