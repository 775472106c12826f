import { dirname, resolve } from 'node:path'
import { didYouMean, quote, type RenderOptions } from '../core/index.js'
import { shownPath } from '../node/find-files.js'
import { writeText } from '../node/write-text.js'
import { UsageError } from './command.js'

/** A way to show something. */
export interface Format<Content> {
  readonly id: string
  render(content: Content, options: RenderOptions): string
}

/** Where something goes in which format. */
export interface Output {
  readonly format: string
  /** A file; standard output where there is none. */
  readonly file?: string
}

/** Reads `FORMAT` and `FORMAT=FILE`; at most one format goes to standard output. */
export function parseOutputs(
  written: readonly string[],
  formats: readonly { readonly id: string }[],
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
  return outputs
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
  return { format, file }
}

/** Writes the files among the outputs; returns what goes to standard output. */
export function writeOutputs<Content>(
  content: Content,
  formats: readonly Format<Content>[],
  outputs: readonly Output[],
  { options, folder }: { readonly options: RenderOptions; readonly folder: string },
): string {
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
