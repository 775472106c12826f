import { didYouMean, listed, quote } from '../../core/index.js'
import { readFindingPages, readPages, type Page } from '../../node/documentation.js'
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
  run({ words }) {
    const topic = words.join(' ').toLowerCase()
    const pages = readPages()
    const topics = [...pages, ...pages.flatMap(sectionsOf)]
    if (topic === '') return { exitCode: 0, output: contents(topics) }
    const isNamed = ({ name }: Page) => [topic, `reference/${topic}`].includes(name.toLowerCase())
    const page = topics.find(isNamed) ?? pageOfRule(topic, topics)
    return { exitCode: 0, output: `${page.text.replace(/^<!--.*-->\n+/gm, '').trim()}\n` }
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

function contents(topics: readonly Page[]): string {
  const list = topics.map(({ name }) => name).join(', ')
  return `topics: ${list}\nrules and lints: any id, such as \`exchange-2003-and-earlier\`\n`
}

/** The page about the findings of a rule, by its full id, or by its short one where that is unique. */
function pageOfRule(rule: string, topics: readonly Page[]): Page {
  const pages = readFindingPages()
  const [page, ...others] = pages.filter(({ name }) => name === rule || name.endsWith(`/${rule}`))
  if (page && others.length === 0) return page
  if (page) {
    const ids = [page, ...others].map(({ name }) => quote(name))
    throw new UsageError(`${quote(rule)} is a rule of more than one policy`, `write ${listed(ids, 'or')}`)
  }
  const names = [...topics, ...pages].flatMap(({ name }) => [name, name.slice(name.indexOf('/') + 1)])
  throw new UsageError(`nothing is written about ${quote(rule)}`, didYouMean(rule, names))
}
