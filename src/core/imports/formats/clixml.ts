import type { Problem } from '../../model/problem.js'
import type { SourceFile } from '../../model/source.js'
import { textCell, type Cell, type Row } from '../row.js'
import { broken, type ExportFormat } from './format.js'
import { parseXml, type Element } from './xml.js'

/** What `Export-Clixml` writes: objects with their properties, perhaps all in one list. */
export const clixml: ExportFormat = {
  id: 'clixml',
  recognizes: (text) => /^\s*</.test(text),
  read(file) {
    const root = parseXml(file)
    if ('message' in root) return broken(root)
    if (root.name !== 'Objs') return broken(notClixml(file, root))
    const reading = new Reading(file, root)
    return { rows: root.children.flatMap((element) => reading.rowsOf(element)), problems: reading.problems }
  },
}

const lists = ['LST', 'IE', 'QUE', 'STK']
/** The elements that hold the properties of an object: its own, and those that the shell has added. */
const holders = ['Props', 'MS']

class Reading {
  readonly problems: Problem[] = []
  private readonly byId = new Map<string, Element>()
  private readonly cells = new Map<Element, Cell>()

  constructor(
    private readonly file: SourceFile,
    root: Element,
  ) {
    this.index(root)
  }

  rowsOf(element: Element): readonly Row[] {
    const object = this.target(element)
    const list = object.children.find(({ name }) => lists.includes(name))
    if (list && !object.children.some(({ name }) => name === 'Props'))
      return list.children.flatMap((item) => this.rowsOf(item))
    if (element.name === 'Nil') return []
    if (object.children.some(({ name }) => holders.includes(name)))
      return [{ columns: this.columnsOf(object), at: this.span(object) }]
    this.problems.push({
      message: 'the export holds a plain value, where objects are wanted',
      help: 'export the objects of the command themselves with `Export-Clixml`',
      at: this.span(element),
    })
    return []
  }

  private columnsOf(object: Element): ReadonlyMap<string, Cell> {
    return new Map(propertiesOf(object).map((one) => [one.key.toLowerCase(), this.cell(one)]))
  }

  /** A value with its parts; what lies deeper says nothing of a server. */
  private cell(element: Element): Cell {
    const object = this.target(element)
    const known = this.cells.get(object)
    if (known) return known
    const own = object.children.find(({ name }) => name === 'ToString')
    const value = object.children.find(({ name }) => isPrimitive(name))
    const list = object.children.find(({ name }) => lists.includes(name))
    const parts = propertiesOf(object).map(
      (one) => [one.key.toLowerCase(), this.plain(this.target(one))] as const,
    )
    const cell = {
      text: textOf(object),
      parts: new Map(value ? [...parts, ['value', this.plain(value)]] : parts),
      items: (list?.children ?? []).map((item) => this.plain(this.target(item))),
      at: this.span(own ?? object),
    }
    this.cells.set(object, cell)
    return cell
  }

  private plain(element: Element): Cell {
    return textCell(textOf(element), this.span(element))
  }

  /** The object itself where only a reference to it stands. */
  private target(element: Element): Element {
    return element.name === 'Ref' ? (this.byId.get(element.id) ?? element) : element
  }

  private index(element: Element): void {
    if (element.name === 'Obj' && element.id !== '') this.byId.set(element.id, element)
    for (const child of element.children) this.index(child)
  }

  private span({ start, end }: Element) {
    return { file: this.file, start, end }
  }
}

/** What the object says of itself comes last, so that it goes before what the shell has added. */
function propertiesOf(object: Element): readonly Element[] {
  const held = holders.map((holder) => object.children.filter(({ name }) => name === holder))
  return held
    .reverse()
    .flat()
    .flatMap(({ children }) => children)
}

/** What an object is as text: what the shell would show, else its plain value. */
function textOf({ name, text, children }: Element): string {
  if (name !== 'Obj') return text
  const shown =
    children.find((child) => child.name === 'ToString') ?? children.find((child) => isPrimitive(child.name))
  return shown?.text ?? ''
}

function isPrimitive(name: string): boolean {
  return !['TN', 'TNRef', 'ToString', 'DCT', 'BA', ...lists, ...holders].includes(name)
}

function notClixml(file: SourceFile, { start, end }: Element): Problem {
  return {
    message: 'the file is XML, and no export of `Export-Clixml`',
    help: 'write it with `Export-Clixml`',
    at: { file, start, end },
  }
}
