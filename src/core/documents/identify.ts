import { didYouMean, nearest, quote } from '../model/wording.js'
import type { Manner } from './parse-documents.js'
import type { Reading } from './reading.js'
import { kinds, type Kind } from './validated.js'

const apiVersion = 'coexist/v1'

/** Whether a text can hold a document of coexist, or one that was meant to be one. */
export function mentionsCoexist(text: string): boolean {
  return /apiVersion["']?\s*:\s*["']?co?[a-z]{2,6}t?\/v/i.test(text)
}

/**
 * The kind of a document. One that is not coexist's is a problem where somebody named its file, and passed over where
 * the file was only found; a near miss is a problem in both, since passing it over would lose it silently.
 */
export function identify(reading: Reading, manner: Manner): Kind | undefined {
  const document = reading.document.value
  const isMapping = typeof document === 'object' && document !== null && !Array.isArray(document)
  if (!isMapping) {
    refuse(reading, manner, [], 'the document is not a mapping')
    return
  }
  const { apiVersion: version, kind } = document as { apiVersion?: unknown; kind?: unknown }
  if (version === undefined) {
    refuse(reading, manner, [], 'the document has no `apiVersion`')
    return
  }
  if (version !== apiVersion) {
    refuseVersion(reading, manner, version)
    return
  }
  if (kind === undefined) {
    refuse(reading, 'named', [], 'the document has no `kind`', `add one of ${kinds.map(quote).join(', ')}`)
    return
  }
  const known = kinds.find((name) => name === kind)
  if (known) return known
  refuse(reading, 'named', ['kind'], `unknown kind ${quote(String(kind))}`, didYouMean(String(kind), kinds))
}

function refuseVersion(reading: Reading, manner: Manner, version: unknown): undefined {
  const written = inWords(version)
  const isOurs = written.startsWith('coexist') || nearest(written, [apiVersion]).length > 0
  refuse(
    reading,
    isOurs ? 'named' : manner,
    ['apiVersion'],
    `unknown apiVersion ${quote(written)}`,
    `write ${quote(apiVersion)}`,
  )
}

function refuse(
  reading: Reading,
  manner: Manner,
  path: readonly string[],
  message: string,
  help?: string,
): undefined {
  if (manner === 'found') return undefined
  reading.refuse(
    path,
    message,
    help ?? 'start the document with `apiVersion: coexist/v1` and `kind: Topology`',
  )
  return undefined
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
