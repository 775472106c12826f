import type { Selector } from '../selector.js'
import { noServer } from '../sentence.js'
import { unitsInWords } from '../skew/wording.js'
import type { SpanOptions } from './options.schema.js'

/** `no server of Exchange 2016 may be more than 2 releases older than another`. */
export function spanInWords(selected: Selector, { atMost, unit }: SpanOptions): string {
  return `${noServer(selected)} may be more than ${unitsInWords(atMost, unit)} older than another`
}
