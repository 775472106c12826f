import { lineFeed, space } from './characters.js'
import { refuse } from './refusal.js'

const header = '>-\n'

/**
 * Reads a text that is folded over several lines, from its `>-` on: lines of one depth, deeper than the block around them,
 * and none of them blank. Its end is where the line behind it begins.
 */
export function foldedText(
  text: string,
  start: number,
  outer: number,
): { readonly value: string; readonly end: number } {
  if (!text.startsWith(header, start)) refuse()
  const first = start + header.length
  const depth = depthAt(text, first)
  if (depth <= outer) refuse()
  const lines: string[] = []
  let at = first
  for (let own = depth; own === depth; own = depthAt(text, at)) {
    const lineEnd = text.indexOf('\n', at)
    if (lineEnd === -1) return refuse()
    lines.push(text.slice(at + depth, lineEnd))
    at = lineEnd + 1
  }
  if (isBlank(text, at) || depthAt(text, at) > depth) refuse()
  const value = lines.join(' ')
  return isPlainText(value) ? { value, end: at } : refuse()
}

function depthAt(text: string, lineStart: number): number {
  let at = lineStart
  while (text.charCodeAt(at) === space) at++
  return at - lineStart
}

/** Blank lines stand for line breaks in the text, unless they are its last. */
function isBlank(text: string, lineStart: number): boolean {
  return text.charCodeAt(lineStart + depthAt(text, lineStart)) === lineFeed
}

/** Without tabs and whatever else is not printed, and something on every line. */
function isPlainText(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < space) return false
  return text.trim() !== ''
}
