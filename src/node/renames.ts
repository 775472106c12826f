import { git, isFault } from './git.js'

/**
 * The names that files had at a commit, by the names that the index gives them now. Contents are compared as they are
 * stored, so no filter is run.
 */
export function renamesSince(root: string, commit: string): ReadonlyMap<string, string> {
  const options = ['--cached', '-M', '--diff-filter=R', '--name-status', '-z', '--no-ext-diff']
  const listing = git(root, ['diff-index', ...options, '--end-of-options', commit, '--'])
  if (isFault(listing)) return new Map() // without an index nothing is known to have moved
  const parts = listing.toString('utf8').split('\0')
  const renames = new Map<string, string>()
  for (let index = 0; index + 2 < parts.length; index += 3) {
    renames.set(parts[index + 2] ?? '', parts[index + 1] ?? '')
  }
  return renames
}
