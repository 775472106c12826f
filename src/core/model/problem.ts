import type { Span } from './source.js'

/** Why something could not be judged: a broken document, a reference to nothing, a file that cannot be read. */
export interface Problem {
  /** One sentence: what is wrong, in the words of whoever wrote the document. */
  readonly message: string
  /** What to do about it, as an instruction. */
  readonly help?: string
  /** The place to edit, or the path alone where there is no text to point into. */
  readonly at: Span | { readonly path: string }
}
