import type { Answer } from '../../model/answer.js'
import { listed, quote } from '../../model/wording.js'
import type { Constraint } from '../../versions/constraint.js'
import type { Binding } from '../binding.js'
import { defineRuleForm, type Shortfall } from '../form.js'
import { running, type ScopeState, type ServerState } from '../state.js'
import { howToKnow, whyUnknown } from '../unknown-version.js'
import { possibleVersions } from '../../versions/version.js'
import { fieldOf, type Field } from './field.js'
import type { MatrixOptions } from './options.schema.js'

interface Row {
  readonly fits: Constraint
  readonly values: readonly string[]
}

/** Allows a field only the values that a table gives for the release of the server. */
export const matrix = defineRuleForm<MatrixOptions>({
  id: 'matrix',
  summary: 'The field takes a value that the table allows for the release of the server.',

  bind(options, binding) {
    const servers = binding.selector(options.servers, 'matrix', 'servers')
    const field = fieldOf(options.field, binding)
    const rows = options.allowed.map(({ version, values }, index): Row => {
      refuseUnknownValues(values, field, binding, ['matrix', 'allowed', index, 'values'])
      const path = ['matrix', 'allowed', index, 'version']
      return { values, fits: version ? binding.constraint(version, servers.products, path) : () => 'yes' }
    })
    return {
      kind: 'server',
      servers,
      judge: (server, scope) =>
        judgeValues(server, scope, rows, field) ?? judgeTogether(server, scope, options, field),
    }
  },
})

/** A server whose document does not give the field is left alone: the table speaks about declared facts. */
function judgeValues(
  server: ServerState,
  scope: ScopeState,
  rows: readonly Row[],
  field: Field,
): Shortfall | undefined {
  const declared = field.read(server, scope)
  if (!declared) return undefined
  const possible = possibleVersions(server.version).map((version) =>
    rows.filter((row) => row.fits(version) === 'yes'),
  )
  const answers = declared.values.map((value) => allows(possible, value))
  const answer = answers.includes('no') ? 'no' : answers.includes('cannot-tell') ? 'cannot-tell' : 'yes'
  if (answer === 'yes') return undefined
  const wrong = declared.values.filter((_value, index) => answers[index] === answer)
  const allowed = [...new Set(possible.flat().flatMap((row) => row.values))]
  const about = {
    answer,
    at: declared.place(answers.indexOf(answer)),
    actual: wrong.join(', '),
    required: listed(allowed, 'or') || 'none',
  } as const
  if (answer === 'cannot-tell') {
    return { ...about, ...undecidedWording(server, field, wrong, possible.flat().length === 0) }
  }
  return {
    ...about,
    observed: `${quote(server.name)} runs ${running(server)} with ${field.text} ${listed(wrong.map(quote))}`,
    demanded: `the table allows ${listed(allowed.map(quote), 'or') || 'no value'}`,
    help: `give ${quote(server.name)} an allowed value, or another release`,
  }
}

function undecidedWording(server: ServerState, field: Field, wrong: readonly string[], isSilent: boolean) {
  const value = `${field.text} ${listed(wrong.map(quote))}`
  if (isSilent) {
    return {
      observed: `${quote(server.name)} runs ${running(server)} with ${value}`,
      demanded: 'the table does not speak about this release',
      help: 'look up what the vendor supports, and add a row to the table',
    }
  }
  return {
    observed: `${quote(server.name)} runs ${running(server)}, ${whyUnknown(server)}`,
    demanded: `${value} is allowed for some of its releases only`,
    help: howToKnow(server),
  }
}

/**
 * Whether the rows allow the value for every release that the server may run. A release that no row names is one about
 * which the table is silent, and silence is not support: it cannot be told.
 */
function allows(possible: readonly (readonly Row[])[], value: string): Answer {
  const answers = possible.map((rows): Answer => {
    if (rows.some(({ values }) => values.includes(value))) return 'yes'
    return rows.length === 0 ? 'cannot-tell' : 'no'
  })
  const [first = 'cannot-tell'] = answers
  return answers.every((one) => one === first) ? first : 'cannot-tell'
}

function judgeTogether(
  server: ServerState,
  scope: ScopeState,
  { alone = [], combinations }: MatrixOptions,
  field: Field,
): Shortfall | undefined {
  const declared = field.read(server, scope)
  if (!declared || declared.values.length === 0) return undefined
  const values = [...new Set(declared.values)]
  const lonely = values.length > 1 ? values.find((value) => alone.includes(value)) : undefined
  const isCombination = combinations?.some(
    (set) => set.length === values.length && set.every((value) => values.includes(value)),
  )
  if (lonely === undefined && isCombination !== false) return undefined
  const demanded =
    lonely === undefined
      ? `only ${listed(
          (combinations ?? []).map((set) => listed(set.map(quote))),
          'or',
        )} may stand on one server`
      : `${quote(lonely)} stands alone on its server`
  return {
    answer: 'no',
    observed: `${quote(server.name)} runs ${running(server)} with ${field.text} ${listed(values.map(quote))}`,
    demanded,
    actual: values.join(', '),
    required:
      lonely === undefined
        ? (combinations ?? []).map((set) => set.join(', ')).join(' or ')
        : `${lonely} alone`,
    help: `take ${field.text} that do not stand together off ${quote(server.name)}`,
    at: declared.whole,
  }
}

function refuseUnknownValues(
  values: readonly string[],
  field: Field,
  binding: Binding,
  path: readonly (string | number)[],
): void {
  for (const [index, value] of values.entries()) {
    const fault = field.fault(value)
    if (fault) binding.refuse([...path, index], fault.message, fault.help)
  }
}
