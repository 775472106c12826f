import { listed, quote } from '../../model/wording.js'
import type { ServerWatch } from '../form.js'
import { running, type ScopeState, type ServerState } from '../state.js'
import type { Declared, Field } from './field.js'
import type { MatrixOptions } from './options.schema.js'

/** The declared values stand together as `alone` and `combinations` allow. */
export function allowedTogether(options: MatrixOptions, field: Field): ServerWatch {
  return {
    meets(server, scope) {
      const conflict = conflictOf(server, scope, options, field)
      if (!conflict) return 'yes'
      return conflict.isCertain ? 'no' : 'cannot-tell'
    },
    explain(server, scope) {
      const conflict = conflictOf(server, scope, options, field)
      if (!conflict) throw new Error(`the values of ${server.name} may stand together, so nothing to explain`)
      const { values, declared, demanded, required, isCertain } = conflict
      return {
        observed: `${quote(server.name)} runs ${running(server)} with ${field.textFor(values)}`,
        demanded: isCertain ? demanded : `${demanded}, and whether that is so cannot be told`,
        actual: values.join(', '),
        required,
        help: `take ${field.plural} that do not stand together off ${quote(server.name)}`,
        at: declared.whole(),
      }
    },
  }
}

interface Conflict extends Clash {
  readonly declared: Declared
  readonly isCertain: boolean
}

/** Values that may not stand together. */
interface Clash {
  readonly values: readonly string[]
  readonly demanded: string
  readonly required: string
}

function conflictOf(
  server: ServerState,
  scope: ScopeState,
  options: MatrixOptions,
  field: Field,
): Conflict | undefined {
  const declared = field.read(server, scope)
  if (!declared || declared.values.length === 0) return undefined
  const readings = declared.doubt ? declared.values.map((value) => [value]) : [declared.values]
  const clashes = readings.flatMap((values) => clashOf([...new Set(values)], options) ?? [])
  const [first] = clashes
  return first && { ...first, declared, isCertain: clashes.length === readings.length }
}

function clashOf(values: readonly string[], { alone = [], combinations }: MatrixOptions): Clash | undefined {
  const lonely = values.length > 1 ? values.find((value) => alone.includes(value)) : undefined
  if (lonely !== undefined) {
    return {
      values,
      demanded: `${quote(lonely)} stands alone on its server`,
      required: `${lonely} alone`,
    }
  }
  if (!combinations || combinations.some((set) => isSame(set, values))) return undefined
  const sets = combinations.map((set) => set.map(quote).join(' + '))
  return {
    values,
    demanded: `only ${listed(sets, 'or')} may stand on one server`,
    required: combinations.map((set) => set.join(', ')).join(' or '),
  }
}

function isSame(set: readonly string[], values: readonly string[]): boolean {
  return set.length === values.length && set.every((value) => values.includes(value))
}
