import { didYouMean, quote } from '../../model/wording.js'
import { running, type ServerState } from '../../rules/state.js'
import type { BoundStep } from '../bound-plan.js'
import { momentOf, type Moment } from '../moments.js'
import type { Taking } from './taking.js'

/** New servers arrive; one with a name that exists is passed over. */
export function* installs(taking: Taking, step: BoundStep): Generator<Moment> {
  const arriving = new Map<string, ServerState>()
  for (const [index, server] of step.installed.entries()) {
    const existing = taking.live.state.servers.get(server.key) ?? arriving.get(server.key)
    if (existing) {
      refuseExisting(taking, step, index, existing)
      continue
    }
    taking.live.expect(server, -1)
    refuseUnknownSite(taking, step, index, server)
    arriving.set(server.key, server)
    taking.holdings.arrive(server)
    yield momentOf({ kind: 'install', server })
  }
}

function refuseExisting({ faults }: Taking, step: BoundStep, index: number, existing: ServerState): void {
  faults.add(step, {
    rule: 'plan-server-exists',
    message: `${quote(existing.name)} exists already and runs ${running(existing)}`,
    help: 'give the new server a name of its own, or write `update:`',
    path: ['install', 'servers', index, 'name'],
    servers: [existing.name],
  })
}

function refuseUnknownSite(
  { live, faults }: Taking,
  step: BoundStep,
  index: number,
  server: ServerState,
): void {
  const { site } = server.declared
  const sites = live.state.sites.map(({ name }) => name)
  if (site === undefined || sites.includes(site)) return
  faults.add(step, {
    rule: 'plan-unknown-site',
    message: `${quote(server.name)} is installed in the site ${quote(site)}, which does not exist`,
    help: didYouMean(site, sites),
    path: ['install', 'servers', index, 'site'],
    servers: [server.name],
  })
}
