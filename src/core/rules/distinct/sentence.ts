import { counted } from '../../model/wording.js'
import type { Selector } from '../selector.js'
import { servers } from '../sentence.js'
import type { DistinctOptions } from './options.schema.js'

/** `servers of Exchange 2016 may run at most 2 different versions`. */
export function distinctInWords(selected: Selector, { of, atMost }: DistinctOptions): string {
  return `${servers(selected)} may run at most ${counted(atMost, `different ${of}`)}`
}
