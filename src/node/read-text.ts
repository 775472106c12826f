import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'

export const mebibyte = 1024 * 1024

/** Why a file could not be read as text. */
export interface Unreadable {
  readonly message: string
  readonly help?: string
}

/** The text of a file in UTF-8 or UTF-16, told by its byte order mark or its first letter; the mark is not part of it. */
export function readText(path: string, mostBytes: number): string | Unreadable {
  try {
    const status = statSync(path)
    if (!status.isFile())
      return { message: 'this is not a regular file', help: 'name a file with YAML or JSON' }
    if (status.size > mostBytes) return tooLarge(status.size, mostBytes)
    return decoded(readFileSync(path))
  } catch (error) {
    return {
      message: `the file cannot be read: ${reasonOf(error)}`,
      help: 'check the path and its permissions',
    }
  }
}

/** What the operating system says went wrong, in plain words where it is one of the usual things. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go round in circles',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'no space is left on the device',
  ENOTDIR: 'a part of its path is not a folder',
  EROFS: 'the file system is read-only',
  EPERM: 'permission denied',
}

function decoded(bytes: Buffer): string | Unreadable {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (first !== 0 && second === 0) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0 && second !== 0 && second !== undefined) return new TextDecoder('utf-16be').decode(bytes)
  if (!isUtf8(bytes)) return { message: 'the file is not UTF-8 text', help: 'save it as UTF-8' }
  const text = bytes.toString('utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function tooLarge(size: number, most: number): Unreadable {
  return {
    message: `the file has ${Math.ceil(size / mebibyte)} MiB, and at most ${Math.floor(most / mebibyte)} MiB are read`,
    help: 'spread the organization over several files, or raise the limit with `--max-file-size`',
  }
}
