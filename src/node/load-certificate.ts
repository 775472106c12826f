import { resolve } from 'node:path'
import type { Certificate, Problem } from '../core/index.js'
import type { CheckOptions } from './load-request.js'
import { mebibyte, readText } from './read-text.js'

/** Reads the file of a certificate, or says why it cannot be read. */
export async function loadCertificate(
  path: string,
  { folder, shown, mostMebibytes }: Pick<CheckOptions, 'folder' | 'shown' | 'mostMebibytes'>,
): Promise<Certificate | readonly Problem[]> {
  const absolute = resolve(folder, path)
  const at = { path: shown(absolute) }
  const text = readText(absolute, mostMebibytes * mebibyte)
  if (typeof text !== 'string') return [{ ...text, at }]
  const { parseCertificate } = await import('../core/thorough.js')
  return parseCertificate({ path: at.path, text })
}
