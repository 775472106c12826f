import type { PageData, PageFinding } from '../../page-data.js'
import { rankOf } from '../marks.js'

/** What findings are sorted by. */
export type Column =
  'mark' | 'servers' | 'site' | 'product' | 'actual' | 'required' | 'rule' | 'message' | 'place'

/** What the columns are called, in their order. */
export const columnTitles: Readonly<Record<Column, string>> = {
  mark: 'Status',
  servers: 'Server',
  site: 'Site',
  product: 'Product',
  actual: 'Actual',
  required: 'Required',
  rule: 'Rule',
  message: 'Finding',
  place: 'Place',
}

/** A column and a direction; without one the order is that of the report. */
export interface Order {
  readonly column: Column
  readonly direction: 'ascending' | 'descending'
}

/** The findings in another order; those that are equal in it keep theirs. */
export function sorted(
  indexes: readonly number[],
  order: Order | undefined,
  data: PageData,
): readonly number[] {
  if (!order) return indexes
  const sign = order.direction === 'ascending' ? 1 : -1
  const keyed = indexes.map((index) => {
    const finding = data.findings[index]
    return { index, key: finding ? keyOf(finding, order.column, data) : '' }
  })
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : a.index - b.index))
  return keyed.map(({ index }) => index)
}

function keyOf(finding: PageFinding, column: Column, { rules, places }: PageData): string | number {
  switch (column) {
    case 'mark':
      return rankOf(finding.mark)
    case 'servers':
      return finding.servers[0]?.toLowerCase() ?? ''
    case 'rule':
      return rules[finding.rule]?.rule ?? ''
    case 'place': {
      const { file = '', line = 0 } = places[finding.place] ?? {}
      return `${file}\n${String(line).padStart(9, '0')}`
    }
    case 'site':
    case 'product':
    case 'actual':
    case 'required':
    case 'message':
      return finding[column] ?? ''
  }
}
