import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { isWithin, shownPath } from './find-files.js'
import { git, isFault } from './git.js'

/** What the index of a repository holds: the objects of files, and the commits of submodules, by their paths. */
export interface GitIndex {
  readonly files: ReadonlyMap<string, string>
  readonly submodules: ReadonlyMap<string, string>
}

/** Reads the index of a repository; undefined where git knows none. */
export function indexOf(root: string): GitIndex | undefined {
  const listing = git(root, ['ls-files', '--stage', '-z', '--full-name'])
  if (isFault(listing)) return undefined
  const files = new Map<string, string>()
  const submodules = new Map<string, string>()
  for (const line of listing.toString('utf8').split('\0')) {
    const [, mode, object = '', path] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(line) ?? []
    if (path !== undefined) (mode === '160000' ? submodules : files).set(path, object)
  }
  return { files, submodules }
}

/** Where a file lies in a repository, every symbolic link resolved; undefined where it lies elsewhere. */
export function placeIn(root: string, path: string): string | undefined {
  try {
    const [realRoot, real] = [realpathSync(root), realpathSync(resolve(root, path))]
    return isWithin(real, realRoot) ? shownPath(real, realRoot) : undefined
  } catch {
    return undefined // what is gone lies nowhere
  }
}
