import { dirname, join, relative, resolve, sep } from 'node:path'
import type { CheckRequest, ReadPack } from '../core/index.js'
import { loadRequest, type CheckOptions } from './load-request.js'
import { repositoryRoot } from './repository.js'

/**
 * Reads plans and the topologies they start from: those of the same paths, else those of the nearest folder above
 * one of the plans that has any, up to the working folder and the root of the repository.
 */
export async function loadPlanRequest(
  options: CheckOptions,
  packs: readonly ReadPack[],
): Promise<CheckRequest> {
  const named = await loadRequest(options, packs)
  const plansOf = named.files.map(({ file }) => file.path)
  if (hasTopology(named) || named.problems.length > 0) return { ...named, plansOf }
  const above = options.paths.flatMap((path) => foldersAbove(resolve(options.folder, path), options.folder))
  for (const folder of new Set(above)) {
    const around = await loadRequest({ ...options, paths: [...options.paths, folder] }, packs)
    if (hasTopology(around)) return { ...around, plansOf }
  }
  return { ...named, plansOf }
}

function hasTopology({ files }: CheckRequest): boolean {
  return files.some(({ documents }) => documents.topologies.length > 0)
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
