import { resolve } from 'node:path'
import type { Problem, SourceFile } from '../core/index.js'
import { shownPath } from './find-files.js'
import { mebibyte, readText } from './read-text.js'

/** Reads files that somebody named; what cannot be read is a problem. */
export function loadFiles(
  paths: readonly string[],
  folder: string,
  mostMebibytes: number,
): { readonly files: readonly SourceFile[]; readonly problems: readonly Problem[] } {
  const files: SourceFile[] = []
  const problems: Problem[] = []
  for (const path of new Set(paths.map((one) => resolve(folder, one)))) {
    const text = readText(path, mostMebibytes * mebibyte)
    const shown = shownPath(path, folder)
    if (typeof text === 'string') files.push({ path: shown, text })
    else problems.push({ ...text, at: { path: shown } })
  }
  return { files, problems }
}
