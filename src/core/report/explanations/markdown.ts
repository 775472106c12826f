import type { Explanation } from '../../model/explanation.js'
import type { Location } from '../../model/source.js'
import { code, markdownLink, markdownMessage, markdownText } from '../escaping/markdown.js'
import type { RenderOptions } from '../format.js'
import { placeInWords } from '../parts/words.js'
import { sectionsOf, type Section } from './sections.js'

/** An explanation as Markdown, for summaries and comments. */
export function markdown(explanation: Explanation, { linkTo }: RenderOptions): string {
  const place = (location: Location | undefined) => {
    if (!location) return ''
    const target = linkTo?.(location)
    const shown = code(placeInWords(location))
    return ` (${target === undefined ? shown : markdownLink(shown, target)})`
  }
  const lines = [
    ...sectionsOf(explanation).flatMap((section) => sectionLines(section, place)),
    ...problemLines(explanation),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function sectionLines(
  { title, steps, notes }: Section,
  place: (location: Location | undefined) => string,
): readonly string[] {
  return [
    `### ${markdownMessage(title)}`,
    '',
    ...steps.map(({ text, location }, index) => `${index + 1}. ${markdownMessage(text)}${place(location)}`),
    ...(steps.length > 0 ? [''] : []),
    ...notes.map(
      ({ label, text, location }) =>
        `- **${markdownText(label)}**: ${markdownMessage(text)}${place(location)}`,
    ),
    '',
  ]
}

function problemLines({ problems }: Explanation): readonly string[] {
  if (problems.length === 0) return []
  return [
    '### Could not be judged',
    '',
    ...problems.map(({ file, line, message, help }) => {
      const where = code(line === undefined ? file : `${file}:${line}`)
      return `- ${where}: ${markdownMessage(message)}${help ? `; ${markdownMessage(help)}` : ''}`
    }),
    '',
  ]
}
