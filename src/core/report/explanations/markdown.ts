import type { Explanation } from '../../model/explanation.js'
import type { Location } from '../../model/source.js'
import { code, markdownLink, markdownMessage, markdownText } from '../escaping/markdown.js'
import type { RenderOptions } from '../format.js'
import { placeInWords } from '../parts/words.js'
import { sectionsOf, type Derivations, type Section } from './sections.js'

/** An explanation as Markdown. */
export function markdown(explanation: Explanation, { linkTo }: RenderOptions): string {
  const lines = [...explanationLines(explanation, linkTo), ...problemLines(explanation)]
  return `${lines.join('\n').trimEnd()}\n`
}

/** The derivations as lines of Markdown: the same in what is explained and in reports. */
export function explanationLines(
  explanation: Derivations,
  linkTo: RenderOptions['linkTo'],
): readonly string[] {
  const { pack, location: declared } = explanation.rule
  const place = (location: Location | undefined) => {
    if (!location) return ''
    const shown = code(placeInWords(location))
    // What a pack declares lies with the program, and not among the files that addresses lead to.
    const isElsewhere = pack !== undefined && location.file === declared?.file
    const target = isElsewhere ? undefined : linkTo?.(location)
    return ` (${target === undefined ? shown : markdownLink(shown, target)})`
  }
  return sectionsOf(explanation).flatMap((section) => sectionLines(section, place))
}

function sectionLines(
  { title, steps, notes }: Section,
  place: (location: Location | undefined) => string,
): readonly string[] {
  return [
    `#### ${markdownMessage(title)}`,
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
    '#### Could not be judged',
    '',
    ...problems.map(({ file, line, message, help }) => {
      const where = code(line === undefined ? file : `${file}:${line}`)
      return `- ${where}: ${markdownMessage(message)}${help ? `; ${markdownMessage(help)}` : ''}`
    }),
    '',
  ]
}
