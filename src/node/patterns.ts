/** What has none of these characters is a plain path, and needs no library to find that out. */
const marks = /[*?[\]{}()!+@|\\]/

/** Whether a path may be a pattern. */
export function hasMarks(path: string): boolean {
  return marks.test(path)
}

/**
 * The absolute paths of the files that match a pattern, sorted; undefined where the path is none. The library that matches
 * is loaded only for what may be a pattern.
 */
export async function matchesOf(path: string, folder: string): Promise<readonly string[] | undefined> {
  if (!hasMarks(path)) return undefined
  const { globSync, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(path)) return undefined
  const options = { cwd: folder, absolute: true, onlyFiles: false, expandDirectories: false }
  return globSync(path, options)
    .filter((match) => !match.endsWith('/'))
    .sort()
}
