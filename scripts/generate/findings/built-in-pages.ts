import { builtInPolicy, builtInRules } from '../../../src/core/check/built-in.js'
import type { BuiltInRuleText } from '../../../src/core/check/built-in/built-in-rule.js'
import { builtInFolder, findingPages } from '../../../src/core/model/rule-page.js'
import type { GeneratedFile } from '../write.js'
import { yamlFiles, type PackContent } from './pack-content.js'
import { exampleSections, notice, table } from './page-parts.js'
import { sceneSections } from './scenes.js'

const examples = 'scripts/generate/built-in-cases'
const scenes = 'scripts/generate/built-in-scenes'

/** The pages of what the program says of itself. */
export async function builtInPages(content: PackContent): Promise<readonly GeneratedFile[]> {
  const pages: GeneratedFile[] = []
  for (const [rule, text] of Object.entries(builtInRules)) {
    const lines = builtInPage(rule, text, await shownExamples(rule, content))
    pages.push({ path: `${findingPages}/${builtInFolder}/${rule}.md`, text: lines.join('\n') })
  }
  return pages
}

/** What plans do is shown by cases, what exports, waivers and the run itself do by scenes. */
async function shownExamples(rule: string, content: PackContent): Promise<readonly string[]> {
  const inFolder = (folder: string) => yamlFiles(folder).find(({ path }) => path.endsWith(`/${rule}.yaml`))
  const file = inFolder(examples)
  if (file) return builtInExamples(rule, file.text, content)
  const scene = inFolder(scenes)
  if (!scene) throw new Error(`${rule} has no examples`)
  return sceneSections(rule, scene.text)
}

function builtInPage(
  rule: string,
  { title, severity, meaning, why, fix }: BuiltInRuleText,
  shown: readonly string[],
): readonly string[] {
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
    ...shown,
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
