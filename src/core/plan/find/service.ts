import type { CompiledRule } from '../../check/compiled-rule.js'
import { LiveOrganization } from '../../check/live-organization.js'
import type { Judgement } from '../../check/rule-watch.js'
import type { Change } from '../../rules/form.js'
import type { OrganizationState } from '../../rules/state.js'

/**
 * The organization at the worst moment of a round, for rules that count who is in service: everything that the round updates
 * is out at once, what it removes has gone, and what it installs has not come yet.
 */
export class Service {
  private readonly live: LiveOrganization
  private readonly admitted: Change[] = []

  constructor(
    organization: OrganizationState,
    rules: readonly CompiledRule[],
    private readonly isTolerated: ((judgement: Judgement) => boolean) | undefined,
  ) {
    this.live = new LiveOrganization(organization, rules)
    this.begun()
  }

  /** Takes a change into the round, or says which count would be too low then. */
  admit(change: Change | undefined): Judgement | undefined {
    if (!change || change.kind === 'link') return undefined
    if (change.kind === 'update') this.live.pause(change.from, 1)
    if (change.kind === 'decommission') this.live.remove(change.server)
    this.admitted.push(change)
    const wrong = this.begun().find((judgement) => !this.isTolerated?.(judgement))
    if (wrong) this.dismiss(change)
    return wrong
  }

  private dismiss(change: Change): void {
    this.admitted.splice(this.admitted.indexOf(change), 1)
    if (change.kind === 'update') this.live.pause(change.from, -1)
    if (change.kind === 'decommission') this.live.add(change.server)
    this.begun()
  }

  get hasAdmitted(): boolean {
    return this.admitted.length > 0
  }

  /** Takes the change of a server out of the round again. */
  withdraw(key: string): void {
    const change = this.admitted.find((one) => one.kind !== 'link' && one.server.key === key)
    if (change) this.dismiss(change)
  }

  /** Takes everything out of the round again. */
  clear(): void {
    for (const change of [...this.admitted]) this.dismiss(change)
  }

  /** Takes back a change of an earlier round. */
  revert(change: Change | undefined): void {
    if (!change || change.kind === 'link') return
    if (change.kind === 'update') this.live.replace(change.server, change.from)
    if (change.kind === 'install') this.live.remove(change.server)
    if (change.kind === 'decommission') this.live.add(change.server)
    this.begun()
  }

  /** The round is done. */
  settle(): void {
    for (const change of this.admitted) {
      if (change.kind === 'update') {
        this.live.pause(change.from, -1)
        this.live.replace(change.from, change.server)
      }
      if (change.kind === 'install') this.live.add(change.server)
    }
    this.admitted.length = 0
    this.begun()
  }

  private begun(): readonly Judgement[] {
    const touched = [...this.live.takeTouched('always'), ...this.live.takeTouched('plan')]
    return touched.flatMap((watch) =>
      watch.takeTurns().flatMap(({ subject, status }) => (status ? (watch.judgementOn(subject) ?? []) : [])),
    )
  }
}
