import { listed } from '../../model/wording.js'
import type { Selector } from '../selector.js'
import { noServer } from '../sentence.js'

/** `no server of Exchange 2003 may stand beside Exchange 2013`. */
export function forbidInWords(selections: readonly Selector[]): string {
  const offending = selections.at(-1)
  if (!offending) return 'nothing is forbidden'
  const others = selections.slice(0, -1).map(({ text }) => text)
  return `${noServer(offending)} may ${others.length > 0 ? `stand beside ${listed(others)}` : 'be present'}`
}
