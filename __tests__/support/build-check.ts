import {
  check,
  type CheckRequest,
  type Finding,
  type Pack,
  type ReadPack,
  type Report,
} from '../../src/core/index.js'
import { loadPacks } from '../../src/node/packs.js'
import { inputFile, readPacks } from './build-documents.js'

/** The date by which tests judge where the date does not matter. */
export const usualDay = '2026-11-22'

/** The packs of the program, read once. */
export const builtInPacks: readonly Pack[] = loadPacks()

/** The same, as a shell hands them over. */
export const builtInRead: readonly ReadPack[] = readPacks(builtInPacks)

/** What a test says about a check; everything it leaves out is usual. */
export interface Setting {
  /** Texts of the documents that are judged, by path; a single text is `topology.yaml`. */
  readonly files: string | Readonly<Record<string, string>>
  /** The text of the policy that is chosen by file, `policy.yaml`; the default policies without it. */
  readonly policy?: string
  /** The text of a configuration, `coexist.yaml`. */
  readonly config?: string
  /** The text of waivers, `waivers.yaml`. */
  readonly waivers?: string
  readonly packs?: readonly Pack[]
  readonly asOf?: string
  readonly failOn?: CheckRequest['gate']['failOn']
  readonly onUndecided?: CheckRequest['gate']['onUndecided']
}

/** The report of a check of documents that stand in a test. */
export function checked(setting: Setting): Report {
  return check(requestOf(setting))
}

/** The request that a shell would make of such documents. */
export function requestOf({ files, policy, config, waivers, packs, ...rest }: Setting): CheckRequest {
  const texts = {
    ...(typeof files === 'string' ? { 'topology.yaml': files } : files),
    ...(config === undefined ? {} : { 'coexist.yaml': config }),
    ...(waivers === undefined ? {} : { 'waivers.yaml': waivers }),
  }
  return {
    files: inputs(texts),
    configs: config === undefined ? [] : ['coexist.yaml'],
    packs: packs ? readPacks(packs) : builtInRead,
    ...(policy === undefined ? {} : { policies: [{ files: inputs({ 'policy.yaml': policy }) }] }),
    waivers: [],
    problems: [],
    asOf: rest.asOf ?? usualDay,
    gate: { failOn: rest.failOn ?? 'error', onUndecided: rest.onUndecided ?? 'fail' },
    toolVersion: '0.0.0',
  }
}

/** Texts by path as the files that somebody named. */
export function inputs(texts: Readonly<Record<string, string>>): CheckRequest['files'] {
  return Object.entries(texts).map(([path, text]) => inputFile(path, text))
}

/** Every finding of a report on one line: its place, how it weighs, its rule, its message. */
export function findingsOf(report: Report, policy?: string): readonly string[] {
  return report.findings.filter((finding) => policy === undefined || finding.policy === policy).map(lineOf)
}

/** Every problem of a report on one line: its place and its message, the help behind an arrow. */
export function problemsOf(report: Pick<Report, 'problems'>): readonly string[] {
  return report.problems.map(({ file, line, column, message, help }) => {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 0}`
    return help === undefined ? `${place} ${message}` : `${place} ${message} -> ${help}`
  })
}

function lineOf({ location, severity, status, rule, message }: Finding): string {
  const weight = status === 'violation' ? severity : `${severity} (${status})`
  return `${location.file}:${location.line}:${location.column} ${weight} ${rule}: ${message}`
}
