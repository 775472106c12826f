import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** The files that a run has read as what it is asked about: no result of it may take the place of one. */
export class FilesRead {
  private readonly paths = new Set<string>()

  /** Takes in a file by its absolute path. */
  add(path: string): void {
    this.paths.add(path)
  }

  /** The first of the paths that leads to such a file, by whatever name. */
  among(targets: readonly string[], folder: string): string | undefined {
    const there = targets.filter((target) => isFile(resolve(folder, target)))
    if (there.length === 0) return undefined
    const read = new Set([...this.paths].map(identityOf))
    return there.find((target) => read.has(identityOf(resolve(folder, target))))
  }
}

/** The first of the paths that leads to the same file as one before it. */
export function repeatedTarget(targets: readonly string[], folder: string): string | undefined {
  const seen = new Set<string>()
  return targets.find((target) => {
    const path = resolve(folder, target)
    const identity = identityOf(path)
    const isRepeated = seen.has(identity)
    seen.add(identity)
    return isRepeated && !isDevice(path)
  })
}

/** Equal for two paths that lead to one file, by links of either kind too; the file need not be there yet. */
function identityOf(path: string): string {
  const status = statusOf(path)
  return status ? `${status.dev}:${status.ino}` : realPath(path)
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path))
  }
}

function isFile(path: string): boolean {
  return statusOf(path)?.isFile() ?? false
}

/** Whatever is written to `/dev/null` or a terminal replaces nothing. */
function isDevice(path: string): boolean {
  const status = statusOf(path)
  return status !== undefined && !status.isFile() && !status.isDirectory()
}

function statusOf(path: string) {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return undefined
  }
}
