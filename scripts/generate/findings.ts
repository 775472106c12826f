import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { builtInSummaries } from '../../src/core/check/built-in.js'
import { lints } from '../../src/core/lints/index.js'
import { findingPages, lintFolder } from '../../src/core/model/rule-page.js'
import { loadPacks } from '../../src/node/packs.js'
import { builtInPages } from './findings/built-in-pages.js'
import { lintPages } from './findings/lint-pages.js'
import { PackContent } from './findings/pack-content.js'
import { notice, sentence, table } from './findings/page-parts.js'
import { rulePages } from './findings/rule-pages.js'
import { root, type GeneratedFile } from './write.js'

/** A page for every finding that the program can make by itself and by its packs, and a page that lists them. */
export async function findingFiles(): Promise<readonly GeneratedFile[]> {
  rmSync(join(root, findingPages), { recursive: true, force: true })
  const contents = loadPacks().map((pack) => new PackContent(pack))
  const [first] = contents
  return [
    { path: `${findingPages}/README.md`, text: indexPage(contents).join('\n') },
    ...contents.flatMap(rulePages),
    ...(first ? [...(await builtInPages(first)), ...lintPages(first)] : []),
  ]
}

function indexPage(contents: readonly PackContent[]): readonly string[] {
  const policies = contents.flatMap((content) => content.policies)
  return [
    notice,
    '',
    '# Findings',
    '',
    'A page for every rule of the built-in packs, for what the program says of itself, and for the lints of policies: what it asks, why, how to fix it, and',
    'a small case in which it fails and one in which it passes, taken from the cases that test the pack. In a workflow, code scanning',
    'and the job summary link here. `coexist docs RULE` prints the same page.',
    '',
    ...policies.flatMap(({ id, title, rules }) => [
      `## ${id}`,
      '',
      sentence(title),
      '',
      ...table(
        ['rule', 'severity', 'what it asks'],
        rules.map((rule) => [`[\`${rule.id}\`](${id}/${rule.id}.md)`, rule.severity, rule.title ?? '']),
      ),
    ]),
    '## What the program says of itself',
    '',
    'Findings of the policy `coexist`: of plans, waivers, exports, and of what a run judges by.',
    '',
    ...table(
      ['rule', 'severity', 'what it asks'],
      builtInSummaries.map(({ rule, severity, title }) => [
        `[\`${rule}\`](built-in/${rule}.md)`,
        severity,
        title,
      ]),
    ),
    '## Lints of policies',
    '',
    'What `coexist test --strict` says of [policies themselves](../../testing-policies.md#lints).',
    '',
    ...table(
      ['lint', 'severity', 'what it finds'],
      lints.map(({ id, severity, summary }) => [`[\`${id}\`](${lintFolder}/${id}.md)`, severity, summary]),
    ),
  ]
}
