/** A text as a YAML scalar that means it wherever it stands, in block and in flow: plain where that is safe. */
export function scalarText(value: string): string {
  return isPlain(value) ? value : doubleQuoted(value)
}

/** Whether YAML reads the text as itself without quotes, and no reader of an older YAML takes it for something else. */
export function isPlain(value: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_ .()+?/-]*$/u.test(value) && !value.endsWith(' ') && !isWord(value)
}

/** The text in double quotes, as YAML and JSON both read it; what cannot be seen is written as an escape. */
export function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The text in single quotes; undefined where they cannot hold it. */
export function singleQuoted(value: string): string | undefined {
  const holds = doubleQuoted(value.replaceAll('"', '').replaceAll('\\', '')).slice(1, -1)
  return holds.includes('\\') ? undefined : `'${value.replaceAll("'", "''")}'`
}

/** Words that some version of YAML takes for a number, a truth value or nothing. */
function isWord(value: string): boolean {
  return /^(?:null|true|false|yes|no|on|off|y|n|_[\d_]*|e[-+]?\d+|[-+.]*(?:inf|nan))$/i.test(value)
}
