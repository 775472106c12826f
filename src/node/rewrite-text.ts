import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { quote } from '../core/index.js'
import { readText, reasonOf } from './read-text.js'

/** Puts another text into a file that was read before, in its encoding; returns why it could not, if it could not. */
export function rewriteText(path: string, before: string, after: string, folder: string): string | undefined {
  const target = resolve(folder, path)
  if (readText(target, Infinity) !== before) return `${quote(path)} has changed since it was read`
  try {
    writeFileSync(target, encoded(after, readFileSync(target)))
    return undefined
  } catch (error) {
    return `${quote(path)} cannot be written: ${reasonOf(error)}`
  }
}

/** The text as the bytes of a file that has such bytes now. */
function encoded(text: string, now: Buffer): Buffer {
  const [first, second, third] = now
  if (first === 0xff && second === 0xfe) return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (first === 0xfe && second === 0xff) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  if (first !== 0 && second === 0) return Buffer.from(text, 'utf16le')
  if (first === 0 && second !== undefined) return Buffer.from(text, 'utf16le').swap16()
  return Buffer.from(first === 0xef && second === 0xbb && third === 0xbf ? `\ufeff${text}` : text, 'utf8')
}
