import { realpathSync, rmSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { quote } from '../core/index.js'
import { isThere } from './find-files.js'
import { writeText } from './write-text.js'

/** A file to write: its path in a folder, and its text. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** Writes new files into a folder, all of them or none; returns why it could not, if it could not. */
export function writeTogether(files: readonly NewFile[], folder: string): string | undefined {
  const obstacle = files.map(({ path }) => obstacleTo(path, folder)).find((one) => one !== undefined)
  if (obstacle !== undefined) return obstacle
  const written: string[] = []
  for (const { path, text } of files) {
    const target = join(folder, path)
    const fault = writeText(target, text, folder)
    if (fault === undefined) written.push(target)
    else {
      for (const one of [target, ...written].filter(isThere)) rmSync(one)
      return fault
    }
  }
  return undefined
}

/** What stands in the way of a path, as far as its folders are there already. */
function obstacleTo(path: string, folder: string): string | undefined {
  let at = dirname(join(folder, path))
  while (at !== folder && !isThere(at)) at = dirname(at)
  if (at === folder) return undefined
  const refused = `${quote(path)} cannot be written: a part of its path`
  const real = realOf(at)
  if (real === undefined || !statSync(real).isDirectory()) return `${refused} is not a folder`
  if (`${real}${sep}`.startsWith(`${realpathSync(folder)}${sep}`)) return undefined
  return `${refused} is a symbolic link out of the folder`
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined // a link that leads to nothing
  }
}
