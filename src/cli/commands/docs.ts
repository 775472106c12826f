import { didYouMean, explain, explanationFormats, nearest, quote } from '../../core/index.js'
import { today } from '../../node/clock.js'
import { readPages, type Page } from '../../node/documentation.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { UsageError, type Command } from '../command.js'

/** Prints the documentation. */
export const docs: Command = {
  id: 'docs',
  summary: 'Print a page of the documentation, or what is written about a word or a rule.',
  usage: 'docs [TOPIC]',
  options: [],
  examples: [
    { line: 'coexist docs', summary: 'what there is to read' },
    { line: 'coexist docs minimum', summary: 'the reference of a rule form' },
    { line: 'coexist docs exchange-2003-and-earlier', summary: 'a rule of a pack' },
  ],
  run({ words }, { version }) {
    const topic = words.join(' ')
    const pages = readPages()
    const sections = pages.flatMap(sectionsOf)
    if (topic === '') return { exitCode: 0, output: contents(pages, sections) }
    const found = [...pages, ...sections].find(({ name }) => name.toLowerCase() === topic.toLowerCase())
    if (found) return { exitCode: 0, output: `${found.text.trim()}\n` }
    const names = [...pages, ...sections].map(({ name }) => name)
    return { exitCode: 0, output: ruleInWords(topic, version, names) }
  },
}

/** The second-level sections of the reference, each under the words of its heading. */
function sectionsOf({ text }: Page): readonly Page[] {
  if (!text.startsWith('<!-- Generated')) return []
  return text
    .split(/^(?=## )/m)
    .slice(1)
    .map((section) => ({ name: /^## (?:coexist )?(.+)$/m.exec(section)?.[1] ?? '', text: section }))
}

function contents(pages: readonly Page[], sections: readonly Page[]): string {
  const list = (all: readonly Page[]) => all.map(({ name }) => name).join(', ')
  return `pages: ${list(pages)}\nsections: ${list(sections)}\nrules: any id, such as \`exchange-2003-and-earlier\`\n`
}

/** What a rule of the packs asks; a topic that is near to no other one is taken for a rule. */
function ruleInWords(rule: string, toolVersion: string, topics: readonly string[]): string {
  const request = {
    files: [],
    configs: [],
    packs: loadPreparedPacks(),
    waivers: [],
    problems: [],
    asOf: today(),
    gate: { failOn: 'error', onUndecided: 'fail' } as const,
    toolVersion,
  }
  const answer = explain(request, { rule })
  if ('message' in answer) {
    if (nearest(rule, topics).length === 0) throw new UsageError(answer.message, answer.help)
    throw new UsageError(`nothing is written about ${quote(rule)}`, didYouMean(rule, topics))
  }
  const { notInForce: _, ...general } = answer.rule
  const text = explanationFormats.find(({ id }) => id === 'text')
  return text?.render({ ...answer, rule: general }, { color: false }) ?? ''
}
