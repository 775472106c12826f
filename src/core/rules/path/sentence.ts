import { listed } from '../../model/wording.js'
import type { Selector } from '../selector.js'
import type { Hop } from './hops.js'

/** `the way from Exchange 2003 to Exchange 2013 leads by Exchange 2010 or Exchange 2007`. */
export function wayInWords(from: Selector, to: Selector, via: readonly Selector[]): string {
  const ways = listed(
    via.map(({ text }) => text),
    'or',
  )
  return via.length > 0
    ? `the way from ${from.text} to ${to.text} leads by ${ways}`
    : `there is no way from ${from.text} to ${to.text}`
}

/** `from A to B or from B to C`. */
export function hopsInWords(hops: readonly Hop[]): string {
  return listed(
    hops.map((hop) => `from ${hop.from.text} to ${hop.to.text}`),
    'or',
  )
}
