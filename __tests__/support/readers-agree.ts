import { isDeepStrictEqual } from 'node:util'
import { parseQuickly } from '../../src/core/documents/quick/quick-yaml.js'
import { parseYaml } from '../../src/core/documents/yaml.js'
import type { LocatedDocument } from '../../src/core/documents/located-document.js'
import type { PathStep, Span } from '../../src/core/model/source.js'

/** How the quick reader fares with a text beside the thorough one: it refuses it, or agrees, or something differs. */
export function compareReaders(text: string): 'refused' | 'agree' | { readonly difference: string } {
  const file = { path: 'd.yaml', text }
  const quick = parseQuickly(file)
  if (!quick) return 'refused'
  const thorough = parseYaml(file)
  const [problem] = thorough.problems
  if (problem) return { difference: `the thorough reader says: ${problem.message}` }
  const [ours, theirs] = [quick, thorough.documents].map((documents) => documents.map(facts))
  for (const [index, fact] of (theirs ?? []).flat().entries()) {
    const own = ours?.flat()[index]
    if (!isDeepStrictEqual(own, fact)) {
      return { difference: `${JSON.stringify(own)} instead of ${JSON.stringify(fact)}` }
    }
  }
  return ours?.flat().length === theirs?.flat().length ? 'agree' : { difference: 'it reads more' }
}

/** What can be asked of a document: its values, and the places of the keys and values of every mapping. */
function facts(document: LocatedDocument): readonly unknown[] {
  const found: unknown[] = [plain(document.value)]
  const tell = (path: readonly PathStep[], ...spans: readonly Span[]) => {
    found.push([path, ...spans.map(({ start, end }) => [start, end])])
  }
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const origin = document.originOf(value)
    tell([], origin.whole, origin.key(), origin.value('missing'))
    for (const [key, below] of Object.entries(value)) {
      tell([key], origin.value(key), origin.key(key), origin.value(key, 'missing'), origin.key(key, 0))
      const items = Array.isArray(below) ? below.length : 0
      // A list is read from its start for each item: the first and the last ones tell enough.
      for (const index of [0, 1, 2, items - 1])
        if (index < items) tell([key, index], origin.value(key, index))
      visit(below)
    }
  }
  visit(document.value)
  return found
}

/** Without prototypes, which differ. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).map(([key, below]) => [key, plain(below)])
}
