import type { LiveOrganization } from '../../check/live-organization.js'
import type { Judgement, RuleWatch } from '../../check/rule-watch.js'

/** What is wrong now by the rules that speak only between the start and the end of a plan. */
export class InBetween {
  private readonly open = new Map<string, { readonly watch: RuleWatch; readonly subject: string }>()

  /** Asks those rules that may have turned. */
  follow(live: LiveOrganization): void {
    for (const watch of live.takeTouched('plan')) {
      const { compiled, scope } = watch
      for (const { subject, status } of watch.takeTurns()) {
        const key = [compiled.id, scope.kind, scope.name, subject].join('\n')
        if (status) this.open.set(key, { watch, subject })
        else this.open.delete(key)
      }
    }
  }

  /** What is wrong. */
  judgements(): readonly Judgement[] {
    return [...this.open.values()].flatMap(({ watch, subject }) => watch.judgementOn(subject) ?? [])
  }
}
