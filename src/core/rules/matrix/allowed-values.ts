import type { Answer } from '../../model/answer.js'
import { remembered } from '../../model/remembered.js'
import { listed, quote } from '../../model/wording.js'
import type { Constraint } from '../../versions/constraint.js'
import { possibleVersions, type Version } from '../../versions/version.js'
import type { ServerWatch } from '../form.js'
import { running, type ScopeState, type ServerState } from '../state.js'
import { howToKnow, whyUnknown } from '../unknown-version.js'
import type { Declared, Field } from './field.js'

/** A row of the table. */
export interface Row {
  readonly fits: Constraint
  readonly values: readonly string[]
}

/** Every declared value stands in a row that fits the release of the server. */
export function allowedValues(rows: readonly Row[], field: Field): ServerWatch {
  const rowsFor = remembered((version: Version) =>
    possibleVersions(version).map((one) => rows.filter((row) => row.fits(one) === 'yes')),
  )
  return {
    meets: (server, scope) => lookUp(server, scope, rowsFor, field).worst,
    explain: (server, scope) => {
      const found = lookUp(server, scope, rowsFor, field)
      return { ...wordingOf(server, field, found), ...placeOf(found) }
    },
  }
}

interface LookUp {
  readonly worst: Answer
  readonly declared: Declared | undefined
  readonly answers: readonly Answer[]
  /** The rows that fit, for each release that the server may run. */
  readonly possible: readonly (readonly Row[])[]
}

/** A server whose document does not give the field is left alone: the table speaks about declared facts. */
function lookUp(
  server: ServerState,
  scope: ScopeState,
  rowsFor: (version: Version) => LookUp['possible'],
  field: Field,
): LookUp {
  const declared = field.read(server, scope)
  if (!declared) return { worst: 'yes', declared, answers: [], possible: [] }
  const possible = rowsFor(server.version)
  const each = declared.values.map((value) => allows(possible, value))
  const answers = declared.doubt && new Set(each).size > 1 ? each.map(perhaps) : each
  const worst = (['no', 'cannot-tell'] as const).find((answer) => answers.includes(answer)) ?? 'yes'
  return { worst, declared, answers, possible }
}

/** What may not be the value is not broken for certain. */
function perhaps(allowed: Answer): Answer {
  return allowed === 'no' ? 'cannot-tell' : allowed
}

/**
 * Whether the rows allow the value for every release that the server may run. A release that no row names is one about
 * which the table is silent, and silence is not support: it cannot be told.
 */
function allows(possible: LookUp['possible'], value: string): Answer {
  const answers = possible.map((rows): Answer => {
    if (rows.some(({ values }) => values.includes(value))) return 'yes'
    return rows.length === 0 ? 'cannot-tell' : 'no'
  })
  const [first = 'cannot-tell'] = answers
  return answers.every((one) => one === first) ? first : 'cannot-tell'
}

function placeOf(found: LookUp) {
  const { declared, answers, worst } = found
  if (!declared) throw new Error('a field that is not declared is left alone')
  return {
    at: declared.place(answers.indexOf(worst)),
    actual: wrongValues(found).join(', '),
    required: listed(allowedBy(found), 'or') || 'none',
  }
}

function wordingOf(server: ServerState, field: Field, found: LookUp) {
  const value = field.textFor(wrongValues(found))
  const facts = found.declared?.inWords ?? `with ${value}`
  const having = `${quote(server.name)} runs ${running(server)} ${facts}`
  if (found.worst === 'no') {
    return {
      observed: having,
      demanded:
        field.demanded ?? `the table allows ${listed(allowedBy(found).map(quote), 'or') || 'no value'}`,
      help: `give ${quote(server.name)} an allowed value, or another release`,
    }
  }
  if (found.possible.flat().length === 0) {
    return {
      observed: having,
      demanded: 'the table does not speak about this release',
      help: 'look up what the vendor supports, and add a row to the table',
    }
  }
  const doubt = found.declared?.doubt
  if (doubt) return { observed: having, demanded: doubt.text, help: doubt.settle }
  return {
    observed: `${quote(server.name)} runs ${running(server)}, ${whyUnknown(server)}`,
    demanded: `${value} is allowed for some of its releases only`,
    help: howToKnow(server),
  }
}

function wrongValues({ declared, answers, worst }: LookUp): readonly string[] {
  return (declared?.values ?? []).filter((_value, index) => answers[index] === worst)
}

function allowedBy({ possible }: LookUp): readonly string[] {
  return [...new Set(possible.flat().flatMap((row) => row.values))]
}
