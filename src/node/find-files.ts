import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Manner } from '../core/index.js'
import { matchesOf } from './patterns.js'
import { reasonOf, type Unreadable } from './read-text.js'
import { repositoryRoot } from './repository.js'

/** A file to read. */
export interface FoundFile {
  /** Its absolute path, as it was found. */
  readonly path: string
  /** Its path with every symbolic link resolved: equal for one file that several paths lead to. */
  readonly real: string
  readonly manner: Manner
}

export interface Finds {
  readonly files: FoundFile[]
  readonly faults: (Unreadable & { readonly path: string })[]
}

/** How the names of files end in which documents are looked for. */
export const documentEndings = ['.yaml', '.yml', '.json']

/**
 * The files that a path leads to: itself, everything of the right kind below a folder, or what a pattern matches.
 * Dot folders and `node_modules` are left out, and no symbolic link is followed out of the repository.
 */
export async function findFiles(path: string, folder: string): Promise<Finds> {
  const finds: Finds = { files: [], faults: [] }
  const absolute = resolve(folder, path)
  const walk = new Walk(finds, absolute)
  const matches = isThere(absolute) ? undefined : await matchesOf(path, folder)
  for (const match of matches ?? [absolute]) walk.visit(match, 'named')
  if (matches?.length === 0)
    finds.faults.push({ path: absolute, message: 'no file matches the pattern', help: 'check the pattern' })
  return finds
}

/** Whether a path or pattern leads to anything. */
export async function leadsSomewhere(path: string, folder: string): Promise<boolean> {
  return isThere(resolve(folder, path)) || (await findFiles(path, folder)).files.length > 0
}

/** Whether there is something at a path, be it readable or not. */
export function isThere(path: string): boolean {
  try {
    return readdirSync(dirname(path)).includes(basename(path))
  } catch {
    return exists(path)
  }
}

/** A path as people read it: relative to a folder, with `/`. */
export function shownPath(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/') || '.'
}

/** One way through the file system; a folder or file that several links lead to is visited once. */
class Walk {
  private readonly root: string
  private readonly visited = new Set<string>()

  constructor(
    private readonly finds: Finds,
    private readonly start: string,
  ) {
    this.root = repositoryRoot(start) ?? start
  }

  visit(path: string, manner: Manner): void {
    try {
      const real = realpathSync(path)
      if (this.leavesRoot(path, real) || this.visited.has(real)) return
      this.visited.add(real)
      if (statSync(real).isDirectory()) this.enter(path)
      else this.finds.files.push({ path, real, manner })
    } catch (error) {
      this.finds.faults.push({ path, ...faultOf(path, error) })
    }
  }

  private enter(folder: string): void {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const path = join(folder, entry.name)
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(path))
      const isWanted = isFolder
        ? !entry.name.startsWith('.') && entry.name !== 'node_modules'
        : documentEndings.some((ending) => entry.name.endsWith(ending))
      if (isWanted) this.visit(path, 'found')
    }
  }

  /**
   * Whether a path that lies in the repository by its name leads out of it by a link, its own or that of a folder
   * above: following it would judge, and quote, what nobody put there to be read.
   */
  private leavesRoot(path: string, real: string): boolean {
    if (!isWithin(path, this.root) || isWithin(real, realpathSync(this.root))) return false
    this.finds.faults.push({
      path,
      message: 'this symbolic link leaves the repository, and is not followed',
      help: 'put the file itself into the repository',
    })
    return true
  }
}

/** A path with every symbolic link resolved; undefined where it leads to nothing. */
export function realOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** Whether a path is a folder or lies below it, by their names. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function faultOf(path: string, error: unknown): Unreadable {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    return lstatSync(path, { throwIfNoEntry: false })
      ? { message: 'this symbolic link leads to nothing', help: 'mend or remove the link' }
      : { message: 'there is no such file or folder', help: 'check the path' }
  }
  return { message: `this cannot be read: ${reasonOf(error)}`, help: 'check the path and its permissions' }
}

function leadsToFolder(path: string): boolean {
  return exists(path) && statSync(path).isDirectory()
}

function exists(path: string): boolean {
  try {
    statSync(path)
    return true
  } catch {
    return false
  }
}
