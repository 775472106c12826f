import type { Rule } from '../model/policy.js'
import { quote } from '../model/wording.js'
import type { Judge } from './form.js'
import type { Guard } from './guard.js'
import type { Selector } from './selector.js'

/** What a rule says, as one sentence: when and where it speaks, and what it asks. */
export function sentenceOf(
  { scope, during }: Pick<Rule, 'scope' | 'during'>,
  guard: Guard,
  judge: Judge,
): string {
  const parts = [
    ...(during === 'always' ? [] : [during === 'plan' ? 'while a plan runs' : 'at rest']),
    ...placeOf(scope),
    ...(guard.text === '' ? [] : [`while ${guard.text}`]),
    judge.inWords,
  ]
  const sentence = parts.join(', ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/** `every server of Exchange 2007`. */
export function everyServer(selector: Selector): string {
  return serversInWords('every server', selector)
}

/** `no server of Exchange 2003`. */
export function noServer(selector: Selector): string {
  return serversInWords('no server', selector)
}

/** `servers of Exchange 2016`. */
export function servers(selector: Selector): string {
  return serversInWords('servers', selector)
}

/** A selector in words that begin otherwise: its own are `Exchange 2007 …` or `a server …`. */
function serversInWords(start: string, { text, end }: Selector): string {
  const [, rest] = /^a server(?=$| )(.*)$/.exec(text) ?? []
  const atEnd = end === undefined ? '' : `, as the ${quote(end)} of the link,`
  return `${rest === undefined ? `${start} of ${text}` : `${start}${rest}`}${atEnd}`
}

function placeOf(scope: Rule['scope']): readonly string[] {
  if (typeof scope !== 'string') return [`at each link of the kind ${quote(scope.link)}`]
  if (scope === 'organization') return []
  return [`in each ${scope === 'site' ? 'site' : quote(scope)}`]
}
