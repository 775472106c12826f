import type { Span } from '../../model/source.js'
import { didYouMean, listed, quote } from '../../model/wording.js'
import type { Binding } from '../binding.js'
import type { Doubt } from '../selector.js'
import type { ScopeState, ServerState } from '../state.js'
import { recordedVersionField } from './recorded-version.js'

/** A fact of a server that a table may speak about. */
export interface Field {
  /** Some values in words: `the role \`mailbox\``. */
  textFor(values: readonly string[]): string
  /** Its values in general: `roles`. */
  readonly plural: string
  /** What is asked where a value is not allowed, as the second half of a sentence; the allowed values where left out. */
  readonly demanded?: string
  /** What the documents declare; undefined where they do not. */
  read(server: ServerState, scope: ScopeState): Declared | undefined
  /** What is wrong with a value of the table itself. */
  fault(value: string): { readonly message: string; readonly help: string } | undefined
}

export interface Declared {
  readonly values: readonly string[]
  /** There where it is one of these values alone, and cannot be told which. */
  readonly doubt?: Doubt
  /** How the values come about, where they are not written as such. */
  readonly inWords?: string
  /** Where one of the values stands. */
  place(index: number): Span
  whole(): Span
}

/** The field that a matrix names: `roles`, `recorded-version`, `level:NAME`, or a key of `platform`, `groups` or `labels`. */
export function fieldOf(name: string, binding: Binding): Field {
  if (name === 'roles') return rolesField(binding)
  if (name === 'recorded-version') return recordedVersionField(binding)
  if (name.startsWith('level:')) return levelField(name.slice('level:'.length), binding)
  const [part = '', ...rest] = name.split('.')
  return serverField(part as 'platform' | 'groups' | 'labels', rest.join('.'))
}

function rolesField({ catalogue }: Binding): Field {
  return {
    plural: 'roles',
    textFor: (values) => `the ${values.length === 1 ? 'role' : 'roles'} ${listed(values.map(quote))}`,
    read({ declared }) {
      if (!declared.roles) return undefined
      return {
        values: declared.roles,
        place: (index) => declared.origin.value('roles', index),
        whole: () => declared.origin.value('roles'),
      }
    },
    fault(value) {
      if (catalogue.roles.has(value)) return undefined
      return { message: `unknown role ${quote(value)}`, help: didYouMean(value, catalogue.roles.keys()) }
    },
  }
}

function levelField(level: string, binding: Binding): Field {
  const known = binding.catalogue.levels.get(level)
  if (!known) {
    binding.refuse(
      ['matrix', 'field'],
      `unknown level ${quote(level)}`,
      didYouMean(level, binding.catalogue.levels.keys()),
    )
  }
  return {
    plural: `values of ${quote(level)}`,
    textFor: (values) => `the level ${quote(level)} ${listed(values.map(quote))}`,
    read(_server, { organization }) {
      const declared = organization.levels.get(level)
      return declared && single(declared.value, () => declared.at)
    },
    fault(value) {
      if (!known || known.values.includes(value)) return undefined
      return {
        message: `${quote(level)} has no value ${quote(value)}`,
        help: didYouMean(value, known.values),
      }
    },
  }
}

function serverField(part: 'platform' | 'groups' | 'labels', key: string): Field {
  return {
    plural: `values of ${quote(`${part}.${key}`)}`,
    textFor: (values) => `${quote(`${part}.${key}`)} ${listed(values.map(quote))}`,
    read({ declared }) {
      const value = Object.hasOwn(declared[part], key) ? declared[part][key] : undefined
      return value === undefined ? undefined : single(value, () => declared.origin.value(part, key))
    },
    fault: () => undefined,
  }
}

function single(value: string, at: () => Span): Declared {
  return { values: [value], place: at, whole: at }
}
