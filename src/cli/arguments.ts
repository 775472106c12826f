import { parseArgs } from 'node:util'
import { didYouMean, listed, quote } from '../core/index.js'
import { UsageError, type Invocation, type Option } from './command.js'

/** Reads the words after the command; what the command does not know is a usage error. */
export function parseInvocation(words: readonly string[], options: readonly Option[]): Invocation {
  const byName = new Map(options.map((option) => [option.name, option]))
  const { tokens } = parseArgs({
    args: [...words],
    options: declared(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = byName.get(token.name)
    if (!option) throw unknownOption(token.rawName, options)
    const values = given.get(option.name) ?? []
    given.set(option.name, [...values, checkedValue(option, token.rawName, token.value)])
  }
  return {
    words: positionals,
    value: (option) => given.get(option)?.at(-1),
    values: (option) => given.get(option) ?? [],
    has: (option) => given.has(option),
  }
}

function declared(options: readonly Option[]) {
  return Object.fromEntries(
    options.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: true,
        ...(short ? { short } : {}),
      },
    ]),
  )
}

function checkedValue(option: Option, written: string, value: string | undefined): string {
  if (option.value === undefined) {
    if (value !== undefined)
      throw new UsageError(`${quote(written)} takes no value`, `write ${quote(written)} alone`)
    return ''
  }
  if (value === undefined || value === '') {
    throw new UsageError(`${quote(written)} has no value`, `write ${quote(`${written} ${option.value}`)}`)
  }
  if (option.choices && !option.choices.includes(value)) {
    throw new UsageError(
      `${quote(value)} is no value of ${quote(written)}`,
      `write one of ${listed(option.choices.map(quote), 'or')}`,
    )
  }
  return value
}

function unknownOption(written: string, options: readonly Option[]): UsageError {
  const known = options.flatMap(({ name, short }) => [`--${name}`, ...(short ? [`-${short}`] : [])])
  return new UsageError(`unknown option ${quote(written)}`, didYouMean(written, known))
}
