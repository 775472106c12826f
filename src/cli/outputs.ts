import { dirname, resolve } from 'node:path'
import { didYouMean, quote, type RenderOptions } from '../core/index.js'
import { repeatedTarget } from '../node/files-read.js'
import { shownPath } from '../node/find-files.js'
import { writeText } from '../node/write-text.js'
import { UsageError, type Surroundings } from './command.js'

/** A way to show something. */
export interface Format<Content> {
  readonly id: string
  render(content: Content, options: RenderOptions): string
}

/** Where something goes in which format. */
export interface Output {
  readonly format: string
  /** A file; standard output where there is none, or where it is written `-`. */
  readonly file?: string
}

/** Reads `FORMAT` and `FORMAT=FILE`; no two formats go to one file, or to standard output. */
export function parseOutputs(
  written: readonly string[],
  formats: readonly { readonly id: string }[],
  folder: string,
): readonly Output[] {
  const ids = formats.map(({ id }) => id)
  const outputs = (written.length > 0 ? written : ['text']).map((one) => parseOutput(one, ids))
  const toStandardOutput = outputs.filter(({ file }) => file === undefined)
  if (toStandardOutput.length > 1) {
    throw new UsageError(
      'more than one format goes to standard output',
      'give all but one a file: `-f FORMAT=FILE`',
    )
  }
  const repeated = repeatedTarget(targetsOf(outputs), folder)
  if (repeated !== undefined)
    throw new UsageError(`more than one format goes to ${quote(repeated)}`, 'give each a file of its own')
  return outputs
}

function targetsOf(outputs: readonly Output[]): readonly string[] {
  return outputs.flatMap(({ file }) => file ?? [])
}

function parseOutput(written: string, ids: readonly string[]): Output {
  const [format = '', ...rest] = written.split('=')
  if (!ids.includes(format)) throw new UsageError(`unknown format ${quote(format)}`, didYouMean(format, ids))
  if (rest.length === 0) return { format }
  const file = rest.join('=')
  if (file === '')
    throw new UsageError(
      `${quote(written)} names no file`,
      `write ${quote(`${format}=FILE`)} or ${quote(format)}`,
    )
  return file === '-' ? { format } : { format, file }
}

/** Writes the files among the outputs, unless one of them was read; returns what goes to standard output. */
export function writeOutputs<Content>(
  content: Content,
  formats: readonly Format<Content>[],
  outputs: readonly Output[],
  options: RenderOptions,
  { folder, filesRead }: Pick<Surroundings, 'folder' | 'filesRead'>,
): string {
  const read = filesRead.among(targetsOf(outputs), folder)
  if (read !== undefined)
    throw new UsageError(`${quote(read)} is read here and would be overwritten`, 'name another file')
  return outputs
    .map(({ format, file }) => {
      const toFile = file !== undefined
      const shown = toFile ? inFile(options, file, folder) : options
      const text = formats.find(({ id }) => id === format)?.render(content, shown) ?? ''
      if (!toFile) return text
      const fault = writeText(file, text, folder)
      if (fault) throw new UsageError(fault, 'check the path and its permissions')
      return ''
    })
    .join('')
}

/** Files are no terminals, and lead to other files from where they lie. */
function inFile(options: RenderOptions, file: string, folder: string): RenderOptions {
  const way = shownPath(folder, dirname(resolve(folder, file)))
  const { width: _width, hyperlinkTo: _hyperlinkTo, ...rest } = options
  return { ...rest, color: false, wayToFiles: way === '.' ? '' : `${way}/` }
}
