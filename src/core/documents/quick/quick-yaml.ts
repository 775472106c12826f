import type { SourceFile } from '../../model/source.js'
import type { LocatedDocument } from '../located-document.js'
import { Mapping } from './mapping.js'
import { unlessRefused } from './refusal.js'
import { ReadText, TextOrigin } from './text-origin.js'

/**
 * What the YAML or JSON text of a file holds; undefined where it is not of the simple kind. It equals what `parseYaml`
 * gives, to the last offset.
 */
export function parseQuickly(file: SourceFile): readonly LocatedDocument[] | undefined {
  const text = new ReadText(file)
  const roots = unlessRefused(() => text.documents())
  return roots?.map((root) => locatedIn(text, root))
}

/** A document of a text, from the value at its root. */
export function locatedIn(text: ReadText, root: object): LocatedDocument {
  const origin = new TextOrigin(text, Mapping.startOf(root) ?? 0)
  return {
    file: text.file,
    value: root,
    originOf(container) {
      const start = Mapping.startOf(container)
      return start === undefined ? origin : new TextOrigin(text, start)
    },
    valueAt: (path) => origin.value(...path),
    keyAt: (path) => origin.key(...path),
  }
}
