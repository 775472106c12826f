/** The characters that YAML reads in a special way, by their UTF-16 units. */
export const tab = 0x09
export const lineFeed = 0x0a
export const carriageReturn = 0x0d
export const space = 0x20
export const doubleQuote = 0x22
export const hash = 0x23
export const singleQuote = 0x27
export const comma = 0x2c
export const dash = 0x2d
export const dot = 0x2e
export const colon = 0x3a
export const greater = 0x3e
export const openList = 0x5b
export const backslash = 0x5c
export const closeList = 0x5d
export const openMapping = 0x7b
export const closeMapping = 0x7d

/** What a character is inside of a plain scalar. */
export const ordinary = 0
export const special = 1
/** Special only within brackets and braces. */
export const specialInFlow = 2

/** What each ASCII character is inside of a plain scalar; every other one is ordinary. */
export const roleInPlain = new Uint8Array(128)
roleInPlain.fill(special, 0, space + 1)
for (const character of [hash, colon, 0x7f]) roleInPlain[character] = special
for (const character of [comma, openList, closeList, openMapping, closeMapping]) {
  roleInPlain[character] = specialInFlow
}

/** Whether a plain scalar of the simple kind may begin with an ASCII character: 1 where it may. */
export const beginsPlain = new Uint8Array(128).fill(1, space + 1, 0x7f)
for (const character of '-?:,[]{}#&*!|>\'"%@`') beginsPlain[character.charCodeAt(0)] = 0
