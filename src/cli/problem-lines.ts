import { safeLine, type ProblemReport } from '../core/index.js'

const mostLines = 50

/** What is wrong with files, for people: the place, what it is, and what to do. */
export function problemsInWords(problems: readonly ProblemReport[]): string {
  return inWords(problems, '')
}

/** What is worth knowing and no fault. */
export function notesInWords(notes: readonly ProblemReport[]): string {
  return inWords(notes, 'note: ')
}

function inWords(all: readonly ProblemReport[], mark: string): string {
  const left = all.length - mostLines
  const lines = all.slice(0, mostLines).flatMap(({ file, line, column, message, help }) => {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
    return [`${place}: ${mark}${message}`, ...(help === undefined ? [] : [`  help: ${help}`])]
  })
  return [...lines, ...(left > 0 ? [`and ${left} more`] : [])].map((line) => `${safeLine(line)}\n`).join('')
}
