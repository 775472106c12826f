import type { Problem } from '../model/problem.js'
import { groupBy } from '../model/group-by.js'
import { locate } from '../model/source.js'
import type { Server, Site, TaskState, Topology } from '../model/topology.js'
import { didYouMean, quote } from '../model/wording.js'
import type { LevelState, OrganizationState, Servers, ServerState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import { refuseUnknownLevel } from './levels.js'
import { resolveLinks } from './links.js'
import { refuseRepeatedLinks } from './repeated-links.js'
import { resolveServer } from './servers.js'
import { Spellings } from './spellings.js'

/**
 * The organizations that the topologies declare; one may be spread over several documents. An organization about which
 * there is a problem is left out: nothing is judged that was read by half.
 */
export function assembleOrganizations(
  topologies: readonly Topology[],
  catalogue: Catalogue,
): { organizations: readonly OrganizationState[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const byName = groupBy(topologies, ({ organization }) => organization.toLowerCase())
  const organizations = [...byName.values()].flatMap((parts) => {
    if (refuseSpellings(parts, problems)) return []
    const assembly = new Assembly(catalogue)
    const organization = assembly.assemble(parts)
    problems.push(...assembly.problems)
    return assembly.problems.length === 0 ? [organization] : []
  })
  return { organizations, problems }
}

/** Whether the name of an organization is spelled in different ways, so that it is not known whether it is one. */
function refuseSpellings(parts: readonly Topology[], problems: Problem[]): boolean {
  const told = problems.length
  const spellings = new Spellings('organization', problems)
  for (const { organization, origin } of parts)
    spellings.note(organization, () => origin.value('organization'))
  return problems.length > told
}

/** Puts the parts of one organization together and says what does not fit. */
class Assembly {
  readonly problems: Problem[] = []

  constructor(private readonly catalogue: Catalogue) {}

  assemble(parts: readonly Topology[]): OrganizationState {
    const [first] = parts
    if (!first) throw new Error('an organization without a document')
    const sites = this.sitesOf(parts)
    const { known, broken } = this.serversOf(parts, sites)
    this.refuseSpellingsOfGroups(parts)
    const servers =
      broken.size === 0
        ? known
        : new Map([...known, ...[...broken.keys()].map((key) => [key, undefined] as const)])
    const links = parts.flatMap((part) => part.links)
    const bySite = links.some(({ site }) => site !== undefined)
      ? groupBy(known.values(), ({ declared }) => declared.site)
      : new Map<string, readonly ServerState[]>()
    const places = { sites, servers, serversOf: (site: string) => bySite.get(site) ?? [] }
    const resolved = resolveLinks(links, places, this.catalogue, this.problems)
    refuseRepeatedLinks(resolved, this.problems)
    return {
      name: first.organization,
      file: first.origin.whole.file.path,
      at: first.origin.value('organization'),
      levels: this.levelsOf(parts),
      tasks: this.tasksOf(parts),
      sites: [...sites.values()],
      servers: known,
      links: resolved,
    }
  }

  private sitesOf(parts: readonly Topology[]): ReadonlyMap<string, Site> {
    const sites = new Map<string, Site>()
    const spellings = new Spellings('site', this.problems)
    for (const site of parts.flatMap((part) => part.sites)) {
      const earlier = sites.get(site.name)
      spellings.note(site.name, () => site.origin.value('name'))
      if (!earlier) sites.set(site.name, site)
      else this.refuseRepeated('site', site, earlier)
    }
    return sites
  }

  private serversOf(
    parts: readonly Topology[],
    sites: ReadonlyMap<string, Site>,
  ): { readonly known: Servers; readonly broken: ReadonlyMap<string, Server> } {
    const known = new Map<string, ServerState>()
    const broken = new Map<string, Server>()
    const repeated = new Map<string, Server>()
    for (const { servers } of parts) {
      for (const declared of servers) {
        const key = declared.name.toLowerCase()
        const earlier = repeated.get(key) ?? known.get(key)?.declared ?? broken.get(key)
        if (earlier) {
          this.refuseRepeated('server', declared, earlier)
          repeated.set(key, earlier)
          known.delete(key)
          broken.delete(key)
        }
        const server = resolveServer(declared, key, this.catalogue, this.problems)
        if (server) known.set(key, server)
        else broken.set(key, declared)
        if (declared.site !== undefined && !sites.has(declared.site))
          this.refuseSite(declared, declared.site, sites)
      }
    }
    return { known, broken }
  }

  private refuseSpellingsOfGroups(parts: readonly Topology[]): void {
    const byKey = new Map<string, Spellings>()
    for (const { servers } of parts) {
      for (const { groups, origin } of servers) {
        for (const key in groups) {
          const spellings = byKey.get(key) ?? new Spellings(quote(key), this.problems)
          byKey.set(key, spellings)
          spellings.note(groups[key] ?? '', () => origin.value('groups', key))
        }
      }
    }
  }

  private refuseSite({ name, origin }: Server, site: string, sites: ReadonlyMap<string, Site>): void {
    this.problems.push({
      message: `${quote(name)} stands in the site ${quote(site)}, which does not exist`,
      help: didYouMean(site, sites.keys()),
      at: origin.value('site'),
    })
  }

  private levelsOf(parts: readonly Topology[]): ReadonlyMap<string, LevelState> {
    const levels = new Map<string, LevelState>()
    for (const { levels: declared, origin } of parts) {
      for (const [name, value] of Object.entries(declared)) {
        const at = origin.value('levels', name)
        const earlier = levels.get(name)
        if (earlier && earlier.value !== value) {
          this.problems.push({
            message: `the level ${quote(name)} is declared twice, as ${quote(earlier.value)} and as ${quote(value)}`,
            help: 'keep one of the two',
            at,
          })
        }
        levels.set(name, { value, at })
      }
      refuseUnknownLevel(declared, ['levels'], origin, this.catalogue, this.problems)
    }
    return levels
  }

  private tasksOf(parts: readonly Topology[]): ReadonlyMap<string, TaskState> {
    const tasks = new Map<string, TaskState>()
    for (const { tasks: declared, origin } of parts) {
      for (const [id, task] of Object.entries(declared)) {
        const earlier = tasks.get(id)
        if (earlier && earlier.status !== task.status) {
          this.problems.push({
            message: `the task ${quote(id)} is declared twice, as ${quote(earlier.status)} and as ${quote(task.status)}`,
            help: 'keep one of the two',
            at: origin.value('tasks', id),
          })
        }
        tasks.set(id, task)
      }
    }
    return tasks
  }

  private refuseRepeated(
    what: string,
    later: Pick<Site, 'name' | 'origin'>,
    earlier: Pick<Site, 'name' | 'origin'>,
  ): void {
    const { file, line } = locate(earlier.origin.value('name'))
    this.problems.push({
      message: `the ${what} ${quote(later.name)} is declared twice; the first one stands in ${file}:${line}`,
      help: `give each ${what} of an organization a name of its own`,
      at: later.origin.value('name'),
    })
  }
}
