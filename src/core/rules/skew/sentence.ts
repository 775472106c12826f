import { everyServer } from '../sentence.js'
import type { Selector } from '../selector.js'
import type { Distance } from '../breach.js'
import { limitsOf } from './wording.js'

/** `every server of X may be at most 1 major release older than any server of Y`. */
export function skewInWords(selected: Selector, distance: Distance): string {
  const others = everyServer(distance.others).replace(/^every/, 'any')
  return `${everyServer(selected)} may be ${limitsOf(distance)} than ${others}`
}
