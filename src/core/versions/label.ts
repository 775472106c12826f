const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const monthAndYear = new RegExp(`\\b(${months})[a-z]*\\.?\\s*(?:20)?(\\d\\d)(?!\\d)`, 'g')

/** Words of labels with their short forms, ready to be replaced in one pass. */
export interface Vocabulary {
  readonly pattern: RegExp | undefined
  readonly shortForms: ReadonlyMap<string, string>
}

/** The first long form of a word of labels; `update` where there is none. */
export function longForm(word: string, { shortForms }: Vocabulary): string {
  return [...shortForms].find(([, short]) => short === word.toLowerCase())?.[0] ?? 'update'
}

/** Prepares the long forms of a catalogue (`update rollup` for `RU`). */
export function vocabularyOf(longForms: Readonly<Record<string, string>>): Vocabulary {
  const shortForms = new Map(
    Object.entries(longForms).map(([long, short]) => [long.toLowerCase(), short.toLowerCase()]),
  )
  const words = [...shortForms.keys()].sort((a, b) => b.length - a.length).map(escaped)
  return {
    shortForms,
    pattern: words.length > 0 ? new RegExp(`(?<![a-z])(?:${words.join('|')})(?![a-z])`, 'g') : undefined,
  }
}

/** What stands between the words of a label. */
const gaps = /[\s._,;:()–-]+/g

/**
 * A label with everything left out that does not tell releases apart: case, spaces, dashes, long forms. `Update Rollup
 * 10 for Exchange Server 2007 Service Pack 3` becomes `exchange2007sp3ru10`, `November 2024 Security Update` becomes
 * `nov24su`. Numbers stay apart, and other signs stay: `CU1 2` is not `CU12`, nor is `< CU2` the label `CU2`.
 */
export function normalizedLabel(text: string, { pattern, shortForms }: Vocabulary): string {
  const words = text
    .toLowerCase()
    .replace(/[\s_,;()]+/g, ' ')
    .trim()
  const inOrder = words.replace(/^(.+) for (.+)$/, '$2 $1')
  const short = pattern ? inOrder.replace(pattern, (word) => shortForms.get(word) ?? word) : inOrder
  return short
    .replace(monthAndYear, '$1$2')
    .replace(/\b([a-z]{2})\s*((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\d\d)\b/g, '$2$1')
    .replace(gaps, (gap, at: number, whole: string) => {
      if (!isDigit(whole[at - 1]) || !isDigit(whole[at + gap.length])) return ''
      return gap === '.' ? gap : ' '
    })
}

/** What stands behind a name at the beginning of a label, both normalized; undefined where the name is cut out of a number. */
export function behindName(label: string, name: string): string | undefined {
  if (!label.startsWith(name)) return undefined
  const rest = label.slice(name.length)
  return isDigit(name.at(-1)) && isDigit(rest[0]) ? undefined : rest.trimStart()
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s*')
}
