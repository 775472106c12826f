import { didYouMean, listed, nearest, quote } from '../model/wording.js'
import type { Manner } from './documents.js'
import type { Reading } from './reading.js'
import { kinds, type Kind } from './kinds/index.js'

const apiVersion = 'coexist/v1'
const howToStart = 'start the document with `apiVersion: coexist/v1` and `kind: Topology`'

/** Whether a text can hold a document of coexist, or one that was meant to be one: a quick look before it is parsed. */
export function mentionsCoexist(text: string): boolean {
  return /co-?e?xi?s/i.test(text)
}

/** Whether a text that cannot be parsed was meant to hold a document of coexist. */
export function wasMeantForCoexist(text: string): boolean {
  return /apiVersion["']?\s*:\s*["']?co-?e?xi?s/i.test(text)
}

/**
 * The kind of a document. One that is not coexist's is a problem where somebody named its file, and passed over where
 * the file was only found; a near miss is a problem in both, since passing it over would lose it silently.
 */
export function identify(reading: Reading, manner: Manner): Kind | undefined {
  const fault = faultOf(reading.document.value)
  if (typeof fault === 'string') return fault
  if (fault.isOurs || manner === 'named') reading.refuse(fault.path, fault.message, fault.help)
  return undefined
}

interface Fault {
  readonly message: string
  readonly help: string
  readonly path: readonly string[]
  /** Whether the document was meant for coexist, however it was found. */
  readonly isOurs: boolean
}

/** The kind of the document, or why it has none. */
function faultOf(document: unknown): Kind | Fault {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return { message: 'the document is not a mapping', help: howToStart, path: [], isOurs: false }
  }
  const { apiVersion: version, kind } = document as { apiVersion?: unknown; kind?: unknown }
  if (version === undefined) {
    const isOurs = Object.values(document).some((value) => nearest(inWords(value), [apiVersion]).length > 0)
    return { message: 'the document has no `apiVersion`', help: howToStart, path: [], isOurs }
  }
  if (version !== apiVersion) return versionFault(inWords(version))
  if (kind === undefined) {
    const help = `add \`kind:\` with ${listed(kinds.map(quote), 'or')}`
    return { message: 'the document has no `kind`', help, path: [], isOurs: true }
  }
  return kinds.find((known) => known === kind) ?? kindFault(inWords(kind))
}

function versionFault(written: string): Fault {
  return {
    message: `unknown apiVersion ${quote(written)}`,
    help: `write ${quote(apiVersion)}`,
    path: ['apiVersion'],
    isOurs: written.startsWith('coexist') || nearest(written, [apiVersion]).length > 0,
  }
}

function kindFault(written: string): Fault {
  const help = didYouMean(written, kinds)
  return { message: `unknown kind ${quote(written)}`, help, path: ['kind'], isOurs: true }
}

function inWords(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  return 'a mapping or list'
}
