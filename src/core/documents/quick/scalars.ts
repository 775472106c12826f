import { refuse } from './refusal.js'

/** What a plain scalar may be besides text, by the core schema of YAML 1.2. */
const number =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/
const wholeNumber = /^(?:0|[1-9][0-9]{0,14})$/

/** The value of a plain scalar: text, a truth value or a whole number; other numbers and nulls are refused. */
export function plainValue(written: string): string | number | boolean {
  const first = written.charCodeAt(0)
  // Letters before `f` and after `t`, and the capitals likewise, begin no special word.
  const letter = first | 0x20
  if (letter > 0x60 && letter < 0x7b)
    return letter === 0x66 || letter === 0x6e || letter === 0x74 ? word(written) : written
  if (first >= 0x80) return written
  if (!number.test(written)) return written === '~' ? refuse() : written
  return wholeNumber.test(written) ? Number(written) : refuse()
}

function word(written: string): string | boolean {
  switch (written) {
    case 'true':
    case 'True':
    case 'TRUE':
      return true
    case 'false':
    case 'False':
    case 'FALSE':
      return false
    case 'null':
    case 'Null':
    case 'NULL':
      return refuse()
    default:
      return written
  }
}

/** The text that a double-quoted scalar with escapes stands for; escapes that JSON does not know are refused. */
export function unescaped(token: string): string {
  if (!/^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"$/.test(token)) refuse()
  const value: unknown = JSON.parse(token)
  return typeof value === 'string' ? value : refuse()
}
