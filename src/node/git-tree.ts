import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { git, isFault, type GitFault } from './git.js'
import { documentEndings, isWithin } from './find-files.js'
import { insideOf } from './inside.js'
import { reasonOf } from './read-text.js'

/** So much is taken out of the repository at once. */
const mostBytesAtOnce = 64 * 1024 * 1024

/** What a commit has of other repositories: the commits of its submodules, by their paths. */
export type Submodules = ReadonlyMap<string, string>

interface Listing {
  readonly entries: readonly Entry[]
  readonly submodules: Submodules
}

interface Entry {
  readonly path: string
  readonly object: string
  readonly isLink: boolean
  readonly size: number
}

/**
 * Puts the documents of a commit, and the links to them, into a new folder outside of the repository, hands it to the
 * reader and takes it away afterwards. Contents are as they were committed: no filter is run. Submodules are empty
 * folders in it, since the commit does not say what lies in them.
 */
export async function withTree<Result>(
  root: string,
  commit: string,
  limits: { readonly mostBytes: number; readonly wants: (path: string) => boolean },
  read: (folder: string, submodules: Submodules) => Promise<Result>,
): Promise<Result | GitFault> {
  const listing = listingOf(root, commit, limits.wants)
  if ('reason' in listing) return listing
  const { entries, submodules } = listing
  const folder = newFolder()
  if (typeof folder !== 'string') return folder
  try {
    mkdirSync(join(folder, '.git')) // what lies in it is fenced like a repository
    for (const path of submodules.keys()) mkdirSync(join(folder, path), { recursive: true })
    return writeEntries(root, folder, entries, limits.mostBytes) ?? (await read(folder, submodules))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function newFolder(): string | GitFault {
  try {
    return realpathSync(mkdtempSync(join(tmpdir(), 'coexist-base-')))
  } catch (error) {
    return { code: undefined, reason: `there is no temporary folder to put it into: ${reasonOf(error)}` }
  }
}

function listingOf(root: string, commit: string, wants: (path: string) => boolean): Listing | GitFault {
  const listing = git(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit])
  if (isFault(listing)) return listing
  const lines = listing.toString('utf8').split('\0')
  const entries = entriesOf(root, lines, wants)
  return 'reason' in entries ? entries : { entries, submodules: submodulesOf(lines) }
}

function submodulesOf(lines: readonly string[]): Submodules {
  const found = lines.flatMap((line): readonly (readonly [string, string])[] => {
    const [, object = '', path = ''] = /^160000 commit ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    return path !== '' && staysInside(path) ? [[path, object]] : []
  })
  return new Map(found)
}

function entriesOf(
  root: string,
  lines: readonly string[],
  wants: (path: string) => boolean,
): readonly Entry[] | GitFault {
  const wanted = lines.flatMap((line) => {
    const [, mode = '', object = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    const isLink = mode === '120000'
    const isWanted = isLink || documentEndings.some((ending) => path.endsWith(ending))
    return isWanted && staysInside(path) && wants(path) ? [{ path, object, isLink }] : []
  })
  if (wanted.length === 0) return []
  const checked = git(root, ['cat-file', '--batch-check=%(objectsize)'], objectLines(wanted))
  if (isFault(checked)) return checked
  const sizes = checked.toString('utf8').split('\n')
  return wanted.map((entry, index) => ({ ...entry, size: Number(sizes[index]) || 0 }))
}

/** Git refuses such paths when it checks out; here nobody else does. */
function staysInside(path: string): boolean {
  const parts = path.split('/')
  return parts.every((part) => !['', '.', '..'].includes(part) && part.toLowerCase() !== '.git')
}

/** Links come last, so that nothing is written through one. */
function writeEntries(
  root: string,
  folder: string,
  entries: readonly Entry[],
  mostBytes: number,
): GitFault | undefined {
  const ordered = [...entries.filter(({ isLink }) => !isLink), ...entries.filter(({ isLink }) => isLink)]
  const byLimit = groupBySize(ordered, mostBytes)
  try {
    for (const { path, size } of byLimit.above) writeHollow(join(folder, path), size)
    for (const batch of batchesOf(byLimit.below)) {
      const contents = git(root, ['cat-file', '--batch'], objectLines(batch))
      if (isFault(contents)) return contents
      writeBatch(root, folder, batch, contents)
    }
    return undefined
  } catch (error) {
    return { code: undefined, reason: `the tree cannot be written to ${folder}: ${reasonOf(error)}` }
  }
}

function groupBySize(entries: readonly Entry[], mostBytes: number) {
  return {
    above: entries.filter(({ size, isLink }) => size > mostBytes && !isLink),
    below: entries.filter(({ size }) => size <= mostBytes),
  }
}

/** A file of that size which holds nothing: it is too large to be read, and is refused as the original would be. */
function writeHollow(path: string, size: number): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  truncateSync(path, size)
}

function batchesOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const batches: Entry[][] = []
  let room = 0
  for (const entry of entries) {
    if (batches.length === 0 || entry.size > room) {
      batches.push([])
      room = mostBytesAtOnce
    }
    batches.at(-1)?.push(entry)
    room -= entry.size
  }
  return batches
}

/** The answer has, for each object, a line that ends with its size, its content, and a line end. */
function writeBatch(root: string, folder: string, batch: readonly Entry[], contents: Buffer): void {
  let at = 0
  for (const { path, isLink } of batch) {
    const end = contents.indexOf('\n', at)
    const header = contents.toString('utf8', at, end)
    const size = Number(/ blob (\d+)$/.exec(header)?.[1])
    if (!Number.isInteger(size)) throw new Error(`git does not give the object of ${path}: ${header}`)
    const content = contents.subarray(end + 1, end + 1 + size)
    at = end + 1 + size + 1
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    if (isLink) symlinkSync(linkWithin(root, folder, path, content.toString('utf8')), target)
    else writeFileSync(target, content)
  }
}

/** What a link leads to; one that leaves the repository and comes back leads to the same place in the folder. */
function linkWithin(root: string, folder: string, path: string, target: string): string {
  const from = dirname(path)
  if (!isAbsolute(target) && isWithin(resolve(folder, from, target), folder)) return target
  const inside = insideOf(root, resolve(root, from, target))
  return inside === undefined ? target : resolve(folder, inside)
}

function objectLines(entries: readonly { readonly object: string }[]): string {
  return entries.map(({ object }) => `${object}\n`).join('')
}
