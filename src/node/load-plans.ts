import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseDocuments, type CheckRequest, type Pack } from '../core/index.js'
import { loadRequest, type CheckOptions } from './load-request.js'
import { repositoryRoot } from './repository.js'

/**
 * Reads plans and the topologies they start from: those of the same paths, else those of the nearest folder above the
 * first plan that has any, up to the working folder and the root of the repository.
 */
export function loadPlanRequest(options: CheckOptions, packs: readonly Pack[]): CheckRequest {
  const named = loadRequest(options, packs)
  const plansOf = named.files.map(({ file }) => file.path)
  if (hasTopology(named) || named.problems.length > 0) return { ...named, plansOf }
  const [first = '.'] = options.paths
  for (const folder of foldersAbove(resolve(options.folder, first), options.folder)) {
    const around = loadRequest({ ...options, paths: [...options.paths, folder] }, packs)
    if (hasTopology(around)) return { ...around, plansOf }
  }
  return { ...named, plansOf }
}

function hasTopology({ files }: CheckRequest): boolean {
  return files.some(({ file, manner }) => parseDocuments(file, manner).topologies.length > 0)
}

/** The folder of a path and those above it within its repository, else within the working folder. */
function foldersAbove(path: string, workingFolder: string): readonly string[] {
  const start = dirname(path)
  const top = repositoryRoot(start) ?? workingFolder
  const between = relative(top, start)
  if (between.split(sep)[0] === '..') return [start]
  const names = between === '' ? [] : between.split(sep)
  return names.map((_name, index) => join(top, ...names.slice(0, names.length - index))).concat(top)
}
