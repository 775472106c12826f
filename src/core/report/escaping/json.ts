import { visible } from '../../model/wording.js'
import { runnerCommand } from './runner-command.js'

/**
 * Indented JSON that a runner which reads it on standard output takes for nothing but text: it looks for commands anywhere
 * in a line.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(runnerCommand, '#\\u0023')}\n`
}

/**
 * JSON that can stand in a `script` element: it has no `<` that could end it, no command of a runner, and every text in
 * it is on one line, with whatever could act or hide written out.
 */
export function jsonInPage(value: unknown): string {
  const json = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? visible(part) : part,
  )
  return json.replaceAll('<', '\\u003c').replace(runnerCommand, '#\\u0023')
}
