import { lints } from '../../../src/core/lints/index.js'
import type { Lint } from '../../../src/core/lints/lint.js'
import { findingPages, lintFolder } from '../../../src/core/model/rule-page.js'
import type { Shortcoming } from '../../../src/core/model/test-report.js'
import type { GeneratedFile } from '../write.js'
import { yamlFiles, type PackContent } from './pack-content.js'
import { notice, table } from './page-parts.js'

const examples = 'scripts/generate/lint-examples'

/** A page for each lint of policies, with a policy about which it speaks and one about which it does not. */
export function lintPages(content: PackContent): readonly GeneratedFile[] {
  const files = yamlFiles(examples)
  return lints.map((lint) => {
    const file = files.find(({ path }) => path.endsWith(`/${lint.id}.yaml`))
    const [failing, passing] = (file?.text.split('---\n') ?? []).map((text) => text.trimEnd())
    if (failing === undefined || passing === undefined) throw new Error(`${lint.id} has no two examples`)
    const found = foundBy(lint, failing, content)
    if (found.length === 0) throw new Error(`${lint.id} finds nothing in its example`)
    if (foundBy(lint, passing, content).length > 0) throw new Error(`${lint.id} speaks about both examples`)
    const path = `${findingPages}/${lintFolder}/${lint.id}.md`
    return { path, text: lintPage(lint, { failing, passing, found }).join('\n') }
  })
}

function foundBy({ id }: Lint, text: string, content: PackContent): readonly Shortcoming[] {
  return content.linted(text).filter(({ kind }) => kind === id)
}

interface Shown {
  readonly failing: string
  readonly passing: string
  readonly found: readonly Shortcoming[]
}

function lintPage(
  { id, summary, severity, why, fix }: Lint,
  { failing, passing, found }: Shown,
): readonly string[] {
  const effect = severity === 'error' ? 'fails' : 'is only told'
  return [
    notice,
    '',
    `# ${lintFolder}/${id}`,
    '',
    summary,
    '',
    ...table(
      ['severity', 'where', 'a strict run'],
      [[severity, '[`coexist test --strict`](../../../testing-policies.md#lints)', effect]],
    ),
    '## Why',
    '',
    why,
    '',
    '## How to fix it',
    '',
    fix,
    '',
    '## It fails here',
    '',
    ...policyBlock(failing),
    '```text',
    ...found.flatMap(({ location: { file, line, column }, message, help }) => [
      `${file}:${line}:${column} ${severity} ${id}`,
      `  ${message}`,
      `  help: ${help}`,
    ]),
    '```',
    '',
    '## It passes here',
    '',
    ...policyBlock(passing),
    'See [all findings](../README.md).',
    '',
  ]
}

/** The mark lets the tests of the documentation read the policy. */
function policyBlock(text: string): readonly string[] {
  return ['<!-- check: policy -->', '', '```yaml', text, '```', '']
}
