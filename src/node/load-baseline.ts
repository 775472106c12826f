import { resolve } from 'node:path'
import type { Problem, SourceFile } from '../core/index.js'
import { isThere } from './find-files.js'
import type { CheckOptions } from './load-request.js'
import { mebibyte, readText } from './read-text.js'

/** Reads the file of a baseline, or says why it cannot be read. */
export function loadBaseline(
  file: string,
  { folder, shown, mostMebibytes }: CheckOptions,
): { readonly file: SourceFile } | { readonly problem: Problem } {
  const path = resolve(folder, file)
  const at = { path: shown(path) }
  if (!isThere(path)) {
    const help = 'check the path, or record one with `coexist baseline FILE`'
    return { problem: { message: 'there is no such baseline', help, at } }
  }
  const text = readText(path, mostMebibytes * mebibyte)
  return typeof text === 'string' ? { file: { path: at.path, text } } : { problem: { ...text, at } }
}
