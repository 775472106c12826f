import type { OrganizationState } from '../rules/state.js'
import { fingerprint } from './fingerprint.js'

/** A short name for a state of an organization: equal wherever everything is equal that rules look at. */
export function organizationDigest({
  name,
  servers,
  links,
  levels,
  tasks,
  sites,
}: OrganizationState): string {
  const told = [...servers.values()].map(({ key, product, version, declared }) => {
    const { roles, site, groups, platform, holds, labels } = declared
    return JSON.stringify([key, product.id, version.written, roles, site, groups, platform, holds, labels])
  })
  const linked = links.map(({ declared: { kind, ends, site, recordedVersion } }) =>
    JSON.stringify([kind, ends, site, recordedVersion]),
  )
  return fingerprint([
    name,
    ...told.sort(),
    ...linked.sort(),
    ...[...levels].map(([level, { value }]) => `${level} ${value}`).sort(),
    ...[...tasks].map(([task, { status }]) => `${task} ${status}`).sort(),
    ...sites.map((site) => site.name).sort(),
  ])
}
