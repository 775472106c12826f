import type { SourceFile } from '../../model/source.js'
import { merge, noDocuments, type Documents, type Manner } from '../documents.js'
import { shapes } from '../generated/shapes.js'
import { mentionsCoexist } from '../identify.js'
import { kinds, readers, type DocumentOf, type Kind } from '../kinds/index.js'
import type { LocatedDocument } from '../located-document.js'
import { Reading } from '../reading.js'
import { parseQuickly } from './quick-yaml.js'

/**
 * What the documents of a file declare, where they are simple, all of them of coexist, and nothing is wrong with them;
 * undefined otherwise: then it takes the thorough reader, which knows the whole of YAML and says what is wrong.
 */
export function readQuickly(file: SourceFile, manner: Manner): Documents | undefined {
  if (manner === 'found' && !mentionsCoexist(file.text)) return noDocuments()
  const located = parseQuickly(file)
  return located && declaredBy(located)
}

/**
 * What the documents declare; undefined where something is wrong with one of them. The shape of documents that are part
 * of the program was proved when it was built.
 */
export function declaredBy(located: readonly LocatedDocument[], isProved = false): Documents | undefined {
  const documents = noDocuments()
  for (const document of located) {
    const kind = kindOf(document.value)
    const content = kind && (isProved || shapes[kind](document.value)) && declared(kind, document)
    if (!content) return undefined
    documents.recognized++
    merge(documents, content)
  }
  return documents
}

function kindOf(root: unknown): Kind | undefined {
  const { apiVersion, kind } = root as { readonly apiVersion?: unknown; readonly kind?: unknown }
  return apiVersion === 'coexist/v1' ? kinds.find((known) => known === kind) : undefined
}

function declared<K extends Kind>(kind: K, document: LocatedDocument): Partial<Documents> | undefined {
  const reading = new Reading(document)
  const content = readers[kind](reading, document.value as DocumentOf[K])
  return reading.problems.length === 0 ? content : undefined
}
