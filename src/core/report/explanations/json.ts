import type { Explanation } from '../../model/explanation.js'
import { jsonText } from '../escaping/json.js'

/** An explanation as other programs read it. */
export function json(explanation: Explanation): string {
  return jsonText(explanation)
}
