/** A workflow command as the runner would carry it out. */
export interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** Whether it was written `::name::` at the start of a line, or `##[name]` anywhere in it. */
  readonly syntax: 'v2' | 'v1'
  /** The number of the line it stands in, from 1; a lone carriage return ends a line too. */
  readonly line: number
}

/** The commands that a runner reads, set-env and add-path among them although it refuses those two. */
export const registeredCommands: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

/**
 * The commands in the output of a step, read as the runner of GitHub Actions reads them (actions/runner,
 * ActionCommand.cs and ActionCommandManager.cs). What lies between a `stop-commands` and its token is not carried out
 * and not returned; the `stop-commands` itself and the token that ends it are.
 */
export function commandsIn(stdout: string): RunnerCommand[] {
  const found: RunnerCommand[] = []
  let token: string | undefined
  for (const [index, line] of stdout.split(/\r\n|\r|\n/).entries()) {
    const known = token === undefined ? registeredCommands : [...registeredCommands, token.toLowerCase()]
    const parsed = newSyntax(line, known) ?? oldSyntax(line, known)
    if (!parsed) continue
    const command = { ...parsed, line: index + 1 }
    if (token === undefined) {
      found.push(command)
      if (command.name === 'stop-commands') token = command.data
    } else if (token !== '' && command.name === token.toLowerCase()) {
      found.push(command)
      token = undefined
    }
  }
  return found
}

type Parsed = Omit<RunnerCommand, 'line'>

/** `::name key=value,key=value::data`, only white space before it. */
function newSyntax(line: string, known: readonly string[]): Parsed | undefined {
  const message = line.replace(dotnetWhiteSpace, '')
  if (!message.startsWith('::')) return undefined
  const end = message.indexOf('::', 2)
  if (end < 0) return undefined
  const [name, properties] = nameAndProperties(message.slice(2, end))
  if (!known.includes(name)) return undefined
  return {
    name,
    properties: propertiesIn(properties.trim(), ',', unescapeProperty),
    data: unescapeData(message.slice(end + 2)),
    syntax: 'v2',
  }
}

/** `##[name key=value;key=value]data`, anywhere in the line; only the first `##[` counts. */
function oldSyntax(line: string, known: readonly string[]): Parsed | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const [name, properties] = nameAndProperties(line.slice(start + 3, end))
  if (!known.includes(name)) return undefined
  return {
    name,
    properties: propertiesIn(properties, ';', unescapeOld),
    data: unescapeOld(line.slice(end + 1)),
    syntax: 'v1',
  }
}

/** What `TrimStart` of .NET takes away: other than `trimStart` here, U+0085 too, and not U+FEFF. */
const dotnetWhiteSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

function nameAndProperties(info: string): [string, string] {
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  return [name.toLowerCase(), space < 0 ? '' : info.slice(space + 1)]
}

function propertiesIn(
  text: string,
  separator: string,
  unescape: (text: string) => string,
): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=')
    if (equals <= 0 || equals === pair.length - 1) continue
    properties[pair.slice(0, equals)] = unescape(pair.slice(equals + 1))
  }
  return properties
}

// The percent sign comes last in each: what it uncovers is not read again.
const unescapeData = (text: string) => unescapeAll(text, { '%0D': '\r', '%0A': '\n' })
const unescapeProperty = (text: string) =>
  unescapeAll(text, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' })
const unescapeOld = (text: string) => unescapeAll(text, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' })

function unescapeAll(text: string, tokens: Readonly<Record<string, string>>): string {
  let unescaped = text
  for (const [escaped, token] of Object.entries(tokens)) unescaped = unescaped.replaceAll(escaped, token)
  return unescaped.replaceAll('%25', '%')
}
