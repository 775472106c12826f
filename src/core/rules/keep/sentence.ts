import { counted } from '../../model/wording.js'
import type { Selector } from '../selector.js'
import { servers } from '../sentence.js'
import type { KeepOptions } from './options.schema.js'

/** `at least 2 servers of Exchange 2016 must stay in service`. */
export function keepInWords(selected: Selector, atLeast: KeepOptions['atLeast']): string {
  const rest = servers(selected).replace(/^servers/, '')
  const many = atLeast === 'majority' ? 'a majority of the servers' : `at least ${counted(atLeast, 'server')}`
  return `${many}${rest} must stay in service`
}
