import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  parseAllDocuments,
  type Alias,
  type Document,
  type Node,
} from 'yaml'
import type { Problem } from '../model/problem.js'
import type { SourceFile } from '../model/source.js'
import { quote } from '../model/wording.js'
import type { LocatedDocument } from './located-document.js'
import { YamlOrigin } from './yaml-origin.js'
import { isOverflow, syntaxProblem, tooDeep } from './yaml-problems.js'

const deepest = 64
const mostExpandedValues = 1_000_000

/** What the YAML or JSON text of a file holds; a document with an error gives problems and no value. */
export function parseYaml(file: SourceFile): {
  documents: readonly LocatedDocument[]
  problems: readonly Problem[]
} {
  const documents: LocatedDocument[] = []
  const problems: Problem[] = []
  for (const parsed of parseTexts(file, problems)) {
    const broken = [...parsed.errors, ...parsed.warnings]
    const overflow = broken.find(isOverflow)
    if (overflow) {
      problems.push(syntaxProblem(file, overflow))
      break // the parser has lost its place: whatever else it says of the file is an echo
    }
    problems.push(...broken.map((error) => syntaxProblem(file, error)))
    if (broken.length > 0 || parsed.contents === null) continue
    const reading = new PlainReader(file, parsed)
    const value = reading.plain(parsed.contents, 0)
    problems.push(...reading.problems)
    if (reading.problems.length === 0) documents.push(reading.document(value, parsed.contents))
  }
  return { documents, problems }
}

function parseTexts(file: SourceFile, problems: Problem[]): readonly Document.Parsed[] {
  try {
    const parsed = parseAllDocuments(file.text, { prettyErrors: false, logLevel: 'silent', strict: true })
    return 'empty' in parsed ? [] : parsed
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    problems.push({ ...tooDeep, at: { path: file.path } })
    return []
  }
}

/** Turns the nodes of one document into plain values and remembers where the mappings and lists stand. */
class PlainReader {
  readonly problems: Problem[] = []
  private readonly origins = new Map<object, YamlOrigin>()
  private readonly anchored = new Map<string, { value: unknown; size: number }>()
  private size = 0

  constructor(
    private readonly file: SourceFile,
    private readonly parsed: Document.Parsed,
  ) {}

  document(value: unknown, contents: Node): LocatedDocument {
    const root = new YamlOrigin(this.file, contents, this.parsed)
    return {
      file: this.file,
      value,
      originOf: (container) => this.origins.get(container) ?? root,
      valueAt: (path) => root.value(...path),
      keyAt: (path) => root.key(...path),
    }
  }

  plain(node: unknown, depth: number): unknown {
    if (depth > deepest) return this.refuse(node, tooDeep.message, tooDeep.help)
    if (isAlias(node)) return this.aliased(node)
    const before = this.size++
    const value = this.content(node, depth)
    const anchor = isNode(node) && !isAlias(node) ? node.anchor : undefined
    if (anchor) this.anchored.set(anchor, { value, size: this.size - before })
    return value
  }

  private content(node: unknown, depth: number): unknown {
    if (isScalar(node)) return node.value
    if (!isCollection(node)) return null
    const value = isMap(node)
      ? this.mapping(node.items, depth)
      : node.items.map((item) => this.plain(item, depth + 1))
    this.origins.set(value, new YamlOrigin(this.file, node, this.parsed))
    return value
  }

  private mapping(
    pairs: readonly { key: unknown; value?: unknown }[],
    depth: number,
  ): Record<string, unknown> {
    const mapping = Object.create(null) as Record<string, unknown>
    for (const { key, value } of pairs) {
      if (!isScalar(key)) this.refuse(key, 'a key of a mapping is not plain text', 'write a word as the key')
      else mapping[String(key.value)] = this.plain(value, depth + 1)
    }
    return mapping
  }

  /** An alias stands for the very value of its anchor; what it would expand to is counted, so that none explodes. */
  private aliased(alias: Alias): unknown {
    const target = this.anchored.get(alias.source)
    if (!target) {
      return this.refuse(
        alias,
        `the alias ${quote(`*${alias.source}`)} has no finished anchor before it`,
        `put ${quote(`&${alias.source}`)} before the value it stands for`,
      )
    }
    this.size += target.size
    if (this.size > mostExpandedValues) {
      this.refuse(
        alias,
        `the aliases of the document expand to more than ${mostExpandedValues.toLocaleString('en')} values`,
        'write the values out, or split the document',
      )
    }
    return target.value
  }

  private refuse(node: unknown, message: string, help?: string): null {
    const alreadySaid = this.problems.some((problem) => problem.message === message)
    if (!alreadySaid) {
      const at = new YamlOrigin(this.file, node, this.parsed).whole
      this.problems.push({ message, at, ...(help ? { help } : {}) })
    }
    return null
  }
}
