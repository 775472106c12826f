import { setOutput } from '@actions/core'
import type { Report } from '../core/index.js'

/** GitHub fails the job over outputs of more than a megabyte, counted in UTF-16. */
const longestList = 400_000

/** Sets the outputs of the step: counts, words, paths, and JSON in ASCII, safe to be pasted into a script. */
export function setOutputs(report: Report, reportPath: string): void {
  const { verdict, summary } = report
  setOutput('verdict', verdict)
  for (const count of ['errors', 'warnings', 'notices', 'undecided', 'waived'] as const)
    setOutput(count, summary[count])
  const { changes } = summary
  setOutput('new', changes ? changes.new + changes.worse : '')
  setOutput('fixed', changes ? changes.fixed : '')
  setOutput('violating-servers', asciiList(violatingServers(report)))
  setOutput('report', reportPath)
}

function violatingServers({ findings }: Report): readonly string[] {
  const violating = findings.filter(({ status, severity }) => status === 'violation' && severity === 'error')
  return [...new Set(violating.flatMap(({ servers }) => servers))].sort()
}

/** A JSON list without any character that a shell or a workflow expression could take for more than text. */
function asciiList(names: readonly string[]): string {
  const items: string[] = []
  let length = 2
  for (const name of names) {
    const item = `"${name.replace(/[^A-Za-z0-9 ._:/-]/g, escapedUnit)}"`
    length += item.length + 1
    if (length > longestList) break
    items.push(item)
  }
  return `[${items.join(',')}]`
}

function escapedUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
