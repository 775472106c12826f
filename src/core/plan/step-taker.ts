import { resolveLinks } from '../check/links.js'
import type { LiveOrganization } from '../check/live-organization.js'
import type { Action, ServerChoice } from '../model/plan.js'
import type { Problem } from '../model/problem.js'
import type { PathStep } from '../model/source.js'
import type { Link } from '../model/topology.js'
import { didYouMean, listed, quote } from '../model/wording.js'
import { running, type LinkState, type ScopeState, type ServerState } from '../rules/state.js'
import { howToKnow } from '../rules/unknown-version.js'
import type { Catalogue } from '../versions/catalogue.js'
import type { BoundStep } from './bound-plan.js'
import { directionOf, updated } from './change-of-server.js'
import { dependentsOf } from './dependents.js'
import type { Faults } from './faults.js'
import { Holdings } from './holdings.js'
import { atOnce, momentOf, stillness, type Moment } from './moments.js'
import type { TaskOrder } from './task-order.js'

type Of<Kind extends Action['kind']> = Extract<Action, { kind: Kind }>

/** Turns steps into moments, looking at the state in which each step is taken, and says what is wrong with them. */
export class StepTaker {
  private readonly holdings = new Holdings()
  private readonly scope: ScopeState

  constructor(
    private readonly live: LiveOrganization,
    private readonly catalogue: Catalogue,
    private readonly tasks: TaskOrder,
    private readonly faults: Faults,
  ) {
    const { name, at, servers } = live.state
    this.scope = { organization: live.state, kind: 'organization', name, at, servers }
  }

  /** The moments of a step, at least one; each is made before the next is asked for. */
  *moments(step: BoundStep): Generator<Moment> {
    const moments = this.momentsOf(step)
    if (step.step.together) {
      yield atOnce([...moments])
      return
    }
    let isTaken = false
    for (const moment of moments) {
      isTaken = true
      yield moment
    }
    if (!isTaken) yield stillness
  }

  private momentsOf(step: BoundStep): Iterable<Moment> {
    const { action } = step.step
    switch (action.kind) {
      case 'update':
        return this.updates(step, action)
      case 'install':
        return this.installs(step)
      case 'decommission':
        return this.decommissions(step, action)
      case 'link':
        return this.linking(step, action.link)
      case 'unlink':
        return this.unlinking(step, action.link)
      case 'move':
        this.move(step, action)
        return []
      case 'task':
        this.tasks.take(step, action.task)
        this.live.state.tasks.set(action.task, { status: 'done' })
        return []
      case 'level':
        return this.levels(step, action)
      case 'hold':
        return []
    }
  }

  private *updates(step: BoundStep, action: Of<'update'>): Generator<Moment> {
    for (const key of this.chosen(step, action.servers)) {
      const from = this.live.state.servers.get(key)
      if (!from) continue
      const server = updated(from, action, step.step.origin, this.catalogue)
      const direction = directionOf(from, server)
      if (direction === 'same') continue
      if (direction === 'down' || direction === 'cannot-tell')
        this.faultOfUpdate(step, from, server, direction)
      if (direction !== 'down') yield momentOf({ kind: 'update', from, server })
    }
  }

  private faultOfUpdate(
    step: BoundStep,
    from: ServerState,
    to: ServerState,
    direction: 'down' | 'cannot-tell',
  ): void {
    const isSure = direction === 'down'
    this.faults.add(step, {
      rule: 'plan-lowers-version',
      status: isSure ? 'violation' : 'undecided',
      message: `${quote(from.name)} runs ${running(from)}; ${isSure ? `an update to ${running(to)} would lower it` : `whether ${running(to)} is later cannot be told`}`,
      help: isSure ? 'leave the server out, or write a later version' : howToKnow(from),
      path: ['update', 'version'],
      servers: [from.name],
    })
  }

  private *installs(step: BoundStep): Generator<Moment> {
    const arriving = new Map<string, ServerState>()
    for (const [index, server] of step.installed.entries()) {
      this.live.expect(server, -1)
      const { site } = server.declared
      const existing = this.live.state.servers.get(server.key) ?? arriving.get(server.key)
      if (existing) {
        this.faults.add(step, {
          rule: 'plan-server-exists',
          message: `${quote(server.name)} exists already and runs ${running(existing)}`,
          help: 'give the new server a name of its own, or write `update:`',
          path: ['install', 'servers', index, 'name'],
          servers: [server.name],
        })
        continue
      }
      if (site !== undefined && !this.live.state.sites.some(({ name }) => name === site)) {
        const sites = this.live.state.sites.map(({ name }) => name)
        this.faults.add(step, {
          rule: 'plan-unknown-site',
          message: `${quote(server.name)} is installed in the site ${quote(site)}, which does not exist`,
          help: didYouMean(site, sites),
          path: ['install', 'servers', index, 'site'],
          servers: [server.name],
        })
      }
      arriving.set(server.key, server)
      this.holdings.forget(server.key)
      yield momentOf({ kind: 'install', server })
    }
  }

  private *decommissions(step: BoundStep, action: Of<'decommission'>): Generator<Moment> {
    const leaving = new Set<string>()
    for (const key of this.chosen(step, action.servers)) {
      const server = this.live.state.servers.get(key)
      if (!server) continue
      this.refuseHoldings(step, server)
      this.refuseLastOfLink(step, server, leaving)
      leaving.add(key)
      yield momentOf({ kind: 'decommission', server })
    }
  }

  private refuseHoldings(step: BoundStep, server: ServerState): void {
    const held = this.holdings.of(server)
    if (held.length === 0) return
    const what = listed(held.map(([kind, count]) => `${count} ${kind}`))
    this.faults.add(step, {
      rule: 'plan-server-holds',
      message: `${quote(server.name)} still holds ${quote(what)}`,
      help: `move them first: a step \`move: { what: …, from: [${server.name}], to: […] }\``,
      path: ['decommission'],
      servers: [server.name],
    })
  }

  private refuseLastOfLink(step: BoundStep, server: ServerState, leaving: ReadonlySet<string>): void {
    for (const link of dependentsOf(server, leaving, this.live.state.linksOf(server))) {
      const { site } = link.declared
      const at = site === undefined ? '' : ` of the site ${quote(site)}`
      this.faults.add(step, {
        rule: 'plan-last-of-link',
        message: `${quote(server.name)} is the last server${at} in the ${link.kind} ${quote(link.name)}, which is left without one`,
        help: 'install its successor first and make the link anew, or remove the link first with `unlink:`',
        path: ['decommission'],
        servers: [server.name],
        about: link.name,
      })
    }
  }

  private linking(step: BoundStep, declared: Link): Iterable<Moment> {
    const link = this.resolved(step, declared, 'link')
    if (!link) return []
    const recorder = link.recorder === undefined ? undefined : this.live.state.servers.get(link.recorder)
    const recorded = link.recorded ?? recorder?.version
    return [momentOf({ kind: 'link', link: recorded ? { ...link, recorded } : link })]
  }

  private unlinking(step: BoundStep, declared: Link): Iterable<Moment> {
    const link = this.resolved(step, declared, 'unlink')
    if (!link) return []
    if (this.live.state.findLink(link.kind, link.name)) {
      return [{ changes: [], apply: (live) => live.removeLink(link) }]
    }
    this.faults.add(step, {
      rule: 'plan-link',
      message: `there is no ${link.kind} ${quote(link.name)} to remove`,
      help: didYouMean(
        link.name,
        this.live.state.links.filter(({ kind }) => kind === link.kind).map(({ name }) => name),
      ),
      path: ['unlink'],
      about: link.name,
    })
    return []
  }

  private resolved(step: BoundStep, link: Link, key: 'link' | 'unlink'): LinkState | undefined {
    const { sites, servers } = this.live.state
    const problems: Problem[] = []
    const places = {
      sites: new Map(sites.map((site) => [site.name, site])),
      servers,
      serversOf: (site: string) => this.live.state.serversOf(site),
    }
    const [resolved] = resolveLinks([link], places, this.catalogue, problems)
    for (const { message, help = '' } of problems) {
      this.faults.add(step, { rule: 'plan-link', message, help, path: [key], about: message })
    }
    return resolved
  }

  private move(step: BoundStep, { what, from, to }: Of<'move'>): void {
    const sources = this.named(step, from, ['move', 'from'])
    const [target] = this.named(step, to, ['move', 'to'])
    for (const key of sources) {
      const server = this.live.state.servers.get(key)
      if (server)
        this.holdings.move(
          what,
          server,
          target === undefined ? undefined : this.live.state.servers.get(target),
        )
    }
  }

  private levels(step: BoundStep, { levels }: Of<'level'>): readonly Moment[] {
    const raised = Object.entries(levels).filter(([name, value]) => {
      const before = this.live.state.levels.get(name)
      const isLower = before && this.catalogue.levelIsAtLeast(name, value, before.value) === 'no'
      if (isLower) {
        this.faults.add(step, {
          rule: 'plan-lowers-level',
          message: `the level ${quote(name)} is ${quote(before.value)}, and ${quote(value)} is lower`,
          help: 'levels cannot be lowered: leave the step out',
          path: ['level', name],
          about: name,
        })
      }
      return !isLower
    })
    const apply = (live: LiveOrganization) => {
      for (const [name, value] of raised) {
        live.setLevel(name, { value, at: step.step.origin.value('level', name) })
      }
    }
    return [{ changes: [], apply }]
  }

  /** Keys of the servers that are chosen, in the order in which they change. */
  private chosen(step: BoundStep, choice: ServerChoice): readonly string[] {
    const { kind } = step.step.action
    if ('names' in choice) return this.named(step, choice.names, [kind, 'servers'])
    return this.selected(step, kind)
  }

  private named(step: BoundStep, names: readonly string[], path: readonly PathStep[]): readonly string[] {
    const { servers } = this.live.state
    return names.flatMap((name, index) => {
      const key = name.toLowerCase()
      if (servers.has(key)) return names.findIndex((one) => one.toLowerCase() === key) === index ? [key] : []
      this.faults.add(step, {
        rule: 'plan-unknown-server',
        message: `there is no server ${quote(name)} when this step is taken`,
        help: didYouMean(
          name,
          [...servers.values()].map((server) => server.name),
        ),
        path: [...path, index],
        servers: [name],
      })
      return []
    })
  }

  private selected(step: BoundStep, kind: Action['kind']): readonly string[] {
    const { selector } = step
    if (!selector) return []
    const meant = [...this.live.state.servers.values()].map((server) => ({
      server,
      met: selector.matches(server, this.scope),
    }))
    for (const { server, met } of meant) {
      if (met === 'cannot-tell') this.doubt(step, kind, server)
    }
    const chosen = meant.filter(({ met }) => met === 'yes').map(({ server }) => server.key)
    if (meant.every(({ met }) => met === 'no')) {
      this.faults.add(step, {
        rule: 'plan-nothing-selected',
        message: `no server is ${selector.text} when this step is taken`,
        help: 'leave the step out, or correct what it selects',
        path: [kind, 'select'],
      })
    }
    return chosen
  }

  private doubt(step: BoundStep, kind: Action['kind'], server: ServerState): void {
    const [doubt] = step.selector?.doubtsAbout(server, this.scope) ?? []
    this.faults.add(step, {
      rule: 'plan-selection',
      status: 'undecided',
      message: `whether the step means ${quote(server.name)} cannot be told: only if ${doubt?.text ?? 'its facts say so'}`,
      help: doubt?.settle ?? `name the servers under \`servers:\``,
      path: [kind, 'select'],
      servers: [server.name],
    })
  }
}
