import { dirname, join, relative } from 'node:path'
import { isWithin, realOf } from './find-files.js'

/**
 * What a path is below a folder that it leads into, by its name or through symbolic links outside; undefined where it leads
 * elsewhere. Links within the folder stay what they are, since they may lead elsewhere in another state of it.
 */
export function insideOf(folder: string, path: string): string | undefined {
  if (isWithin(path, folder)) return relative(folder, path)
  const realFolder = realOf(folder) ?? folder
  const ways = waysTo(path).flatMap((at) => {
    const real = realOf(at)
    return real === undefined ? [] : [{ at, real }]
  })
  const found = ways.find(({ real }) => real === realFolder) ?? ways[0]
  if (found === undefined || !isWithin(found.real, realFolder)) return undefined
  return join(relative(realFolder, found.real), relative(found.at, path))
}

/** A path and the folders above it. */
function waysTo(path: string): readonly string[] {
  return dirname(path) === path ? [path] : [path, ...waysTo(dirname(path))]
}
