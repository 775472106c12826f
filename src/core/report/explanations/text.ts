import type { Explanation } from '../../model/explanation.js'
import { safeLine } from '../escaping/line.js'
import type { RenderOptions } from '../format.js'
import { problemLines } from '../parts/lines.js'
import { paletteOf, type Palette } from '../parts/palette.js'
import { placeInWords } from '../parts/words.js'
import { sectionsOf, type Section } from './sections.js'

/** An explanation for people at a terminal. */
export function text(explanation: Explanation, { color }: RenderOptions): string {
  const palette = paletteOf(color)
  const lines = [
    ...sectionsOf(explanation).flatMap((section) => sectionLines(section, palette)),
    ...problemLines(explanation.problems, palette),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function sectionLines({ title, steps, notes }: Section, palette: Palette): readonly string[] {
  return [
    palette.bold(safeLine(title)),
    ...steps.map(({ text: said, location }, index) => {
      const place = location ? palette.dim(safeLine(` (${placeInWords(location)})`)) : ''
      return `  ${index + 1}. ${safeLine(said)}${place}`
    }),
    ...notes.map(({ label, text: said, location }) => {
      const place = location ? ` (${placeInWords(location)})` : ''
      return `  ${palette.dim(safeLine(`${label}:`))} ${safeLine(`${said}${place}`)}`
    }),
    '',
  ]
}
