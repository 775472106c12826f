import { builtInPolicy, builtInRules } from '../../../src/core/check/built-in.js'
import type { BuiltInRuleText } from '../../../src/core/check/built-in/built-in-rule.js'
import { builtInFolder, findingPages } from '../../../src/core/model/rule-page.js'
import type { Pack } from '../../../src/core/index.js'
import type { GeneratedFile } from '../write.js'
import { yamlFiles, type PackContent } from './pack-content.js'
import { exampleSections, notice, table } from './page-parts.js'

const examples = 'scripts/generate/built-in-cases'

/** The pages of what the program says of itself. */
export function builtInPages(content: PackContent): readonly GeneratedFile[] {
  const files = yamlFiles(examples)
  return Object.entries(builtInRules).map(([rule, text]) => ({
    path: `${findingPages}/${builtInFolder}/${rule}.md`,
    text: builtInPage(rule, text, content, files).join('\n'),
  }))
}

function builtInPage(
  rule: string,
  { title, severity, meaning, why, fix }: BuiltInRuleText,
  content: PackContent,
  files: Pack['files'],
): readonly string[] {
  const file = files.find(({ path }) => path.endsWith(`/${rule}.yaml`))
  const severities = '[`coexist.yaml`](../../../writing-documents.md#configuration) may give it another'
  return [
    notice,
    '',
    `# ${builtInPolicy}/${rule}`,
    '',
    title,
    '',
    ...table(
      ['severity', 'form', 'waivers'],
      [[`${severity}; ${severities}`, 'the program itself', 'cannot name it']],
    ),
    '## What is wrong',
    '',
    meaning,
    '',
    '## Why',
    '',
    why,
    '',
    '## How to fix it',
    '',
    fix,
    '',
    ...(file ? builtInExamples(rule, file.text, content) : []),
    'See [all findings](../README.md).',
    '',
  ]
}

/** The first case of the file fails, the second passes. */
function builtInExamples(rule: string, text: string, content: PackContent): readonly string[] {
  const [failing, passing] = text.split('---\n').map((one) => {
    const parsed = content.parsed(one)
    if (!parsed) throw new Error(`an example of ${rule} cannot be read`)
    const findings = content.judged(parsed).findings.filter((finding) => finding.rule === rule)
    return { text: one.trimEnd(), findings }
  })
  if (!failing || !passing) throw new Error(`${rule} has no two examples`)
  return exampleSections(failing, passing)
}
