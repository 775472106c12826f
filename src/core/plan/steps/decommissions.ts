import { listed, quote } from '../../model/wording.js'
import type { ServerState } from '../../rules/state.js'
import type { BoundStep } from '../bound-plan.js'
import { momentOf, type Moment } from '../moments.js'
import { chosenKeys } from './chosen.js'
import { dependentsOf, type Company } from './dependents.js'
import type { ActionOf, Taking } from './taking.js'

/** Servers leave for good, also those that are still needed: the fault is said, and the plan goes on. */
export function* decommissions(
  taking: Taking,
  step: BoundStep,
  action: ActionOf<'decommission'>,
): Generator<Moment> {
  const keys = chosenKeys(taking, step, action.servers)
  const leaving = new Set<string>()
  const goTogether = new Set(step.step.together ? keys : [])
  for (const key of keys) {
    const server = taking.live.state.servers.get(key)
    if (!server) continue
    refuseHoldings(taking, step, server)
    refuseLastOfLink(taking, step, server, { leaving, goTogether })
    leaving.add(key)
    yield momentOf({ kind: 'decommission', server })
  }
}

function refuseHoldings({ holdings, faults }: Taking, step: BoundStep, server: ServerState): void {
  const held = holdings.of(server)
  if (held.length === 0) return
  const what = listed(held.map(([kind, count]) => `${count} ${quote(kind)}`))
  faults.add(step, {
    rule: 'plan-server-holds',
    message: `${quote(server.name)} still holds ${what} when it is decommissioned`,
    help: `move ${held.length === 1 ? 'these' : 'all of these'} away first, by a step \`move:\``,
    path: ['decommission'],
    servers: [server.name],
  })
}

function refuseLastOfLink(
  { live, faults }: Taking,
  step: BoundStep,
  server: ServerState,
  company: Company,
): void {
  for (const link of dependentsOf(server, company, live.state.linksOf(server))) {
    const { site } = link.declared
    const where = site === undefined ? '' : ` of the site ${quote(site)}`
    faults.add(step, {
      rule: 'plan-last-of-link',
      message: `${quote(server.name)} is the last server${where} in the ${link.kind} ${quote(link.name)}, which is left without one`,
      help: 'install its successor first and make the link anew, or remove the link first by a step `unlink:`',
      path: ['decommission'],
      servers: [server.name],
      about: link.name,
    })
  }
}
