import { resolve } from 'node:path'
import type { SourceFile } from '../core/index.js'
import type { CheckOptions } from './load-request.js'
import { mebibyte, readText, type Unreadable } from './read-text.js'

/** Reads the file of a certificate, or says why it cannot be read. */
export function loadCertificate(
  path: string,
  { folder, shown, mostMebibytes }: Pick<CheckOptions, 'folder' | 'shown' | 'mostMebibytes'>,
): SourceFile | Unreadable {
  const absolute = resolve(folder, path)
  const text = readText(absolute, mostMebibytes * mebibyte)
  return typeof text === 'string' ? { path: shown(absolute), text } : text
}
