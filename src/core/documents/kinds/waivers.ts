import type { Waiver } from '../../model/waivers.js'
import type { Reading } from '../reading.js'
import type { WaiversDocument } from '../schemas/waivers.schema.js'

/** The waivers that a document declares. */
export function readWaivers(reading: Reading, document: WaiversDocument): Waiver[] {
  return document.waivers.map((waiver) => ({ ...waiver, origin: reading.document.originOf(waiver) }))
}
