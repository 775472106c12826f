import type { SourceFile } from '../../model/source.js'
import type { Documents } from '../documents.js'
import { Mapping } from './mapping.js'
import { declaredBy, readQuickly } from './quick-documents.js'
import { locatedIn } from './quick-yaml.js'
import { unlessRefused } from './refusal.js'
import { ReadText } from './text-origin.js'

/** A file that was read when the program was built: its documents, and where each of their mappings starts. */
export interface PreparedFile {
  readonly file: SourceFile
  readonly roots: readonly unknown[]
  /** In the order in which the mappings are written. */
  readonly starts: readonly number[]
}

/** Reads a file for {@link restored}; undefined where the quick reader does not take it, or something is wrong with it. */
export function prepared(file: SourceFile): PreparedFile | undefined {
  if (!readQuickly(file, 'named')) return undefined
  const roots = unlessRefused(() => new ReadText(file).documents())
  return roots && { file, roots, starts: roots.flatMap(startsIn) }
}

/** The documents of a prepared file, which somebody has proved to be in order. */
export function restored({ file, roots, starts }: PreparedFile): Documents {
  const rest = starts.values()
  const text = new ReadText(file)
  const documents = declaredBy(
    roots.map((root) => locatedIn(text, located(root, rest) as object)),
    true,
  )
  if (!documents) throw new Error(`${file.path} was prepared although something is wrong with it`)
  return documents
}

function startsIn(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return []
  const start = Mapping.startOf(value)
  return [...(start === undefined ? [] : [start]), ...Object.values(value).flatMap(startsIn)]
}

/** The value with its mappings as the quick reader builds them. */
function located(value: unknown, starts: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => located(item, starts))
  if (typeof value !== 'object' || value === null) return value
  const mapping = new Mapping(Number(starts.next().value))
  for (const [key, below] of Object.entries(value)) mapping[key] = located(below, starts)
  return mapping
}
