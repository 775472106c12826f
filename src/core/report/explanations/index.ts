import type { Explanation } from '../../model/explanation.js'
import type { RenderOptions } from '../format.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { text } from './text.js'

/** A way to show an explanation. */
export interface ExplanationFormat {
  readonly id: string
  /** What it is for, in a few words. */
  readonly summary: string
  render(explanation: Explanation, options: RenderOptions): string
}

/** The formats of `coexist explain`, sorted by id. */
export const explanationFormats: readonly ExplanationFormat[] = [
  { id: 'json', summary: 'The explanation for other programs.', render: json },
  { id: 'markdown', summary: 'The explanation for summaries and comments.', render: markdown },
  { id: 'text', summary: 'The explanation for people at a terminal.', render: text },
]
