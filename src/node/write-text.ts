import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { quote } from '../core/index.js'
import { reasonOf } from './read-text.js'

/** Writes a file and the folders above it; returns why it could not, if it could not. */
export function writeText(path: string, text: string, folder: string): string | undefined {
  try {
    const target = resolve(folder, path)
    makeFolder(dirname(target))
    writeFileSync(target, text)
    return undefined
  } catch (error) {
    return `${quote(path)} cannot be written: ${reasonOf(error)}`
  }
}

/** One folder after the other: where none can be made, as in `/proc`, `mkdir` of Node with `recursive` never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!existsSync(folder)) throw error // else another run has made it meanwhile
  }
}
