import { resolve } from 'node:path'
import { counted, importTopology, listed, quote, type SourceFile } from '../../core/index.js'
import { isThere } from '../../node/find-files.js'
import { loadFiles } from '../../node/load-files.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { rewriteText } from '../../node/rewrite-text.js'
import { writeText } from '../../node/write-text.js'
import { judgingOptions, sizeOf } from '../check-options.js'
import { UsageError, type Command, type Invocation, type Outcome, type Surroundings } from '../command.js'
import { notesInWords, problemsInWords } from '../problem-lines.js'

/** Makes a topology of what the servers of an organization and its directory show. */
export const importCommand: Command = {
  id: 'import',
  summary: 'Write a topology from real exports, or bring one up to date with them.',
  usage: 'import EXPORT... [options]',
  options: [
    {
      name: 'output',
      short: 'o',
      value: 'FILE',
      summary:
        'the topology to write; one that exists is updated in place, and keeps what is not in the exports',
    },
    { name: 'prune', summary: 'take out of it what the exports no longer show' },
    {
      name: 'organization',
      value: 'NAME',
      summary: 'what the organization is called, where the exports do not say',
    },
    judgingOptions.maxFileSize,
  ],
  examples: [
    { line: 'coexist import servers.csv', summary: 'see the topology of an export of Get-ExchangeServer' },
    {
      line: 'coexist import servers.xml edges.xml exsetup.csv -o topology/contoso.yaml',
      summary: 'write it with subscriptions and exact versions, or update it',
    },
  ],
  run: imported,
}

function imported(invocation: Invocation, surroundings: Surroundings): Outcome {
  const { folder } = surroundings
  if (invocation.words.length === 0)
    throw new UsageError('no export is given', 'write `coexist import EXPORT...`')
  const target = targetOf(invocation)
  if (invocation.has('prune') && target === undefined)
    throw new UsageError('`--prune` has nothing to take out of', 'add `--output FILE`')
  const mostMebibytes = sizeOf(invocation)
  const { files, problems } = loadFiles(invocation.words, folder, mostMebibytes)
  const existing = target === undefined ? undefined : existingFile(target, folder, mostMebibytes)
  const organization = invocation.value('organization')
  const result = importTopology({
    exports: files,
    packs: loadPreparedPacks(),
    prune: invocation.has('prune'),
    problems: [...problems, ...(existing?.problems ?? [])],
    ...(organization === undefined ? {} : { organization }),
    ...(existing?.file ? { existing: existing.file } : {}),
  })
  if ('problems' in result) return { exitCode: 2, errors: problemsInWords(result.problems) }
  const { update, notes } = result
  const errors = `${notesInWords(notes)}${leftAlone(update)}`
  if (target === undefined) return { exitCode: 0, output: update.text, errors }
  const before = existing?.file?.text
  if (update.text !== before) {
    const fault =
      before === undefined
        ? writeText(target, update.text, folder)
        : rewriteText(target, before, update.text, folder)
    if (fault) throw new UsageError(fault, 'check the path and its permissions')
  }
  return { exitCode: 0, output: summary(target, update, existing !== undefined), errors }
}

/** The file to write; undefined where the topology goes to standard output. */
function targetOf(invocation: Invocation): string | undefined {
  const written = invocation.value('output')
  return written === '-' ? undefined : written
}

function existingFile(path: string, folder: string, mostMebibytes: number) {
  if (!isThere(resolve(folder, path))) return undefined
  const { files, problems } = loadFiles([path], folder, mostMebibytes)
  const file: SourceFile | undefined = files[0]
  return { file, problems }
}

type Result = Extract<ReturnType<typeof importTopology>, { update: unknown }>

function summary(path: string, { added, changed, removed }: Result['update'], existed: boolean): string {
  if (!existed) return `${quote(path)} declares ${counted(added.length, 'server')}\n`
  const counts = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
  ]
  return `${quote(path)}: ${counts.length > 0 ? listed(counts) : 'as the exports show it'}\n`
}

/** What a person has to look at, since the program leaves it as it is. */
function leftAlone({ gone, left }: Result['update']): string {
  return [
    ...gone.map((name) => `${quote(name)} is no longer shown, and kept; \`--prune\` takes it out\n`),
    ...left.map(
      (name) => `the link of ${quote(name)} names servers of another site than the exports do; correct it\n`,
    ),
  ].join('')
}
