import { counted } from '../../model/wording.js'
import type { Selector } from '../selector.js'
import { everyServer } from '../sentence.js'

/** `the product of every server of Exchange 2016 must be supported on the day of the run, and for 180 days more`. */
export function lifecycleInWords(selected: Selector, window: number): string {
  const more = window > 0 ? `, and for ${counted(window, 'day')} more` : ''
  return `the product of ${everyServer(selected)} must be supported on the day of the run${more}`
}
