import type { CompiledRule } from '../check/compiled-rule.js'
import { LiveOrganization } from '../check/live-organization.js'
import { linkKey } from '../check/live-state.js'
import type { Judgement, RuleWatch, Subject } from '../check/rule-watch.js'
import type { LinkState, OrganizationState, ServerState } from '../rules/state.js'
import { causeOf, type Cause } from './reasons.js'
import { raisedTo } from './releases-above.js'
import { waysOut, type Raises } from './way-out.js'

/** A server that has to run a later release. */
export interface Raise {
  readonly from: ServerState
  readonly to: ServerState
  /** What asks for that release, and not for an earlier one. */
  readonly cause: Cause
}

/** A link that has to be made anew, since a server at its end is raised of which it has recorded the version. */
export interface Renewal {
  readonly link: LinkState
  readonly recorder: ServerState
  readonly cause: Cause
}

/** The organization with the least set of raises, and what they are. */
export interface Remedy {
  readonly organization: OrganizationState
  readonly raises: ReadonlyMap<string, Raise>
  readonly renewals: readonly Renewal[]
}

/**
 * The least state above an organization in which raising versions ends every violation that raising can end: each raise
 * is forced by the state so far, and no server goes further than what forces it. Servers neither come nor go.
 */
export function leastState(
  organization: OrganizationState,
  rules: readonly CompiledRule[],
  isTolerated: (judgement: Judgement) => boolean,
): Remedy {
  return new Worklist(organization, rules, isTolerated).done()
}

class Worklist {
  private readonly live: LiveOrganization
  private readonly raises = new Map<string, Raise>()
  private readonly renewals = new Map<string, Renewal>()

  constructor(
    private readonly organization: OrganizationState,
    rules: readonly CompiledRule[],
    private readonly isTolerated: (judgement: Judgement) => boolean,
  ) {
    const onStates = rules.filter(({ rule, judge }) => rule.during !== 'plan' && judge.kind !== 'change')
    this.live = new LiveOrganization(organization, onStates)
  }

  done(): Remedy {
    for (let turns = this.violations(); turns.length > 0; turns = this.violations()) {
      for (const { watch, subject } of turns) this.mend(watch, subject)
    }
    const { state } = this.live
    return {
      organization: { ...this.organization, servers: new Map(state.servers), links: state.links },
      raises: this.raises,
      renewals: [...this.renewals.values()],
    }
  }

  private violations(): readonly { readonly watch: RuleWatch; readonly subject: Subject }[] {
    const touched = [...this.live.takeTouched('always'), ...this.live.takeTouched('at-rest')]
    return touched.flatMap((watch) => watch.takeTurns()).filter(({ status }) => status === 'violation')
  }

  private mend(watch: RuleWatch, subject: Subject): void {
    if (watch.statusOf(subject) !== 'violation') return
    const judgement = watch.judgementOn(subject)
    if (!judgement || this.isTolerated(judgement) || this.renewed(judgement)) return
    const ways = [...waysOut(watch, subject)].sort((a, b) => a.size - b.size)
    const [way, ...others] = ways
    if (!way) return
    for (const [server, release] of way) {
      const after = raisedTo(server, release)
      this.raises.set(server.key, {
        from: this.raises.get(server.key)?.from ?? server,
        to: after,
        cause: causeOf(judgement, others.map(namesOf)),
      })
      this.live.replace(server, after)
    }
  }

  /** A link that has recorded what a raised server was before is made anew. */
  private renewed(judgement: Judgement): boolean {
    const { link } = judgement.scope
    const recorder = link?.recorder === undefined ? undefined : this.raises.get(link.recorder)?.to
    if (!link?.recorded || !recorder || link.recorded === recorder.version) return false
    if (!judgement.servers.some(({ key }) => key === recorder.key)) return false
    const renewal = { link, recorder, cause: causeOf(judgement, []) }
    this.renewals.set(linkKey(link), renewal)
    this.live.addLink({ ...link, recorded: recorder.version })
    return true
  }
}

function namesOf(raises: Raises): readonly string[] {
  return [...raises.keys()].map(({ name }) => name)
}
