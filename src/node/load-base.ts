import { statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { listed, quote, type CheckRequest, type Problem, type ReadPack } from '../core/index.js'
import { each } from './each.js'
import { findFiles, isThere, isWithin, leadsSomewhere, realOf, shownPath } from './find-files.js'
import { commitOf, noRepository, obstacleOf, type Obstacle } from './git-commit.js'
import { withTree } from './git-tree.js'
import { insideOf } from './inside.js'
import { loadRequest, type CheckOptions } from './load-request.js'
import { mebibyte } from './read-text.js'
import { renamesSince } from './renames.js'
import { repositoryRoot } from './repository.js'
import { submodulesAmong, type Submodule } from './submodules.js'

/** The base of a check, ready to be judged, or why it cannot be read. */
export type Base = ReadBase | { readonly problem: Problem }

/** A base that was read, as far as it can be. */
export interface ReadBase {
  readonly request: CheckRequest
  /** The submodules among what was to be read. */
  readonly submodules: readonly Submodule[]
}

export interface BaseOptions {
  /** A folder with the same layout, or whatever git knows as a commit. */
  readonly ref: string
  /** Whether a commit that is missing may be fetched from `origin`. */
  readonly fetch: boolean
  /**
   * Whether a folder may go by a bare name, such as `before` for `./before`. Where others propose changes it may not:
   * they could add a folder with the name of a commit, and choose what they are compared with.
   */
  readonly bareFolders: boolean
}

/** Reads at the base what the options ask for; its documents are read there, and nothing is checked out. */
export async function loadBase(
  options: CheckOptions,
  wanted: BaseOptions,
  packs: readonly ReadPack[],
): Promise<Base> {
  const { ref, fetch, bareFolders } = wanted
  const folder = resolve(options.folder, ref)
  if (isWrittenAsPath(ref) && isFolder(folder)) return loadFolder(folder, options, packs)
  const root = rootOf(options)
  const base = typeof root === 'string' ? await loadCommit(root, { ref, fetch }, options, packs) : root
  if (!('message' in base)) return base
  return bareFolders && isFolder(folder)
    ? loadFolder(folder, options, packs)
    : { problem: { ...base, at: { path: ref } } }
}

/** No commit has such a name. */
function isWrittenAsPath(ref: string): boolean {
  return isAbsolute(ref) || /^\.{1,2}(?:$|[\\/])/.test(ref)
}

async function loadFolder(
  there: string,
  options: CheckOptions,
  packs: readonly ReadPack[],
): Promise<ReadBase> {
  const place = { here: options.folder, there, renames: new Map<string, string>() }
  return { request: await loadRequest(await optionsAt(place, options, ignored), packs), submodules: [] }
}

async function loadCommit(
  root: string,
  { ref, fetch }: Pick<BaseOptions, 'ref' | 'fetch'>,
  options: CheckOptions,
  packs: readonly ReadPack[],
): Promise<ReadBase | Obstacle> {
  const commit = commitOf(root, ref, fetch)
  if (typeof commit !== 'string') return commit
  const renames = renamesSince(root, commit)
  const asked = [...options.paths, ...options.policies, ...options.waivers].join('\n')
  const wants = (path: string) => !path.split('/').includes('node_modules') || asked.includes('node_modules')
  const limits = { mostBytes: options.mostMebibytes * mebibyte, wants }
  const read = await withTree(root, commit, limits, async (there, submodules) => {
    const asked = new Set<string>()
    const at = await optionsAt({ here: root, there, renames }, options, (path) => asked.add(path))
    const request = await loadRequest(at, packs)
    return { request, submodules: submodulesAmong([...asked], { root, there, submodules }) }
  })
  return 'reason' in read ? obstacleOf(read) : read
}

/** The repository in which the paths lie. */
function rootOf({ paths, folder }: CheckOptions): string | Obstacle {
  const named = paths.flatMap((path) => repositoryRoot(resolve(folder, path)) ?? [])
  const roots = named.filter(
    (one, index) => named.findIndex((other) => realOf(other) === realOf(one)) === index,
  )
  const [root, ...others] = roots
  if (root === undefined) return noRepository
  if (others.length === 0) return root
  return {
    message: `the paths lie in several repositories, ${listed(roots.map((one) => quote(shownPath(one, folder))))}, which have no base in common`,
    help: 'check what lies in each of them by itself',
  }
}

/** Two folders with the same layout: that of today, and that of the base. */
interface Place {
  readonly here: string
  readonly there: string
  /** Names at the base by names of today, below the two folders. */
  readonly renames: ReadonlyMap<string, string>
}

async function optionsAt(
  place: Place,
  options: CheckOptions,
  onRead: (path: string) => void,
): Promise<CheckOptions> {
  const { here, there } = place
  const inside = insideOf(here, options.folder)
  const folder = inside === undefined ? there : join(there, inside)
  const at = (path: string) => pathAt(path, options.folder, folder, place)
  const renamed = async (path: string) =>
    (await earlierNames(path, options.folder, place)).map((name) => join(there, name))
  const named = async (path: string) => {
    if (path.startsWith('pack:') || (await leadsSomewhere(at(path), folder))) return [at(path)]
    const names = await renamed(path)
    return names.length > 0 ? names : [at(path)]
  }
  const isFile = (path: string) => {
    const absolute = resolve(options.folder, path)
    return isThere(absolute) && !isFolder(absolute)
  }
  const others = options.paths.filter((path) => !isFile(path))
  return {
    ...options,
    folder,
    paths: (await each(options.paths, async (path) => (isFile(path) ? named(path) : [at(path)]))).flat(),
    policies: (await each(options.policies, named)).flat(),
    waivers: (await each(options.waivers, named)).flat(),
    shown: (path) => options.shown(isWithin(path, there) ? join(here, relative(there, path)) : path),
    earlier: { moved: (await each(others, renamed)).flat(), onRead },
  }
}

function ignored(): void {
  // of a folder nothing is hidden
}

/** A path of today as one of the base; one that leads out of the two folders stays what it is. */
function pathAt(path: string, folder: string, folderThere: string, { here, there }: Place): string {
  if (path.startsWith('pack:')) return path
  const absolute = resolve(folder, path)
  const inside = insideOf(here, absolute)
  if (inside === undefined) return absolute
  const leaves = isAbsolute(path) || path.split(/[\\/]/).includes('..')
  if (!leaves && isWithin(absolute, here) && isWithin(folder, here)) return path
  return relative(folderThere, join(there, inside)) || '.'
}

/** The names that the files had to which a path leads today, of those that were moved. */
async function earlierNames(
  path: string,
  folder: string,
  { here, renames }: Place,
): Promise<readonly string[]> {
  if (renames.size === 0) return []
  const { files } = await findFiles(path, folder)
  return files.flatMap(({ path: found }) => renames.get(shownPath(found, here)) ?? [])
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
