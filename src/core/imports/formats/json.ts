import { parseYaml } from '../../documents/yaml.js'
import type { LocatedDocument } from '../../documents/located-document.js'
import type { Span } from '../../model/source.js'
import { textCell, type Cell, type Row } from '../row.js'
import { broken, type ExportFormat } from './format.js'

/** What `ConvertTo-Json` writes: an object, a list of objects, or such a list with its count around it. */
export const json: ExportFormat = {
  id: 'json',
  recognizes: (text) => /^\s*[[{](?!PS\])/.test(text),
  read(file) {
    const { documents, problems } = parseYaml(file)
    const [document] = documents
    if (!isJson(file.text)) {
      const at = problems[0]?.at ?? { file, start: 0, end: 0 }
      return broken({ message: 'the file is not JSON', help: 'export it again with `ConvertTo-Json`', at })
    }
    if (!document) return { rows: [], problems }
    const values = listOf(document.value)
    const [odd] = values.filter((value) => !isMapping(value))
    if (odd !== undefined) {
      const at = document.valueAt([])
      return broken({
        message: 'the JSON is no list of objects',
        help: 'convert the objects of the command themselves',
        at,
      })
    }
    return { rows: values.filter(isMapping).map((value) => rowOf(value, document)), problems: [] }
  },
}

type Mapping = Readonly<Record<string, unknown>>

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Windows PowerShell writes a list that came from elsewhere as `{ "value": [...], "Count": 2 }`. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (isMapping(value) && Array.isArray(value.value) && 'Count' in value) return value.value
  return [value]
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function rowOf(value: Mapping, document: LocatedDocument): Row {
  return { columns: columnsOf(value, document), at: document.originOf(value).whole }
}

function columnsOf(value: Mapping, document: LocatedDocument): ReadonlyMap<string, Cell> {
  const origin = document.originOf(value)
  return new Map(
    Object.entries(value).map(([name, one]) => [name.toLowerCase(), cell(one, document, origin.value(name))]),
  )
}

function cell(value: unknown, document: LocatedDocument, at: Span): Cell {
  if (Array.isArray(value)) {
    const items = value.map((one, index) => cell(one, document, document.originOf(value).value(index)))
    return { ...textCell('', at), items }
  }
  if (!isMapping(value)) return textCell(plainText(value), at)
  const parts = columnsOf(value, document)
  return { text: parts.get('value')?.text ?? '', parts, items: [], at }
}

function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
