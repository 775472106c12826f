import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contoso, dayOfContoso } from '../support/contoso.js'
import { root, runAction, type Environment } from '../support/run-program.js'
import { repositoryWith } from '../support/temporary-folder.js'

/** A rule of the project with an address of its own, and a policy in the place of one of the pack. */
const own = `apiVersion: coexist/v1
kind: Policy
id: house-rules
title: What we ask
source: { title: Wiki, url: 'https://wiki.contoso.example/mail' }
rules:
  - { id: two-hubs, keep: { servers: { role: hub-transport }, atLeast: 2 } }
---
apiVersion: coexist/v1
kind: Policy
id: exchange-lifecycle
title: When support ends does not matter
rules:
  - { id: exchange-out-of-support, severity: notice, lifecycle: { servers: exchange-2007 } }
`

const page = 'https://github.com/octo-org/coexist/blob/releases/v1/docs/reference/findings'
const known = { GITHUB_ACTION_REPOSITORY: 'octo-org/coexist', GITHUB_ACTION_REF: 'releases/v1' }

function judged(environment: Environment) {
  const workspace = repositoryWith({ ...contoso, 'topology/own.yaml': own })
  const inputs = { 'as-of': dayOfContoso, 'sarif-file': 'coexist.sarif' }
  const { summary } = runAction({ workspace, inputs, environment })
  const { runs } = JSON.parse(readFileSync(join(workspace, 'coexist.sarif'), 'utf8')) as {
    runs: readonly [
      { tool: { driver: { rules: { id: string; helpUri?: string; help: { text: string } }[] } } },
    ]
  }
  const { rules } = runs[0].tool.driver
  return { summary, rules: new Map(rules.map((rule) => [rule.id, rule])) }
}

describe('the rules of a run of the Action', () => {
  it('lead to their pages in its repository, those of the project to their source', () => {
    const { rules, summary } = judged(known)
    const helpOf = (id: string) => rules.get(id)?.helpUri
    const minimum = 'exchange-2013-coexistence/exchange-2007-minimum'
    expect(
      [
        minimum,
        'coexist/policy-replaced',
        'house-rules/two-hubs',
        'exchange-lifecycle/exchange-out-of-support',
      ].map(helpOf),
    ).toEqual([
      `${page}/${minimum}.md`,
      `${page}/built-in/policy-replaced.md`,
      'https://wiki.contoso.example/mail',
      undefined,
    ])
    const pages = [...rules.values()].flatMap(
      ({ helpUri = '' }) => helpUri.split('/blob/releases/v1/')[1] ?? [],
    )
    expect(pages.filter((path) => !existsSync(join(root, path)))).toEqual([])
    expect(rules.get(minimum)?.help.text).toContain('Source: JJ898581')
    expect(rules.get('house-rules/two-hubs')?.help.text).toContain(
      'Source: Wiki, https://wiki.contoso.example/mail',
    )
    expect(summary).toContain(`- [\`exchange-2007-minimum\`](${page}/${minimum}.md): \`HQ-HT1\` runs`)
  })

  it('lead to their sources alone where the Action lies in the workspace', () => {
    const { rules, summary } = judged({ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' })
    expect([...rules.values()].flatMap(({ helpUri }) => helpUri ?? [])).toEqual([
      'https://wiki.contoso.example/mail',
    ])
    expect(summary).toContain('- `exchange-2007-minimum`: `HQ-HT1` runs')
  })
})
