import type { Server } from './organization.js'
import { atLeast } from './version.js'

export interface WrittenWaiver {
  readonly rule: string
  readonly servers: readonly string[]
  readonly organization?: string | undefined
  readonly reason: string
  readonly owner: string
  readonly expires: string
  readonly accepted?: string | undefined
}

/** Whether somebody answers for what a rule has found on a server; a version that may be older than accepted is not. */
export function isWaived(
  rule: string,
  server: Server,
  organization: string,
  waivers: readonly WrittenWaiver[],
  asOf: string,
): boolean {
  return waivers.some(
    (waiver) =>
      (waiver.rule === rule || waiver.rule === rule.split('/')[1]) &&
      waiver.servers.some((name) => name.toLowerCase() === server.name.toLowerCase()) &&
      (waiver.organization === undefined || waiver.organization === organization) &&
      asOf <= waiver.expires &&
      (waiver.accepted === undefined ||
        atLeast(server.version, waiver.accepted, server.product ?? '').every((answer) => answer)),
  )
}
