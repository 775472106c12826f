import type { Problem } from '../model/problem.js'
import type { SourceFile } from '../model/source.js'
import { counted } from '../model/wording.js'
import { merge, noDocuments, together, type Documents, type Manner } from './documents.js'
import { identify, mentionsCoexist, wasMeantForCoexist } from './identify.js'
import { readers, type Kind } from './kinds/index.js'
import { Reading } from './reading.js'
import { validated } from './validated.js'
import { parseYaml } from './yaml.js'

const mostProblemsOfAFile = 50

/**
 * Reads the documents of a file; one with a problem is reported and not read by half. A file that was only found may
 * hold documents of other tools, which are passed over.
 */
export function parseDocuments(file: SourceFile, manner: Manner): Documents {
  const documents = noDocuments()
  if (manner === 'found' && !mentionsCoexist(file.text)) return documents
  const { documents: located, problems } = parseYaml(file)
  if (problems.length > 0 && manner === 'found' && !wasMeantForCoexist(file.text)) return documents
  if (problems.length > 0) {
    documents.recognized++
    documents.lacksRules = true
  }
  documents.problems.push(...problems)
  for (const document of located) {
    const reading = new Reading(document)
    const kind = identify(reading, manner)
    const content = kind && declared(kind, reading)
    if (kind || reading.problems.length > 0) documents.recognized++
    if (content && reading.problems.length === 0) merge(documents, content)
    if (reading.problems.length > 0 && mayHoldRules(kind)) documents.lacksRules = true
    documents.problems.push(...reading.problems)
  }
  if (manner === 'named' && documents.recognized === 0) documents.problems.push(emptyFile(file))
  return { ...documents, problems: capped(file, documents.problems) }
}

/** The documents of all the files together. */
export function parseAllDocuments(
  files: readonly { readonly file: SourceFile; readonly manner: Manner }[],
): Documents {
  return together(files.map(({ file, manner }) => parseDocuments(file, manner)))
}

/** What a document declares; undefined, with the problems in the reading, where it has not the shape of its kind. */
function declared<K extends Kind>(kind: K, reading: Reading): Partial<Documents> | undefined {
  const document = validated(kind, reading)
  return document && readers[kind](reading, document)
}

function mayHoldRules(kind: Kind | undefined): boolean {
  return kind === undefined || kind === 'Policy' || kind === 'Catalog'
}

function emptyFile(file: SourceFile): Problem {
  const empty = file.text.trim() === ''
  return {
    message: empty ? 'the file is empty' : 'the file holds no document of coexist',
    help: 'start the document with `apiVersion: coexist/v1` and `kind: Topology`',
    at: { file, start: 0, end: 0 },
  }
}

function capped(file: SourceFile, problems: readonly Problem[]): Problem[] {
  if (problems.length <= mostProblemsOfAFile) return [...problems]
  const left = problems.length - mostProblemsOfAFile
  return [
    ...problems.slice(0, mostProblemsOfAFile),
    {
      message: `the file has ${counted(left, 'more problem')}`,
      help: 'mend the first ones and run again',
      at: { path: file.path },
    },
  ]
}
