import {
  readQuickly,
  together,
  type Documents,
  type InputFile,
  type Manner,
  type Pack,
  type ReadPack,
} from '../../src/core/index.js'
import { parseDocuments } from '../../src/core/documents/parse-documents.js'
import { locate } from '../../src/core/model/source.js'

/** The documents of a file `d.yaml` with that text. */
export function documentsIn(text: string, manner: Manner = 'named'): Documents {
  return parseDocuments({ path: 'd.yaml', text }, manner)
}

/** What is wrong with a text, as `LINE:COLUMN MESSAGE -> HELP`. */
export function faultsIn(text: string, manner: Manner = 'named'): readonly string[] {
  return documentsIn(text, manner).problems.map(({ message, help, at }) => {
    const place = 'file' in at ? `${locate(at).line}:${locate(at).column}` : at.path
    return help === undefined ? `${place} ${message}` : `${place} ${message} -> ${help}`
  })
}

/** A document of a kind, its own keys from the third line on. */
export function documentOf(kind: string, body: string): string {
  return `apiVersion: coexist/v1\nkind: ${kind}\n${body}`
}

/** A file as a shell hands it over. */
export function inputFile(path: string, text: string, manner: Manner = 'named'): InputFile {
  const file = { path, text }
  return { file, manner, documents: readQuickly(file, manner) ?? parseDocuments(file, manner) }
}

/** Packs as a shell hands them over. */
export function readPacks(packs: readonly Pack[]): readonly ReadPack[] {
  return packs.map(({ name, files }) => ({
    name,
    documents: together(files.map(({ path, text }) => inputFile(path, text).documents)),
  }))
}
