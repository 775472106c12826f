import { both, either, opposite, type Answer } from '../../model/answer.js'
import { listed } from '../../model/wording.js'
import { changeInWords, placeOfChange } from '../change-wording.js'
import type { Change, ChangeWatch, Objection } from '../form.js'
import { witness } from '../guard.js'
import { Presence } from '../presence.js'
import { anyOf, type Selector } from '../selector.js'
import type { ScopeState, ServerState } from '../state.js'
import { wayInWords } from './sentence.js'

/** What is said of a change that may go against a path. */
export const cannotTell = ', and whether the change goes against that cannot be told'

/** Lets a scope reach `to` from `from` only by way of one of `via`; without any, not at all. */
export function wayBetween(from: Selector, to: Selector, via: readonly Selector[]): ChangeWatch {
  return new Way(from, to, via)
}

class Way implements ChangeWatch {
  /** Whether there is, or was, one: what has been seen stays seen. */
  private fromSeen: Answer = 'no'
  private viaSeen: Answer = 'no'
  private firstFrom: ServerState | undefined
  private readonly arrived = new Presence()

  constructor(
    private readonly from: Selector,
    private readonly to: Selector,
    private readonly via: readonly Selector[],
  ) {}

  change(server: ServerState, by: 1 | -1, scope: ScopeState): void {
    this.arrived.change(this.to.matches(server, scope), by)
    if (by === -1) return
    const isFrom = this.from.matches(server, scope)
    if (isFrom !== 'no' && this.fromSeen !== 'yes') {
      if (isFrom === 'yes' || !this.firstFrom) this.firstFrom = server
      this.fromSeen = either(this.fromSeen, isFrom)
    }
    this.viaSeen = either(
      this.viaSeen,
      anyOf(this.via, (one) => one.matches(server, scope)),
    )
  }

  get memory(): string {
    return `${this.fromSeen} ${this.viaSeen}`
  }

  remember(): () => void {
    const { fromSeen, viaSeen, firstFrom } = this
    return () => {
      this.fromSeen = fromSeen
      this.viaSeen = viaSeen
      this.firstFrom = firstFrom
    }
  }

  foresee(change: Change, scope: ScopeState): (() => Objection | undefined) | undefined {
    if (change.kind !== 'install' && change.kind !== 'update') return undefined
    const arrives = this.to.matches(change.server, scope)
    if (arrives === 'no') return undefined
    const isFirst = opposite(this.arrived.answer)
    const inPlace =
      change.kind === 'update' ? both(this.from.matches(change.from, scope), arrives) : ('no' as const)
    return () => {
      const around = [arrives, isFirst, this.fromSeen, opposite(this.viaSeen)].reduce(both)
      const broken = either(inPlace, around)
      if (broken === 'no') return undefined
      return {
        met: broken === 'yes' ? 'no' : 'cannot-tell',
        ...this.wording(change, scope, broken === 'yes'),
      }
    }
  }

  private wording(change: Change, scope: ScopeState, isCertain: boolean): Omit<Objection, 'met'> {
    const { from, to, via, firstFrom } = this
    const [preferred] = via
    const ways = listed(
      via.map(({ text }) => text),
      'or',
    )
    const demanded = wayInWords(from, to, via)
    const remedy = preferred
      ? `install ${preferred.text} first and move everything to it`
      : `leave out ${to.text}`
    const [doubt] = firstFrom ? from.doubtsAbout(firstFrom, scope) : []
    return {
      because: firstFrom ? [witness(firstFrom)] : [],
      shortfall: {
        observed: changeInWords(change),
        demanded: isCertain ? demanded : `${demanded}${cannotTell}`,
        required: preferred ? `by way of ${ways}`.replaceAll('`', '') : 'no way',
        help: isCertain || !doubt ? remedy : doubt.settle,
        at: placeOfChange(change, scope),
      },
    }
  }
}
