import { readQuickly, type InputFile, type Manner, type SourceFile } from '../core/index.js'

/** Reads the documents of a text; the thorough reader is loaded only where the quick one gives up. */
export async function inputFile(file: SourceFile, manner: Manner): Promise<InputFile> {
  const quick = readQuickly(file, manner)
  if (quick) return { file, manner, documents: quick }
  const { parseDocuments } = await import('../core/thorough.js')
  return { file, manner, documents: parseDocuments(file, manner) }
}
