import {
  isMap,
  isSeq,
  parseAllDocuments,
  visit,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { SourceFile, Span } from '../model/source.js'

export type List = YAMLSeq.Parsed
export type Mapping = YAMLMap.Parsed

/** A mapping in a text, and the list that it is an item of. */
export interface Place {
  readonly mapping: Mapping
  readonly list?: { readonly items: List; readonly index: number }
}

/** The mappings of a YAML or JSON text by where they stand. */
export class SourceTree {
  private readonly places = new Map<number, Place>()
  private readonly keys = new Map<List, Pair<Scalar.Parsed>>()
  /** Whether the documents are in flow style as a whole: JSON, for all that matters. */
  readonly isJson: boolean

  constructor(readonly file: SourceFile) {
    const parsed = parseAllDocuments(file.text, {
      keepSourceTokens: true,
      prettyErrors: false,
      logLevel: 'silent',
    })
    const documents = 'empty' in parsed ? [] : parsed
    this.isJson = documents.every(({ contents }) => isMap(contents) && contents.flow === true)
    for (const document of documents) {
      visit(document, {
        Map: (index, node, path) => {
          const parent = path.at(-1)
          const list =
            isSeq(parent) && typeof index === 'number' ? { items: parent as List, index } : undefined
          const mapping = node as Mapping
          this.places.set(mapping.range[0], { mapping, ...(list ? { list } : {}) })
        },
        Pair: (_, pair) => {
          if (isSeq(pair.value)) this.keys.set(pair.value as List, pair as Pair<Scalar.Parsed>)
        },
      })
    }
  }

  /** The mapping that stands there. */
  at(span: Span): Place {
    const place = this.places.get(span.start)
    if (!place) throw new Error(`no mapping stands at ${span.start} of ${span.file.path}`)
    return place
  }

  /** The pair whose value is the list. */
  pairOfList(list: List): Pair<Scalar.Parsed> | undefined {
    return this.keys.get(list)
  }
}

/** The pair of a key, if the mapping has it. */
export function pairOf(mapping: Mapping, key: string): Pair<Scalar.Parsed> | undefined {
  const pairs = mapping.items as unknown as readonly Pair<Scalar.Parsed>[]
  return pairs.find((pair) => String(pair.key.value) === key)
}

/** The offset behind the colon of a pair. */
export function behindColon({ srcToken, key }: Pair<Scalar.Parsed>): number {
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind')
  return colon ? colon.offset + 1 : key.range[1]
}

/** The end of a node, without the newline that ends a block scalar. */
export function endOf(
  node: { readonly range?: readonly [number, number, number] | null },
  text: string,
): number {
  const end = node.range?.[1] ?? 0
  return text.slice(0, end).endsWith('\n') ? end - 1 - (text.charAt(end - 2) === '\r' ? 1 : 0) : end
}

/** The end of the line on which an offset lies, before its newline. */
export function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  if (newline === -1) return text.length
  return text.charAt(newline - 1) === '\r' && newline > offset ? newline - 1 : newline
}

/** The start of the line on which an offset lies. */
export function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
