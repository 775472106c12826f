import { assembleOrganizations } from '../check/organizations.js'
import { parseDocuments } from '../documents/parse-documents.js'
import type { Inventory } from '../imports/inventory.js'
import type { Problem } from '../model/problem.js'
import type { SourceFile } from '../model/source.js'
import type { Topology } from '../model/topology.js'
import { listed, quote } from '../model/wording.js'
import type { OrganizationState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import { Changes } from './changes.js'

/** What became of a topology. */
export interface Update {
  readonly text: string
  readonly organization: string
  /** Names of servers, each in the order in which they came up. */
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Declared, and no longer shown; kept all the same. */
  readonly gone: readonly string[]
  /** Links that cannot be changed by a value, by the server at their end. */
  readonly left: readonly string[]
}

export interface UpdateOptions {
  readonly catalogue: Catalogue
  /** The organization to update; needed where the file declares several. */
  readonly organization?: string
  /** Whether what the exports no longer show is removed. */
  readonly prune: boolean
}

/** A step may make room for another: a new site for a server that moves into it. */
const mostPasses = 6

/**
 * A topology with the facts of an inventory spliced in: versions, products, roles, sites and links that differ, servers
 * that are new, and nothing else. Problems where the file cannot be updated; nothing of it is done then.
 */
export function updateTopology(
  file: SourceFile,
  inventory: Inventory,
  options: UpdateOptions,
): Update | { readonly problems: readonly Problem[] } {
  const done = { added: new Set<string>(), changed: new Set<string>(), removed: new Set<string>() }
  let current = file
  for (let pass = 0; pass < mostPasses; pass++) {
    const target = targetIn(current, options)
    if ('problems' in target) return pass === 0 ? target : { problems: [stubborn(file)] }
    const changes = new Changes(current, target.topologies, target.organization, inventory, options.prune)
    if (!changes.areAny) {
      const [added, changed, removed] = [[...done.added], [...done.changed], [...done.removed]]
      const { gone, left } = changes
      const organization = target.organization.name
      return {
        text: current.text,
        organization,
        added,
        changed: changed.filter((name) => !done.added.has(name)),
        removed,
        gone,
        left,
      }
    }
    for (const key of ['added', 'changed', 'removed'] as const)
      for (const name of changes[key]) done[key].add(name)
    current = { path: file.path, text: changes.text }
  }
  return { problems: [stubborn(file)] }
}

/** The organization of a file that is to be updated, with the documents that declare it. */
function targetIn(
  file: SourceFile,
  { catalogue, organization: wanted }: UpdateOptions,
):
  | { readonly topologies: readonly Topology[]; readonly organization: OrganizationState }
  | { readonly problems: readonly Problem[] } {
  const { topologies, problems } = parseDocuments(file, 'named')
  if (problems.length > 0) return { problems }
  const names = [...new Set(topologies.map(({ organization }) => organization))]
  const name = wanted ?? (names.length === 1 ? names[0] : undefined)
  const own = topologies.filter(({ organization }) => organization === name)
  if (name === undefined || own.length === 0) return { problems: [noTarget(file, names, wanted)] }
  const assembled = assembleOrganizations(own, catalogue)
  const [organization] = assembled.organizations
  return organization ? { topologies: own, organization } : { problems: assembled.problems }
}

function noTarget(file: SourceFile, names: readonly string[], wanted: string | undefined): Problem {
  const declared = listed(names.map(quote))
  const at = { file, start: 0, end: 0 }
  if (names.length === 0)
    return { message: 'the file declares no topology, and would be replaced', help: 'name another file', at }
  return wanted === undefined
    ? {
        message: `the file declares several organizations: ${declared}`,
        help: 'say with `--organization` which one the exports are of',
        at,
      }
    : {
        message: `the file declares ${declared}, and not the organization ${quote(wanted)}`,
        help: 'name another file, or another organization',
        at,
      }
}

/** Anchors make one text stand for several values, and a change of one would change the others. */
function stubborn(file: SourceFile): Problem {
  return {
    message: 'the file cannot be updated in place, since one text in it stands for several values',
    help: 'write the values out where anchors and aliases are',
    at: { path: file.path },
  }
}
