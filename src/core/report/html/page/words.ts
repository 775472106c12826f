import type { PagePlace } from '../page-data.js'
import { element, type Child } from './element.js'

/** A message, in which the words of users stand in backticks, as text and code. */
export function worded(message: string): readonly Child[] {
  return message.split('`').map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part))
}

/** A place as a link, where something leads there. */
export function placeLink({ file, line, href }: PagePlace): HTMLElement {
  const text = line === undefined ? file : `${file}:${line}`
  return href === undefined
    ? element('span', { class: 'place' }, text)
    : element('a', { class: 'place', href }, text)
}

/** A number with its thousands apart. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
