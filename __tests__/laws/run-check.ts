import { check, type CheckRequest, type Pack, type Report } from '../../src/core/index.js'
import { loadPacks } from '../../src/node/packs.js'
import { inputFile, readPacks } from '../support/build-documents.js'
import type { WrittenOrganization } from '../reference/organization.js'
import { policyIds } from '../reference/rules.js'

/** The packs of the program, read once. */
export const packs: readonly Pack[] = loadPacks()

/** The same, as a shell hands them over. */
export const read = readPacks(packs)

export interface Text {
  readonly path: string
  readonly text: string
}

/** Checks the texts against the three policies that the reference speaks about. */
export function checkTexts(texts: readonly Text[], asOf = '2026-11-22'): Report {
  return checkAgainst(policyFiles, texts, asOf)
}

/** Checks the texts against the policies of the given files alone. */
export function checkAgainst(policies: readonly Text[], texts: readonly Text[], asOf = '2026-11-22'): Report {
  return check(requestAgainst(policies, texts, asOf))
}

/** The request of such a check. */
export function requestAgainst(
  policies: readonly Text[],
  texts: readonly Text[],
  asOf: string,
): CheckRequest {
  return {
    files: texts.map(({ path, text }) => inputFile(path, text)),
    configs: [],
    packs: read,
    policies: [{ files: policies.map(({ path, text }) => inputFile(path, text)) }],
    waivers: [],
    problems: [],
    asOf,
    gate: { failOn: 'error', onUndecided: 'fail' },
    toolVersion: '1.0.0',
    isForComparison: true, // the laws look at findings, and repairs of random plans take long
  }
}

/** The files of the three policies, as the packs have them. */
export const policyFiles: readonly Text[] = packs
  .flatMap(({ files }) => files)
  .filter(({ path }) => policyIds.some((id) => path.endsWith(`/${id}.yaml`)))

/** The organizations as JSON, one in each file, named `org 0`, `org 1` and so on. */
export function textsOf(contents: readonly WrittenOrganization[]): readonly Text[] {
  return contents.map((content, index) => ({
    path: `${index}.json`,
    text: JSON.stringify(document('Topology', { ...content, organization: `org ${index}` })),
  }))
}

/** A document of a kind, as a YAML parser would give it. */
export function document(kind: string, content: object): object {
  return { apiVersion: 'coexist/v1', kind, ...content }
}
