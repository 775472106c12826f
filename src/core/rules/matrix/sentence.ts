import { listed, listedAtMost, quote } from '../../model/wording.js'
import type { Selector } from '../selector.js'
import { everyServer } from '../sentence.js'
import type { MatrixOptions } from './options.schema.js'

const mostRows = 6
/** Of a table with more rows than that, a few give the idea. */
const rowsOfLongTable = 3
const mostValues = 8

/** `every server of X must have \`roles\` that the table allows for its release (…)`, and what may stand together. */
export function matrixInWords(selected: Selector, options: MatrixOptions): string {
  const { field, allowed, combinations, alone } = options
  const shown = allowed.length > mostRows ? rowsOfLongTable : allowed.length
  const rows = allowed.slice(0, shown).map(({ version, values }) => {
    const releases = version === undefined ? 'any' : quote(version)
    return `${releases}: ${listedAtMost(mostValues, values.map(quote), 'or') || 'none'}`
  })
  const left = allowed.length - rows.length
  const more = left > 0 ? [`and ${left} more`] : []
  const table = `a value of ${quote(field)} that the table allows for its release (${[...rows, ...more].join('; ')})`
  const sets = (combinations ?? []).map((set) => set.map(quote).join(' + '))
  return [
    `${everyServer(selected)} must have ${table}`,
    ...(sets.length > 0 ? [`with no other set of values than ${listed(sets, 'or')}`] : []),
    ...(alone ? [`with ${listed(alone.map(quote))} alone on its server`] : []),
  ].join(', ')
}
