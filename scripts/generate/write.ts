import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { format } from 'prettier'

/** A file that a script writes; its path is relative to the root of the repository. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

export const root = join(import.meta.dirname, '..', '..')

/** Writes the files, formatted as the repository's own. */
export async function writeGenerated(files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, text } of files) {
    const target = join(root, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, await formatted(path, text))
  }
}

async function formatted(path: string, text: string): Promise<string> {
  if (path.endsWith('.cjs')) return text
  return format(text, {
    filepath: path,
    semi: false,
    singleQuote: true,
    printWidth: 110,
    trailingComma: 'all',
  })
}
