import { problemReport } from '../check/report.js'
import type { Note } from '../imports/inventory.js'
import { readInventory } from '../imports/read-inventory.js'
import type { Problem } from '../model/problem.js'
import type { ProblemReport } from '../model/report.js'
import type { SourceFile } from '../model/source.js'
import { quote } from '../model/wording.js'
import { newTopology } from '../topologies/new-topology.js'
import { updateTopology, type Update } from '../topologies/update-topology.js'
import type { ReadPack } from './check-request.js'
import { catalogueOf } from './pack-catalogue.js'

/** Exports to make a topology of. */
export interface ImportRequest {
  readonly exports: readonly SourceFile[]
  readonly packs: readonly ReadPack[]
  /** What the organization is called; the exports say it by default, or the topology that is updated. */
  readonly organization?: string
  /** A topology to be updated, if there is one. */
  readonly existing?: SourceFile
  /** Whether what the exports no longer show is taken out of it. */
  readonly prune: boolean
  /** What could not even be read. */
  readonly problems: readonly Problem[]
}

/** A topology made of exports, or what is wrong with them. */
export type ImportResult =
  | { readonly problems: readonly ProblemReport[] }
  | {
      readonly update: Update
      /** What is worth knowing before the topology is believed. */
      readonly notes: readonly ProblemReport[]
    }

/** The name of an organization that no export tells. */
const namelessOrganization = 'exchange'

/** Makes a topology of exports, or updates one; nothing comes of exports with a problem. */
export function importTopology(request: ImportRequest): ImportResult {
  const { exports, packs, existing, prune } = request
  const catalogue = catalogueOf(packs)
  const inventory = readInventory(exports, catalogue)
  const problems = [...request.problems, ...inventory.problems]
  if (problems.length > 0) return { problems: problems.map(problemReport) }
  const { organization = existing ? undefined : (inventory.organization ?? namelessOrganization) } = request
  const named = organization === undefined ? {} : { organization }
  const update = existing
    ? updateTopology(existing, inventory, { catalogue, prune, ...named })
    : created(organization ?? namelessOrganization, inventory)
  if ('problems' in update) return { problems: update.problems.map(problemReport) }
  const notes = [...noteOnOrganization(request, inventory.organization, update), ...inventory.notes]
  return { update, notes: notes.map((note) => noteReport(note, exports)) }
}

function created(organization: string, inventory: Parameters<typeof newTopology>[1]): Update {
  const added = inventory.servers.map(({ name }) => name)
  const text = newTopology(organization, inventory)
  return { text, organization, added, changed: [], removed: [], gone: [], left: [] }
}

/** A topology may call the organization otherwise than the exports do, or be that of another one. */
function noteOnOrganization(
  { existing, organization: wanted }: ImportRequest,
  shown: string | undefined,
  { organization }: Update,
): readonly Note[] {
  if (!existing || wanted !== undefined || shown === undefined) return []
  if (shown.toLowerCase() === organization.toLowerCase()) return []
  const message = `the exports are of the organization ${quote(shown)}, and ${quote(organization)} is updated`
  return [{ message, help: `say \`--organization\` with ${quote(organization)} if it is the same` }]
}

/** A note about no row in particular is one about the first export. */
function noteReport({ at, ...note }: Note, [first]: readonly SourceFile[]): ProblemReport {
  return problemReport({ ...note, at: at ?? { path: first?.path ?? '' } })
}
