import { both, either, type Answer } from '../../model/answer.js'
import { quote } from '../../model/wording.js'
import type { Family } from '../../versions/version.js'
import { changeInWords, placeOfChange } from '../change-wording.js'
import type { Change, ChangeWatch, Objection } from '../form.js'
import { witness } from '../guard.js'
import { Presence } from '../presence.js'
import type { Selector } from '../selector.js'
import { Greatest } from '../skew/greatest.js'
import { rangeOf, type Range } from '../skew/relative.js'
import { running, type ScopeState, type ServerState } from '../state.js'
import { howToKnow } from '../unknown-version.js'

/** A server that changes has no server of an earlier group behind it, and none that is still to come. */
export class Sequence implements ChangeWatch {
  private readonly groups: readonly Group[]

  constructor(
    private readonly servers: Selector,
    private readonly sequence: readonly Selector[],
  ) {
    this.groups = sequence.map(() => new Group())
  }

  change(server: ServerState, by: 1 | -1, scope: ScopeState): void {
    for (const [index, group] of this.groups.entries())
      group.change(server, this.isOf(index, server, scope), by)
  }

  expect(server: ServerState, by: 1 | -1, scope: ScopeState): void {
    for (const [index, group] of this.groups.entries())
      group.expect(server, this.isOf(index, server, scope), by)
  }

  foresee(change: Change, scope: ScopeState): (() => Objection | undefined) | undefined {
    if (change.kind !== 'install' && change.kind !== 'update') return undefined
    const { server } = change
    if (this.groups.every((_group, index) => this.isOf(index, server, scope) === 'no')) return undefined
    return () => {
      const { broken, own } = this.tooEarly(server, scope)
      if (broken === 'no') return undefined
      const isCertain = broken === 'yes'
      return {
        met: isCertain ? 'no' : 'cannot-tell',
        ...this.wording(change, server, own, scope, isCertain),
      }
    }
  }

  /** Whether groups lag that come before a group of the server, and which group of it that is: it may be in several. */
  private tooEarly(
    server: ServerState,
    scope: ScopeState,
  ): { readonly broken: Answer; readonly own: number } {
    let [broken, own]: [Answer, number] = ['no', 0]
    let lags: Answer = 'no'
    for (const [index, group] of this.groups.entries()) {
      const belongs = this.isOf(index, server, scope)
      const early = both(belongs, lags)
      if (early !== 'no' && broken === 'no') own = index
      broken = either(broken, early)
      if (belongs === 'yes') break
      lags = either(lags, group.isBehind(server, belongs))
    }
    return { broken, own }
  }

  private isOf(index: number, server: ServerState, scope: ScopeState): Answer {
    const group = this.sequence[index]
    return group ? both(this.servers.matches(server, scope), group.matches(server, scope)) : 'no'
  }

  private wording(
    change: Change,
    server: ServerState,
    own: number,
    scope: ScopeState,
    isCertain: boolean,
  ): Omit<Objection, 'met'> {
    const late = this.late(server, own, scope)
    const inOrder = this.sequence.map(({ text }) => text).join(', then ')
    const earlier = this.sequence.slice(0, own).map(({ text }) => text)
    return {
      because: late ? [witness(late.server)] : [],
      shortfall: {
        observed: `${changeInWords(change)}${late ? `, ${isCertain ? '' : 'perhaps '}before ${lateInWords(late)}` : ''}`,
        demanded: `the order is ${inOrder}`,
        required: `after ${earlier.join(', ')}`.replaceAll('`', ''),
        help: helpOf(late, server, isCertain),
        at: placeOfChange(change, scope),
      },
    }
  }

  /** A server of an earlier group that is behind, or may be, or is still to come. */
  private late(server: ServerState, own: number, scope: ScopeState): Late | undefined {
    const { high } = placesOf(server)
    for (const other of scope.servers.values()) {
      if (other.key === server.key || other.product.family !== server.product.family) continue
      if (placesOf(other).low >= high) continue
      const isEarlier = this.sequence
        .slice(0, own)
        .some((_one, index) => this.isOf(index, other, scope) !== 'no')
      if (isEarlier) return { server: other, isToCome: false }
    }
    const [expected] = this.groups.slice(0, own).flatMap((group) => [...group.expected.values()])
    return expected && { server: expected, isToCome: true }
  }
}

/** A server that should have changed first. */
interface Late {
  readonly server: ServerState
  /** Whether a later step installs it. */
  readonly isToCome: boolean
}

function lateInWords({ server, isToCome }: Late): string {
  return `${quote(server.name)}, which ${isToCome ? 'is still to be installed' : `runs ${running(server)}`}`
}

function helpOf(late: Late | undefined, server: ServerState, isCertain: boolean): string {
  if (!late || !isCertain) return howToKnow(late?.server ?? server)
  return `${late.isToCome ? 'install' : 'update'} ${quote(late.server.name)} first`
}

/** The servers of one group: how far behind the last of them is, and which are still to come. */
class Group {
  readonly expected = new Map<string, ServerState>()
  private readonly coming = new Presence()
  private readonly surely = new Map<Family, Greatest>()
  private readonly perhaps = new Map<Family, Greatest>()

  change(server: ServerState, meant: Answer, by: 1 | -1): void {
    if (meant === 'no') return
    const { low, high }: Range = placesOf(server)
    if (meant === 'yes') ofFamily(this.surely, server).change(-high, by)
    ofFamily(this.perhaps, server).change(-low, by)
  }

  expect(server: ServerState, meant: Answer, by: 1 | -1): void {
    if (meant === 'no') return
    this.coming.change(meant, by)
    if (by === 1) this.expected.set(server.key, server)
    else this.expected.delete(server.key)
  }

  /** Whether the group lags behind the version of a server of a later group, which may be of this one too: not behind itself. */
  isBehind(server: ServerState, belongs: Answer): Answer {
    const { low, high } = placesOf(server)
    const { family } = server.product
    const lowest = -(this.surely.get(family)?.all ?? -Infinity)
    if (lowest < low) return 'yes'
    const perhaps = this.perhaps.get(family)
    const lowestPerhaps = -((belongs === 'no' ? perhaps?.all : perhaps?.butFor(-low)) ?? -Infinity)
    return either(this.coming.answer, lowestPerhaps < high ? 'cannot-tell' : 'no')
  }
}

function ofFamily(greatest: Map<Family, Greatest>, { product }: ServerState): Greatest {
  const known = greatest.get(product.family)
  if (known) return known
  const fresh = new Greatest()
  greatest.set(product.family, fresh)
  return fresh
}

/** Where a server may stand in the order of its family; one of unknown version stands among those of its product. */
function placesOf({ product, version }: ServerState): Range {
  const [first, last] = [product.releases[0], product.releases.at(-1)]
  if (version.precision !== 'unknown' || !first || !last) return rangeOf(version, 'release')
  return { low: first.position.release - 0.5, high: last.position.release + 0.5 }
}
