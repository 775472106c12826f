import { visible } from '../../model/wording.js'

const zeroWidthSpace = '\u200b'
const longestCode = 1_000

/**
 * Text of a user as GitHub-flavoured Markdown on one line, also inside a table: no markup, mention, reference, emoji,
 * link or HTML comes of it. What GitHub looks for after it has decoded entities is broken by a zero-width space.
 */
export function markdownText(text: string): string {
  return asEntities(
    visible(text)
      .replace(/[@#]/g, (character) => `${character}${zeroWidthSpace}`)
      .replace(/\bGH-(?=\d)/gi, (reference) => `${reference}${zeroWidthSpace}`)
      .replace(/:(?=[\w+-]+:)/g, `:${zeroWidthSpace}`)
      .replace(/(https?|ftp|mailto|xmpp):/gi, `$1${zeroWidthSpace}:`)
      .replace(/www\./gi, (word) => `${word.slice(0, -1)}${zeroWidthSpace}.`)
      .replace(/\b[0-9a-f]{7,}\b/gi, (word) => word.replace(/.{6}(?=.)/g, `$&${zeroWidthSpace}`)),
    /[\\`*_{}[\]()!|~^$<>&]/g,
  )
}

/**
 * Text of a user as code, also inside a table. Nothing in a code span is markup but its fence, and in a table the pipe
 * and the backslash before it; text with one of those is written as a `code` element of entities.
 */
export function code(text: string): string {
  const content = shortened(visible(text))
  if (content === '') return ''
  if (!/[`|\\]|##\w*\[/.test(content) && content.trim() === content) return `\`${content}\``
  return codeElement(text)
}

/** Text of a user as a `code` element of HTML, for places where Markdown is not read. */
export function codeElement(text: string): string {
  const unlinked = shortened(visible(text)).replace(
    /@|:(?=\/\/)|www(?=\.)/gi,
    (part) => `${part}${zeroWidthSpace}`,
  )
  return `<code>${asEntities(unlinked, /[^A-Za-z0-9 ,-]/gu)}</code>`
}

/** No name is so long that its rest would be missed, and a summary has its limits. */
function shortened(text: string): string {
  return text.length > longestCode ? `${text.slice(0, longestCode)}…` : text
}

/** A message, in which backticks mark the words of users: those become code, the rest becomes text. */
export function markdownMessage(message: string): string {
  return message
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : markdownText(part)))
    .join('')
}

/** A link; its text is Markdown made by the functions above. */
export function markdownLink(markdown: string, target: string): string {
  return `[${markdown}](${encodedTarget(target)})`
}

/** Encodes what could end a link; `encodeURIComponent` leaves some of that alone. */
function encodedTarget(target: string): string {
  return target.replace(/[^A-Za-z0-9:/?&=#%._~-]/gu, (character) => {
    const encoded = encodeURIComponent(character.replace(/\p{Cs}/u, '\ufffd'))
    return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded
  })
}

function asEntities(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => `&#${character.codePointAt(0) ?? 0xfffd};`)
}
