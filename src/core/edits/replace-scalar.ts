import type { Span } from '../model/source.js'
import { doubleQuoted, isPlain, scalarText, singleQuoted } from './scalar-text.js'
import type { TextEdit } from './text-edit.js'

/**
 * Gives the scalar of a YAML or JSON text another value. It keeps its quotes where these can hold the value, and nothing
 * around it changes.
 */
export function replaceScalar({ file, start, end }: Span, value: string): TextEdit {
  const written = file.text.slice(start, end)
  const newline = /[|>]/.test(written.charAt(0)) && written.endsWith('\n') ? 1 : 0
  return { start, end: end - newline, text: inStyleOf(written, value) }
}

function inStyleOf(written: string, value: string): string {
  switch (written.charAt(0)) {
    case '"':
      return doubleQuoted(value)
    case "'":
      return singleQuoted(value) ?? doubleQuoted(value)
    default:
      return isPlain(value) || !isBuild(value) ? scalarText(value) : value
  }
}

/** Three numbers and more are no number to YAML: where somebody writes a build without quotes, so do we. */
function isBuild(value: string): boolean {
  return /^\d+(\.\d+){2,}$/.test(value)
}
