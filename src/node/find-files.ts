import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import type { Manner } from '../core/index.js'
import { reasonOf, type Unreadable } from './read-text.js'
import { repositoryRoot } from './repository.js'

/** A file to read, by its absolute path. */
export interface FoundFile {
  readonly path: string
  readonly manner: Manner
}

export interface Finds {
  readonly files: FoundFile[]
  readonly faults: (Unreadable & { readonly path: string })[]
}

const endings = ['.yaml', '.yml', '.json']

/**
 * The files that a path leads to: itself, everything of the right kind below a folder, or what a pattern matches.
 * Dot folders and `node_modules` are left out, and no symbolic link is followed out of the repository.
 */
export function findFiles(path: string, folder: string): Finds {
  const finds: Finds = { files: [], faults: [] }
  const absolute = resolve(folder, path)
  const walk = new Walk(finds, absolute)
  if (exists(absolute)) walk.visit(absolute, 'named')
  else if (isDynamicPattern(path)) visitPattern(path, folder, walk, finds)
  else
    finds.faults.push({ path: absolute, message: 'there is no such file or folder', help: 'check the path' })
  return finds
}

function visitPattern(pattern: string, folder: string, walk: Walk, finds: Finds): void {
  const matches = globSync(pattern, {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  })
  for (const match of matches.sort()) walk.visit(match, 'named')
  if (matches.length > 0) return
  finds.faults.push({
    path: resolve(folder, pattern),
    message: 'no file matches the pattern',
    help: 'check the pattern',
  })
}

class Walk {
  private readonly root: string
  private readonly visited = new Set<string>()

  constructor(
    private readonly finds: Finds,
    start: string,
  ) {
    const outermost = repositoryRoot(start) ?? start
    this.root = exists(outermost) ? realpathSync(outermost) : outermost
  }

  visit(path: string, manner: Manner): void {
    try {
      const real = realpathSync(path)
      if (this.leavesRoot(path, real)) return
      if (this.visited.has(real)) return
      this.visited.add(real)
      if (statSync(real).isDirectory()) this.enter(path)
      else this.finds.files.push({ path, manner })
    } catch (error) {
      this.finds.faults.push({
        path,
        message: `this cannot be read: ${reasonOf(error)}`,
        help: 'check the path and its permissions',
      })
    }
  }

  private enter(folder: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const isFolder =
        entry.isDirectory() || (entry.isSymbolicLink() && leadsToFolder(join(folder, entry.name)))
      const isWanted = isFolder
        ? !entry.name.startsWith('.') && entry.name !== 'node_modules'
        : endings.some((ending) => entry.name.endsWith(ending))
      if (isWanted) this.visit(join(folder, entry.name), 'found')
    }
  }

  /** A link out of the repository would judge, and quote, what nobody put there to be read. */
  private leavesRoot(path: string, real: string): boolean {
    const isBelowRoot =
      real === this.root || real.startsWith(this.root.endsWith(sep) ? this.root : this.root + sep)
    if (isBelowRoot || !lstatSync(path).isSymbolicLink()) return false
    this.finds.faults.push({
      path,
      message: 'this symbolic link leaves the repository, and is not followed',
      help: 'put the file itself into the repository',
    })
    return true
  }
}

/** A path as people read it: relative to a folder, with `/`. */
export function shownPath(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/') || '.'
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
