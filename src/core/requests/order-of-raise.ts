import { onStates } from '../check/judge-organization.js'
import { LiveOrganization } from '../check/live-organization.js'
import type { Judgement } from '../check/rule-watch.js'
import { runningRelease } from '../explain/nearest.js'
import type { OrderReport } from '../model/order-report.js'
import { remembered } from '../model/remembered.js'
import { listedAtMost, quote } from '../model/wording.js'
import type { WrittenStep } from '../model/written-plan.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import type { Release } from '../versions/version.js'
import type { CheckRequest } from './check-request.js'
import { orderBetween } from './find-order.js'
import type { Preparation } from './preparation.js'

const budget = 200
const mostBlockers = 3
/** Who has more servers looks for the order of all that has to change, not of one server. */
const mostServers = 500

/** How single servers of an organization get to a later release, all else staying as it is. */
export class OrdersOfRaises {
  /** Those of each organization, once somebody asks. */
  static of(
    preparation: Preparation,
    request: CheckRequest,
  ): (organization: OrganizationState) => OrdersOfRaises {
    return remembered((organization) => new OrdersOfRaises(organization, preparation, request))
  }

  /** What is wrong already may stay so; the question is what the way of one server adds. */
  private readonly standing: ReadonlySet<string>

  constructor(
    private readonly organization: OrganizationState,
    private readonly preparation: Preparation,
    private readonly request: CheckRequest,
  ) {
    const rules = onStates(preparation.rulesFor(organization))
    this.standing = isSmall(organization)
      ? new Set(new LiveOrganization(organization, rules).judgements().flatMap(keysOf))
      : new Set()
  }

  /** What is done one after the other, or what is in the way, in words. */
  inWords(server: ServerState, release: Release): string {
    const { organization, preparation } = this
    if (!isSmall(organization))
      return `more than ${mostServers} servers stand beside it: \`coexist plan find\` looks for the order`
    const raised = runningRelease(server, release)
    const servers = new Map([...organization.servers, [server.key, raised] as const])
    const pair = { from: organization, to: { ...organization, servers } }
    const isTolerated = (judgement: Judgement) => keysOf(judgement).every((key) => this.standing.has(key))
    const order = orderBetween(pair, preparation, {
      to: this.request,
      bridges: [],
      budget,
      windows: [],
      isTolerated,
    })
    return orderInWords(order)
  }
}

function isSmall({ servers }: OrganizationState): boolean {
  return servers.size <= mostServers
}

/** What tells a judgement of one server from others; one without servers is told by its scope. */
function keysOf({ compiled, scope, servers }: Judgement): readonly string[] {
  const about = `${compiled.id}\n${scope.kind} ${scope.name}`
  return servers.length === 0 ? [about] : servers.map(({ key }) => `${about}\n${key}`)
}

function orderInWords({ outcome, plan, rounds, blockers, guarantee }: OrderReport): string {
  if (outcome === 'plan') {
    const links = rounds.flat().flatMap(({ name }) => (name === undefined ? [] : [name]))
    const steps = (plan?.steps ?? []).flatMap((step) => stepInWords(step, links))
    return steps.join(', then ')
  }
  if (outcome === 'undetermined') return guarantee
  const inTheWay = blockers
    .slice(0, mostBlockers)
    .map(({ message, rule }) => (rule === undefined ? message : `by ${quote(rule)}: ${message}`))
  return `not by itself alone: ${inTheWay.join('; ') || guarantee}; \`coexist fix\` tells what else has to change`
}

/** A single server is updated, does what has to be done first, and has its links made anew. */
function stepInWords(step: WrittenStep, links: readonly string[]): readonly string[] {
  const { task, update, link } = step
  if (typeof task === 'string') return [`do the task ${quote(task)}`]
  if (update !== undefined && typeof update === 'object' && 'servers' in update) {
    const { servers, version } = update
    const names = Array.isArray(servers) ? servers.map((name) => quote(String(name))) : []
    return [
      `update ${listedAtMost(mostBlockers, names)} to ${quote(typeof version === 'string' ? version : '')}`,
    ]
  }
  if (typeof link !== 'object' || !('kind' in link) || typeof link.kind !== 'string') return []
  return [`make the ${quote(link.kind)} ${listedAtMost(mostBlockers, links.map(quote))} anew`]
}
