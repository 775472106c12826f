import type { Baseline } from '../model/baseline.js'
import type { Problem } from '../model/problem.js'
import type { SourceFile } from '../model/source.js'
import { isJson } from './is-baseline.js'
import { baselineValidator } from './validated.js'
import type { LocatedDocument } from './located-document.js'
import type { BaselineFile } from './schemas/baseline.schema.js'
import { schemaProblems } from './schema-problems.js'
import { parseYaml } from './yaml.js'

const recordAnew = 'record it anew with `coexist baseline FILE`'

/** Reads the findings that a baseline records; one with a problem is not read by half. */
export function parseBaseline(file: SourceFile): Baseline {
  const { documents, problems } = parseYaml(file)
  const [document] = documents
  if (!isJson(file.text) || !document) {
    const at = problems[0]?.at ?? { file, start: 0, end: 0 }
    return refused([{ message: 'the baseline is not JSON', help: recordAnew, at }])
  }
  const newer = newerFormat(document)
  if (newer) return refused([newer])
  if (!baselineValidator(document.value)) {
    return refused(schemaProblems(document, baselineValidator.errors ?? []))
  }
  const { findings } = document.value as BaselineFile
  return {
    findings: findings.map((finding) => ({ ...finding, origin: document.originOf(finding) })),
    problems: [],
  }
}

function refused(problems: readonly Problem[]): Baseline {
  return { findings: [], problems }
}

/** A later version may record what this one would not understand. */
function newerFormat(document: LocatedDocument): Problem | undefined {
  const version = (document.value as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version !== 'number' || version <= 1) return undefined
  return {
    message: `the baseline has version ${version} of its format, and this version of coexist reads version 1`,
    help: 'update coexist, or record the baseline anew with `coexist baseline FILE`',
    at: document.valueAt(['schemaVersion']),
  }
}
