import type { Selector } from '../selector.js'
import { servers } from '../sentence.js'

/** `servers of X reach a new version in this order: A, then B`. */
export function orderInWords(selected: Selector, groups: readonly Selector[]): string {
  return `${servers(selected)} reach a new version in this order: ${groups.map(({ text }) => text).join(', then ')}`
}
