import type { Problem } from '../../model/problem.js'
import { locate, type Span } from '../../model/source.js'
import { quote } from '../../model/wording.js'
import type { ReadVersion } from './versions.js'

/** What a row says, and where. */
export interface Fact<Value> {
  readonly value: Value
  readonly at: Span
}

/** What the rows of all exports say of one server; a fact that is not there was not told. */
export class ServerFacts {
  /** Whether `Get-ExchangeServer` shows it. */
  isShown = false
  /** Whether a version of it could not be read, which is told already. */
  isRefused = false
  displayed: Fact<ReadVersion> | undefined
  file: Fact<ReadVersion> | undefined
  roleSum: Fact<number> | undefined
  site: Fact<string> | undefined

  constructor(
    readonly name: string,
    readonly at: Span,
  ) {}

  /** Adds what a row says; a row that contradicts an earlier one is a problem. */
  add<Key extends 'displayed' | 'file' | 'roleSum' | 'site'>(
    key: Key,
    fact: NonNullable<ServerFacts[Key]>,
    problems: Problem[],
  ): void {
    const earlier = this[key]
    if (!earlier) Object.assign(this, { [key]: fact })
    else if (shown(earlier.value) !== shown(fact.value)) problems.push(this.contradiction(earlier, fact))
  }

  private contradiction(earlier: Fact<unknown>, later: Fact<unknown>): Problem {
    const { file, line } = locate(earlier.at)
    return {
      message: `${quote(this.name)} has ${shown(later.value)} here, and ${shown(earlier.value)} in ${file}:${line}`,
      help: 'leave out the export that is out of date',
      at: later.at,
    }
  }
}

function shown(value: unknown): string {
  if (typeof value === 'number') return `the role flags ${quote(String(value))}`
  if (typeof value === 'string') return value === '' ? 'no site' : `the site ${quote(value)}`
  return `the version ${quote((value as ReadVersion).build.join('.'))}`
}
