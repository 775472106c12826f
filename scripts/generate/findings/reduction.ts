import { isMap, isNode, isSeq, parseDocument, visit, type Document } from 'yaml'

type Path = readonly (string | number)[]

/** Lists of which any entry may go, and facts of which any may. */
const lists = ['servers', 'sites', 'links', 'steps', 'from', 'to'] as const
const facts = ['levels', 'tasks', 'holds', 'target', 'platform'] as const

/** What may go: entries of lists, or facts too. */
export type Removable = 'entries' | 'entries and facts'

/** The document without every part that can go while it stays as it is wanted; tried until nothing more can. */
export function reduced(text: string, may: Removable, isWanted: (text: string) => boolean): string {
  const keys = new Set<string>(may === 'entries' ? lists : [...lists, ...facts])
  let document = withoutComments(parseDocument(text))
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false
    for (const path of removable(document, keys)) {
      const smaller = without(document, path)
      if (!isWanted(written(smaller))) continue
      document = smaller
      isSmaller = true
    }
  }
  return written(document)
}

/** The document with another value at the end of a path; the entries of a list stand on a line each. */
export function withValue(text: string, path: Path, value: unknown): string {
  const document = parseDocument(text)
  const node = document.createNode(value)
  if (isSeq(node)) for (const item of node.items) if (isMap(item)) item.flow = true
  document.setIn(path, node)
  return written(document)
}

/** What a comment says may be about a part that is gone. */
function withoutComments(document: Document): Document {
  visit(document, (_key, node) => {
    if (!isNode(node)) return
    node.comment = null
    node.commentBefore = null
  })
  return document
}

/** From the last to the first, so that a path is still right when those before it are gone. */
function removable(document: Document, keys: ReadonlySet<string>): readonly Path[] {
  const paths: Path[] = []
  const look = (node: unknown, path: Path): void => {
    const key = path.at(-1)
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        if (keys.has(String(key))) paths.push([...path, index])
        look(item, [...path, index])
      }
    } else if (isMap(node)) {
      for (const { key: name, value } of node.items) {
        const inner = [...path, String(name)]
        if (keys.has(String(key))) paths.push(inner)
        look(value, inner)
      }
    }
  }
  look(document.contents, [])
  return paths.reverse()
}

function without(document: Document, path: Path): Document {
  const smaller = document.clone()
  smaller.deleteIn(path)
  const around = smaller.getIn(path.slice(0, -1))
  if ((isSeq(around) || isMap(around)) && around.items.length === 0) smaller.deleteIn(path.slice(0, -1))
  return smaller
}

function written(document: Document): string {
  return document.toString({ lineWidth: 0 }).trimEnd()
}
