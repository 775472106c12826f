import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The nearest folder at or above the given one that holds a repository; undefined where there is none. */
export function repositoryRoot(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}
