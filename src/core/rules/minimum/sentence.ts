import { quote } from '../../model/wording.js'
import type { Selector } from '../selector.js'
import { everyServer } from '../sentence.js'

/** `every server of Exchange 2007 must run \`SP3 RU10\` or later`. */
export function minimumInWords(selected: Selector, version: string): string {
  return `${everyServer(selected)} must run ${quote(version)} or later`
}
