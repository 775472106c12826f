import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contoso, dayOfContoso } from '../support/contoso.js'
import { hasNode, nodeVersions } from '../support/installed.js'
import { checkedOut, root, runAction } from '../support/run-program.js'
import { repositoryWith } from '../support/temporary-folder.js'

const changed = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const queued = '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d'
const mine = 'Codertocat/Hello-World'
const orgs = 'octo-org/octo-repo'

const before = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e'
const beforeForce = changed
const queueBase = '380387fbc80638b734a49e1be1c4dfec1c01b33c'

/**
 * What happened, the file with its payload, the repository, the commit whose files a person would look at, and the one
 * to compare with, which the repository of the tests lacks.
 */
const events = [
  ['push to a branch', 'push', 'push', mine, checkedOut, before],
  ['push that creates the branch', 'push', 'push-create', mine, checkedOut, undefined],
  ['forced push', 'push', 'push-forced', mine, checkedOut, beforeForce],
  ['pull request of the repository', 'pull_request', 'pull-request', mine, changed, before],
  ['pull request from a fork', 'pull_request', 'pull-request-fork', mine, changed, before],
  [
    'pull request from a fork that is gone',
    'pull_request',
    'pull-request-fork-deleted',
    mine,
    changed,
    before,
  ],
  ['pull request of Dependabot', 'pull_request', 'pull-request-dependabot', mine, changed, before],
  ['merge queue', 'merge_group', 'merge-group', orgs, queued, queueBase],
  ['schedule', 'schedule', 'schedule', mine, checkedOut, undefined],
  ['run by hand', 'workflow_dispatch', 'workflow-dispatch', orgs, checkedOut, undefined],
] as const

const minimum =
  'while Exchange 2013 is present the minimum is `SP3 RU10`\nhelp: install Exchange 2007 `SP3 RU10` or later on `HQ-HT1`'
const howToKnow =
  'run `Get-Command ExSetup.exe | ForEach-Object { $_.FileVersionInfo }` on the server and write the file version that it shows'

const annotations = [
  [
    'error',
    'topology/contoso.yaml 8:58 to 8:65',
    'exchange-2007-minimum',
    `\`HQ-HT1\` runs Exchange 2007 \`SP3 RU9\`; ${minimum}`,
  ],
  [
    'error',
    'topology/contoso.yaml 10:58 to 10:84',
    'exchange-2007-minimum (undecided)',
    `\`HQ-MB2\` runs Exchange 2007 \`SP3 RU?\`, whose update rollup is not known; while Exchange 2013 is present the minimum is \`SP3 RU10\`\nhelp: ${howToKnow}`,
  ],
  [
    'warning',
    'topology/contoso.yaml 12:58 to 12:61',
    'exchange-2013-current',
    '`HQ-EX1` runs Exchange 2013 `CU3`; the minimum is `CU5`\nhelp: install CU5 at the next window',
  ],
  [
    'warning',
    'topology/contoso.yaml 14:53 to 14:56',
    'exchange-2013-current',
    '`EDGE1` runs Exchange 2013 `SP1`; the minimum is `CU5`\nhelp: install CU5 at the next window',
  ],
  [
    'notice',
    'topology/waivers.yaml 5:46 to 5:52',
    'waiver-unused',
    'the waiver of `exchange-2007-minimum` is not needed for `HQ-MB1`\nhelp: remove it, or correct the names',
  ],
]

for (const node of nodeVersions) {
  describe.runIf(hasNode(node))(`the Action on ${node.name}`, () => {
    it.each(events)('judges on a %s', (_what, name, file, repository, commit, base) => {
      const payload: unknown = JSON.parse(
        readFileSync(join(root, '__tests__/fixtures/events', `${file}.json`), 'utf8'),
      )
      const action = runAction({
        workspace: repositoryWith(contoso),
        inputs: { 'as-of': dayOfContoso },
        event: { name, payload },
        environment: { GITHUB_REPOSITORY: repository },
        ...(node.path === undefined ? {} : { node: node.path }),
      })
      expect(action.stderr).toBe('')
      expect(action.exitCode).toBe(1)
      const { report, ...outputs } = action.outputs
      expect(outputs).toEqual({
        verdict: 'fail',
        errors: '1',
        warnings: '2',
        notices: '1',
        undecided: '1',
        waived: '1',
        new: '',
        fixed: '',
        'violating-servers': '["HQ-HT1"]',
      })
      expect(action.commands.filter(isAboutBase).map(({ data }) => data)).toEqual(
        base === undefined
          ? []
          : [
              `nothing is compared with the base of this event${name === 'push' ? '' : ', nor judged by its policies'}: \`${base}\` is no commit in the part of the history that is here; fetch it first: \`git fetch --unshallow\` does so, and \`actions/checkout\` with \`fetch-depth: 0\``,
            ],
      )
      expect(action.commands.filter((command) => !isAboutBase(command)).map(annotationOf)).toEqual(
        annotations,
      )
      expect(report).toBe(join(action.temporary, 'coexist-report.json'))
      expect(JSON.parse(readFileSync(report ?? '', 'utf8'))).toMatchObject({
        schemaVersion: 1,
        asOf: dayOfContoso,
        verdict: 'fail',
        summary: {
          organizations: 1,
          servers: 6,
          errors: 1,
          warnings: 2,
          notices: 1,
          undecided: 1,
          waived: 1,
        },
      })
      expectSummary(action.summary, `https://github.com/${repository}/blob/${commit}`)
    })
  })
}

type Command = ReturnType<typeof runAction>['commands'][number]

function isAboutBase({ name, properties }: Command): boolean {
  return name === 'warning' && properties.title === 'coexist'
}

function annotationOf({ name, properties, data, syntax }: Command) {
  expect(syntax).toBe('v2')
  const { file, line, endLine, col, endColumn, title, ...others } = properties
  expect(others).toEqual({})
  return [name, `${file} ${line}:${col} to ${endLine}:${endColumn}`, title, data]
}

/** The verdict and the tables; how the rest reads is for the tests of the format. */
function expectSummary(summary: string, files: string): void {
  const lines = summary.split('\n')
  expect(lines[0]).toBe('## ❌ coexist: fail – 1 error, 2 warnings, 1 notice, 1 undecided, 1 waived')
  expect(lines).toContain('1 organization, 6 servers, as of 2014-01-01.')
  expect(lines).toEqual(
    expect.arrayContaining([
      '| Exchange 2007 | 4 | `SP3 RU10` | 2 | 1 | 1 | `exchange-2007-minimum`, JJ898581, coexistence table, rows 2 and 4 |',
      `| [\`HQ-HT1\`](${files}/topology/contoso.yaml#L8) | \`hq\` | \`exchange-2007\` | \`SP3 RU9\` | \`SP3 RU10\` | \`exchange-2007-minimum\` | install Exchange 2007 \`SP3 RU10\` or later on \`HQ-HT1\` |`,
      `| [\`HQ-MB3\`](${files}/topology/contoso.yaml#L11) | \`exchange-2007-minimum\` | \`SP3 RU8\` | \`SP3 RU10\` | 2014-12-31 | mail-team | vendor fix pending |`,
      `| [\`topology/waivers.yaml:5\`](${files}/topology/waivers.yaml#L5) | notice | \`waiver-unused\` | the waiver of \`exchange-2007-minimum\` is not needed for \`HQ-MB1\` |`,
    ]),
  )
  const linked = [...summary.matchAll(/\]\(([^)#]+)\/topology\//g)].map(([, prefix]) => prefix)
  expect(new Set(linked)).toEqual(new Set([files]))
}
