import type { Command, Option } from './command.js'

/** The help of the program: its commands. */
export function programHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ id }) => id.length))
  return [
    'coexist judges which versions of a product may stand together, and shows what must change.',
    '',
    'usage: coexist COMMAND [options]',
    '',
    ...commands.map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary}`),
    '',
    '  --help, --version',
    '',
    '`coexist COMMAND --help` tells more about a command.',
    'exit codes: 0 nothing blocking, 1 a blocking finding, 2 could not judge',
    '',
  ].join('\n')
}

/** The help of a command: its options and examples. */
export function commandHelp({ summary, usage, options, examples }: Command): string {
  const signatures = options.map(signature)
  const width = Math.max(...signatures.map(({ length }) => length))
  return [
    summary,
    '',
    `usage: coexist ${usage}`,
    '',
    ...options.map(
      (option, index) => `  ${(signatures[index] ?? '').padEnd(width)}  ${optionSummary(option)}`,
    ),
    ...(options.length > 0 ? [''] : []),
    'examples:',
    ...examples.flatMap(({ line, summary: purpose }) => [`  ${line}`, `      ${purpose}`]),
    '',
  ].join('\n')
}

/** `-f, --format FORMAT[=FILE]`. */
export function signature({ name, short, value }: Option): string {
  return `${short ? `-${short}, ` : '    '}--${name}${value === undefined ? '' : ` ${value}`}`
}

function optionSummary({ summary, choices, repeatable }: Option): string {
  const notes = [...(choices ? [choices.join(' | ')] : []), ...(repeatable ? ['repeatable'] : [])]
  return notes.length > 0 ? `${summary} (${notes.join('; ')})` : summary
}
