import leven from 'leven'

const longestQuote = 120

/** Most texts are without, and this is found out many times faster than what exactly is in them. */
const beyondPrintableAscii = /[^ -~]/
const beyondPlainWords = /[^ -_a-~]/

/**
 * Text of a user inside a message: in backticks, on one line, with whatever could act on a terminal or hide
 * (control, bidirectional and invisible characters, backticks) written as `\u{...}`, cut when very long.
 */
export function quote(text: string): string {
  if (text.length <= longestQuote && !beyondPlainWords.test(text)) return `\`${text}\``
  const cut = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
  return `\`${visible(cut).replaceAll('`', '\\u{60}')}\``
}

/** The text on one line, with control, bidirectional and invisible characters written as `\u{...}`. */
export function visible(text: string): string {
  if (!beyondPrintableAscii.test(text)) return text
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  )
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], conjunction = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`
}

/** Like {@link listed}, showing at most `most` of the items and counting the rest. */
export function listedAtMost(most: number, items: readonly string[], conjunction = 'and'): string {
  if (items.length <= most) return listed(items, conjunction)
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`
}

/** `1 server`, `2 servers`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`
}

/** How far ahead a day is: `today`, `in 1 day`, `in 12 days`. */
export function daysAhead(days: number): string {
  return days === 0 ? 'today' : `in ${counted(days, 'day')}`
}

/** The candidates that somebody who wrote `word` most probably meant, best first, at most `most`. */
export function nearest(word: string, candidates: Iterable<string>, most = 3): readonly string[] {
  const wanted = word.toLowerCase()
  const farthest = wanted.length < 5 ? 1 : Math.max(2, Math.floor(wanted.length / 3))
  return [...new Set(candidates)]
    .map((candidate) => ({
      candidate,
      distance: leven(wanted, candidate.toLowerCase(), { maxDistance: farthest + 1 }),
    }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate))
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** The help of an unknown word: `did you mean …?` where something is near, else the legal words. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const all = [...new Set(candidates)]
  const near = nearest(word, all)
  if (near.length > 0) return `did you mean ${listed(near.map(quote), 'or')}?`
  if (all.length === 0) return 'nothing of that kind is known here'
  return `write one of ${listedAtMost(12, all.sort(compareText).map(quote), 'or')}`
}

/** Order by UTF-16 units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
