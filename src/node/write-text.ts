import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { quote } from '../core/index.js'
import { reasonOf } from './read-text.js'

/** Writes a file and the folders above it; returns why it could not, if it could not. */
export function writeText(path: string, text: string, folder: string): string | undefined {
  try {
    const target = resolve(folder, path)
    if (!existsSync(dirname(target))) mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
    return undefined
  } catch (error) {
    return `${quote(path)} cannot be written: ${reasonOf(error)}`
  }
}
