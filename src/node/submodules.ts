import { lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { isThere, isWithin, realOf, shownPath } from './find-files.js'
import { indexOf } from './git-index.js'
import type { Submodules } from './git-tree.js'
import { hasMarks } from './patterns.js'

/** A submodule of a base among what is asked for: the base says which commit it is, and not what lies in it. */
export interface Submodule {
  /** Below the root of the repository, with `/`. */
  readonly path: string
  /** Whether what is asked for lies in it, and not only it in what is asked for. */
  readonly isNamed: boolean
  /** Whether it is another commit today, or gone. */
  readonly isMoved: boolean
}

/** A repository, and a commit of it in a folder of its own. */
interface Base {
  readonly root: string
  readonly there: string
  readonly submodules: Submodules
}

/** The submodules of a base that are asked for, by paths and patterns below its folder. */
export function submodulesAmong(asked: readonly string[], base: Base): readonly Submodule[] {
  const { root, there, submodules } = base
  if (submodules.size === 0) return []
  const reaches = asked.map(reachOf)
  const links = linksBelow(there).filter((link) => reaches.some((reach) => covers(reach, link)))
  const linked = links.map(targetOf).map(reachOf)
  const now = indexOf(root)?.submodules
  return [...submodules].flatMap(([path, commit]) => {
    const folder = join(there, path)
    const liesIn = ({ at }: Reach) => isWithin(at, folder)
    const isNamed = reaches.some(liesIn)
    const isFound = linked.some(liesIn) || [...reaches, ...linked].some((reach) => covers(reach, folder))
    if (!isNamed && !isFound) return []
    return [{ path, isNamed, isMoved: now?.get(path) !== commit && !isEmpty(join(root, path)) }]
  })
}

/** What a path or pattern can lead to: everything below a folder, or nothing where the folder is only the way to it. */
interface Reach {
  readonly at: string
  readonly isWhole: boolean
}

function reachOf(path: string): Reach {
  const start = isThere(path) ? path : plainPart(path)
  for (let at = start; ; at = dirname(at)) {
    const real = realOf(at)
    if (real !== undefined) return { at: real, isWhole: at === start }
    if (dirname(at) === at) return { at, isWhole: false }
  }
}

/** The folders of a pattern before the first that is one itself. */
function plainPart(path: string): string {
  const parts = path.split(sep)
  const first = parts.findIndex(hasMarks)
  return first < 0 ? path : parts.slice(0, first).join(sep) || sep
}

/** Whether what lies there is found: dot folders and `node_modules` are left out. */
function covers({ at, isWhole }: Reach, path: string): boolean {
  if (!isWhole || !isWithin(path, at)) return false
  return shownPath(path, at)
    .split('/')
    .every((part) => part === '.' || (!part.startsWith('.') && part !== 'node_modules'))
}

function linksBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isSymbolicLink())
    .map(({ parentPath, name }) => join(parentPath, name))
}

function targetOf(link: string): string {
  return resolve(dirname(link), readlinkSync(link))
}

/** Whether a submodule is not checked out: nothing is read from it then, neither today nor at the base. */
function isEmpty(folder: string): boolean {
  try {
    return lstatSync(folder).isDirectory() && readdirSync(folder).length === 0
  } catch {
    return false
  }
}
