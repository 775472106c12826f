import { dirname, resolve } from 'node:path'
import { listedAtMost, policiesByBase, quote, type CheckRequest, type Problem } from '../core/index.js'
import { indexOf, placeIn } from '../node/git-index.js'
import type { ReadBase } from '../node/load-base.js'
import { repositoryRoot } from '../node/repository.js'

/** What the change reads and its base cannot judge by, since no commit of the repository holds it. */
export interface BaseGaps {
  /** Submodules whose contents at the base are unknown. */
  readonly submodules: readonly string[]
  /** Files with policies, catalogues, waivers or configuration that are in no commit, and do not judge. */
  readonly strays: readonly string[]
  /** Files of the kind that are no part of the change, since they lie in another repository. */
  readonly foreign: readonly string[]
}

/** Looks for what is hidden from a base, in the repository whose root is given. */
export function gapsOf(request: CheckRequest, base: ReadBase, root: string): BaseGaps {
  const chosen = (policies: CheckRequest['policies'] = []) =>
    policies.flatMap((choice) => ('files' in choice ? choice.files : []))
  const read = [...request.files, ...request.waivers, ...chosen(request.policies)]
  const places = new Map<string, string>()
  for (const { file, documents } of read) {
    const place = documents.recognized > 0 ? placeIn(root, file.path) : undefined
    if (place !== undefined) places.set(file.path, place)
  }
  const submodules = base.submodules.filter(
    ({ path, isNamed, isMoved }) =>
      isNamed || isMoved || [...places.values()].some((place) => place.startsWith(`${path}/`)),
  )
  const strays = straysAmong(read, places, base.request, root)
  const judging = new Set(chosen(policiesByBase(request, base.request)).map(({ file }) => file.path))
  return {
    submodules: submodules.map(({ path }) => path),
    strays: strays.filter((path) => !judging.has(path)),
    foreign: strays.filter((path) => repositoryRoot(dirname(resolve(root, path))) !== root),
  }
}

function straysAmong(
  read: CheckRequest['files'],
  places: ReadonlyMap<string, string>,
  base: CheckRequest,
  root: string,
): readonly string[] {
  const index = indexOf(root)
  if (!index) return []
  const known = new Set(base.files.map(({ file }) => file.path))
  const repositories = [...index.submodules.keys()]
  const strays = read.flatMap(({ file, documents }) => {
    const { policies, catalogs, waivers, configs } = documents
    const place = places.get(file.path)
    const judges = [policies, catalogs, waivers, configs].some((some) => some.length > 0)
    if (!judges || place === undefined || known.has(file.path) || index.files.has(place)) return []
    return repositories.some((path) => place.startsWith(`${path}/`)) ? [] : [file.path]
  })
  return [...new Set(strays)]
}

/** Each submodule as a problem of the base. */
export function problemsOf({ submodules }: BaseGaps): readonly Problem[] {
  return submodules.map((path) => ({
    message: `the submodule ${quote(path)} cannot be read at the base, so that the base does not judge what lies in it`,
    help: 'keep what judges in the repository itself, or let the change be judged by its own with `policies-from: head`',
    at: { path },
  }))
}

/** What a run has to warn of that goes on in spite of them. */
export function warningsOf({ submodules, strays }: BaseGaps): readonly string[] {
  const hidden = listedAtMost(5, submodules.map(quote))
  const stray = listedAtMost(5, strays.map(quote))
  return [
    ...(submodules.length > 0
      ? [
          `the change may choose what it is judged by: its base cannot be read in the submodule ${hidden}; keep what judges in the repository itself`,
        ]
      : []),
    ...(strays.length > 0
      ? [
          `no commit has ${stray}, so that this does not judge the change; commit it, name it in \`policies\`, or set \`policies-from: head\``,
        ]
      : []),
  ]
}
