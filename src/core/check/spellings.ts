import type { Problem } from '../model/problem.js'
import { locate, type Span } from '../model/source.js'
import { quote } from '../model/wording.js'

/** The names of one kind of thing: two that differ in case alone are one name to people, and a problem here. */
export class Spellings {
  private readonly first = new Map<string, { readonly name: string; readonly at: () => Span }>()
  private readonly told = new Set<string>()

  constructor(
    private readonly what: string,
    private readonly problems: Problem[],
  ) {}

  /** Takes a name in, and says once of each spelling that another one of the name came before it. */
  note(name: string, at: () => Span): void {
    const key = name.toLowerCase()
    const first = this.first.get(key)
    if (!first) this.first.set(key, { name, at })
    if (!first || first.name === name || this.told.has(name)) return
    this.told.add(name)
    const { file, line } = locate(first.at())
    this.problems.push({
      message: `the ${this.what} ${quote(name)} differs only in case from ${quote(first.name)} in ${file}:${line}`,
      help: 'write the same name in both places, or give one of the two another name',
      at: at(),
    })
  }
}
