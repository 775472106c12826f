import { listed, listedAtMost, quote } from '../../model/wording.js'
import type { Origin } from '../../model/source.js'
import { possibleVersions } from '../../versions/version.js'
import type { Clue } from '../form.js'
import type { ScopeState, ServerState } from '../state.js'
import type { Row } from './allowed-values.js'
import type { Field } from './field.js'
import type { MatrixOptions } from './options.schema.js'

/** A table, with the place of the rule that holds it. */
export interface Table {
  readonly options: MatrixOptions
  readonly field: Field
  readonly rows: readonly Row[]
  readonly origin: Origin
}

/** The declared values, and the rows of the table that the releases of the server fall into. */
export function cluesOf(server: ServerState, scope: ScopeState, table: Table): readonly Clue[] {
  const { options, field } = table
  const declared = field.read(server, scope)
  if (!declared)
    return [{ text: `${quote(options.field)} is not declared, so the table has nothing to say of it` }]
  const said = declared.inWords ?? `has ${field.textFor(declared.values)}`
  const rows = rowsFor(server, table)
  const { alone, combinations } = options
  return [
    { text: `${quote(server.name)} ${said}`, at: declared.whole() },
    ...(rows.length > 0 ? rows : [{ text: 'no row of the table speaks about this release' }]),
    ...(alone ? [{ text: `alone on its server: ${listed(alone.map(quote))}` }] : []),
    ...(combinations
      ? [
          {
            text: `the only sets: ${listed(
              combinations.map((set) => set.map(quote).join(' + ')),
              'or',
            )}`,
          },
        ]
      : []),
  ]
}

function rowsFor({ version }: ServerState, { options, rows, origin }: Table): readonly Clue[] {
  const possible = possibleVersions(version)
  return rows.flatMap((row, index) => {
    const fitting = possible.filter((one) => row.fits(one) === 'yes').length
    if (fitting === 0) return []
    const limit = options.allowed[index]?.version
    const releases = limit === undefined ? 'any release' : quote(limit)
    const perhaps = fitting < possible.length ? ', which some of its possible releases are' : ''
    const values = listedAtMost(12, row.values.map(quote), 'or') || 'nothing'
    const text = `row ${index + 1} of the table, for ${releases}${perhaps}, allows ${values}`
    return [{ text, at: origin.value('matrix', 'allowed', index) }]
  })
}
