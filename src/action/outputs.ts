import { setOutput } from '@actions/core'
import { counted, type Report } from '../core/index.js'
import { reasonOf } from '../node/read-text.js'
import type { Told } from './log.js'

/** GitHub fails the job over outputs of more than a megabyte, counted in UTF-16. */
const longestList = 400_000

/**
 * Sets the outputs of the step: counts, words, paths, and JSON in ASCII, safe to be pasted into a script. Returns what is
 * to be said of those that are not whole.
 */
export function setOutputs({ verdict, summary, findings }: Report, reportPath: string): readonly Told[] {
  const { errors, warnings, notices, undecided, waived, changes } = summary
  const servers = violatingServers(findings)
  const items = fitting(servers)
  const told = set({
    verdict,
    errors,
    warnings,
    notices,
    undecided,
    waived,
    new: changes ? changes.new + changes.worse : '',
    fixed: changes ? changes.fixed : '',
    'violating-servers': `[${items.join(',')}]`,
    report: reportPath,
  })
  return [...told, ...leftOut(servers.length - items.length)]
}

/** Sets the verdict alone, where there is no report. */
export function setVerdict(verdict: Report['verdict']): readonly Told[] {
  return set({ verdict })
}

/** The verdict does not hang on it that the runner has a place for the outputs. */
function set(outputs: Readonly<Record<string, string | number>>): readonly Told[] {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
    return []
  } catch (error) {
    return [{ level: 'warning', message: `the outputs of the step cannot be set: ${reasonOf(error)}` }]
  }
}

function leftOut(count: number): readonly Told[] {
  if (count === 0) return []
  const message = `the output \`violating-servers\` leaves out ${counted(count, 'server')}, since it takes at most ${longestList} characters; the JSON report has all of them`
  return [{ level: 'warning', message }]
}

function violatingServers(findings: Report['findings']): readonly string[] {
  const violating = findings.filter(({ status, severity }) => status === 'violation' && severity === 'error')
  return [...new Set(violating.flatMap(({ servers }) => servers))].sort()
}

/**
 * The names as items of a JSON list, without any character that a shell or a workflow expression could take for more than
 * text: as many as there is room for.
 */
function fitting(names: readonly string[]): readonly string[] {
  const items: string[] = []
  let length = 2
  for (const name of names) {
    const item = `"${name.replace(/[^A-Za-z0-9 ._:/-]/g, escapedUnit)}"`
    length += item.length + 1
    if (length > longestList) break
    items.push(item)
  }
  return items
}

function escapedUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
