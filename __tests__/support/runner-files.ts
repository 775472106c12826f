/**
 * The outputs in a `GITHUB_OUTPUT` file, read as the runner of GitHub Actions reads it (FileCommandManager.cs): lines
 * of `name=value`, or `name<<delimiter`, the lines of the value, and the delimiter alone. What the runner would refuse
 * is an error here.
 */
export function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  const isTerminated = lines.at(-1) === ''
  if (isTerminated) lines.pop()
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      outputs[nameOf(line, equals)] = line.slice(equals + 1)
    } else if (heredoc >= 0) {
      outputs[nameOf(line, heredoc)] = heredocValue(lines, line.slice(heredoc + 2))
    } else throw new Error(`Invalid format '${line}'`)
  }
  return outputs
}

function nameOf(line: string, end: number): string {
  if (end === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
  return line.slice(0, end)
}

/** Takes the lines of a value and its delimiter away from the rest of the file. */
function heredocValue(rest: string[], delimiter: string): string {
  if (delimiter === '') throw new Error('Invalid format. Delimiter must not be empty')
  const end = rest.indexOf(delimiter)
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
  const value = rest.splice(0, end)
  rest.shift()
  return value.join('\n')
}
