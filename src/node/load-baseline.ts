import { resolve } from 'node:path'
import type { Baseline, Problem } from '../core/index.js'
import { isThere } from './find-files.js'
import type { CheckOptions } from './load-request.js'
import { mebibyte, readText } from './read-text.js'

/** Reads the file of a baseline; one that cannot be read is a problem. */
export async function loadBaseline(
  file: string,
  { folder, shown, mostMebibytes, filesRead }: CheckOptions,
): Promise<Baseline> {
  const path = resolve(folder, file)
  const at = { path: shown(path) }
  if (!isThere(path)) {
    const help = 'check the path, or record one with `coexist baseline FILE`'
    return refused({ message: 'there is no such baseline', help, at })
  }
  filesRead?.add(path)
  const text = readText(path, mostMebibytes * mebibyte)
  if (typeof text !== 'string') return refused({ ...text, at })
  const { parseBaseline } = await import('../core/thorough.js')
  return parseBaseline({ path: at.path, text })
}

function refused(problem: Problem): Baseline {
  return { findings: [], problems: [problem] }
}
