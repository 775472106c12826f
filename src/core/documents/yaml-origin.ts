import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml'
import type { Origin, PathStep, SourceFile, Span } from '../model/source.js'

/** An origin that looks its places up in the nodes of the YAML parser. */
export class YamlOrigin implements Origin {
  constructor(
    private readonly file: SourceFile,
    private readonly node: unknown,
    private readonly parsed: Document.Parsed,
  ) {}

  get whole(): Span {
    return this.span(this.node) ?? { file: this.file, start: 0, end: 0 }
  }

  value(...path: readonly PathStep[]): Span {
    return this.find(path).value
  }

  key(...path: readonly PathStep[]): Span {
    const { key, value } = this.find(path)
    return key ?? value
  }

  private find(path: readonly PathStep[]): { key?: Span; value: Span } {
    let node: unknown = this.node
    let found: { key?: Span; value: Span } = { value: this.whole }
    for (const step of path) {
      const below = this.child(node, step)
      if (!below) break
      node = below.value
      const key = this.span(below.key)
      const value = this.span(below.value)
      found = { ...(key ? { key } : {}), value: value ?? key ?? found.value }
    }
    return found
  }

  private child(node: unknown, step: PathStep): { key?: unknown; value: unknown } | undefined {
    const container = isAlias(node) ? node.resolve(this.parsed) : node
    if (isSeq(container)) {
      const item = typeof step === 'number' ? container.items[step] : undefined
      return item === undefined ? undefined : { value: item }
    }
    if (!isMap(container)) return undefined
    return container.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  }

  /** The text of the node itself; undefined where it is empty, so that the key stands in for it. */
  private span(node: unknown): Span | undefined {
    const range = (node as Node | null | undefined)?.range
    if (!range || range[0] === range[1]) return undefined
    return { file: this.file, start: range[0], end: range[1] }
  }
}
