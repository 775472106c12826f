import { counted } from '../../model/wording.js'
import type { Selector } from '../selector.js'
import { everyServer } from '../sentence.js'
import type { LifecycleOptions } from './options.schema.js'

/** `the product of every server of Exchange 2016 must be supported on the day of the run, and for 180 days more`. */
export function lifecycleInWords(
  selected: Selector,
  of: NonNullable<LifecycleOptions['of']>,
  window: number,
): string {
  const more = window > 0 ? `, and for ${counted(window, 'day')} more` : ''
  switch (of) {
    case 'product':
      return `the product of ${everyServer(selected)} must be supported on the day of the run${more}`
    case 'release':
      return `${everyServer(selected)} must run a release that is supported on the day of the run, as long as there are updates for its product`
    case 'latest':
      return `${everyServer(selected)} must run the release that is the latest on the day of the run, as long as there are updates for its product`
  }
}
