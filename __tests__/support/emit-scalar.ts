/** Whether a text can stand without quotes everywhere, and is then a text and not a number or the like. */
export function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}_.()?/-]*( [\p{L}\p{N}_.()?/-]+)*$/u.test(text)) return false
  return !/^(null|true|false|[-+]?\d+(\.\d*)?(e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+)$/i.test(text)
}

/** In single quotes where that is legal, else in double quotes. */
export function inSingleQuotes(text: string): string {
  return needsEscapes(text) ? inDoubleQuotes(text) : `'${text.replaceAll("'", "''")}'`
}

/** In double quotes; whatever has to be escaped is, and the other characters that `also` chooses. */
export function inDoubleQuotes(text: string, also: (character: string) => boolean = () => false): string {
  const inside = Array.from(text, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`
    return needsEscapes(character) || also(character) ? escaped(character) : character
  })
  return `"${inside.join('')}"`
}

/** Characters that YAML does not allow in a file as they are, and those that would break a line. */
function needsEscapes(text: string): boolean {
  return /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u.test(text)
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\U${code.toString(16).padStart(8, '0')}`
}
