import { LiveOrganization } from '../check/live-organization.js'
import { linkKey } from '../check/live-state.js'
import type { CompiledRule } from '../check/compiled-rule.js'
import type { CeilingClaim } from '../model/certificate.js'
import { quote } from '../model/wording.js'
import { Chains, type Chain } from './chains.js'
import { Handover } from './handover.js'
import { lawOf } from './law.js'
import { Certain, type Step } from './must-break.js'
import { membersInView, placesFor, type LinkInView, type Participant, type View } from './place.js'
import type { IsWaived } from './round-check.js'
import type { Ends } from './walk.js'

/** What is not as a ceiling claims; undefined where no safe step leads beyond it, and the target lies beyond. */
export function faultOfCeiling(
  claim: CeilingClaim,
  ends: Ends,
  rules: readonly CompiledRule[],
  isWaived: IsWaived,
): string | undefined {
  const between = rules.filter(({ rule, judge }) => rule.during !== 'at-rest' || judge.kind === 'change')
  // what is broken at the start keeps nobody back
  const broken = new Set(
    new LiveOrganization(ends.from, between).judgements().map(({ compiled }) => compiled),
  )
  const laws = between.filter((rule) => !broken.has(rule)).map(lawOf)
  const chains = new Chains(laws, ends).all()
  const heights = heightsOf(claim, chains, ends)
  if (typeof heights === 'string') return heights
  // of a last single step to the target a rule that speaks in between has nothing to say
  const isFar = [...chains].filter(([key, chain]) => (heights.get(key) ?? 0) < chain.length - 1).length > 1
  return new Ceiling(claim, ends, chains, heights).fault(
    laws.filter(
      ({ compiled, change }) =>
        !isWaived(compiled.id, '') && (isFar || compiled.rule.during !== 'plan' || change !== undefined),
    ),
  )
}

/** How far each chain goes below the ceiling: the index of its last state. */
function heightsOf(
  { servers }: CeilingClaim,
  chains: ReadonlyMap<string, Chain>,
  { catalogue }: Ends,
): ReadonlyMap<string, number> | string {
  const heights = new Map([...chains.keys()].map((key) => [key, 0]))
  for (const { servers: names, product, release } of servers) {
    for (const name of names) {
      const chain = chains.get(name.toLowerCase())
      if (!chain) return `there is no server ${quote(name)}`
      const index = product === null ? chain.length - 1 : lastBelow(chain, product, release, catalogue)
      if (index < 0) return `${quote(name)} is never at ${quote(release ?? '')}`
      heights.set(name.toLowerCase(), index)
    }
  }
  return heights
}

/** The last state of a chain that is at, or below, a release. */
function lastBelow(
  chain: Chain,
  productId: string,
  label: string | null,
  { products }: Ends['catalogue'],
): number {
  const product = products.get(productId)
  const release = product?.releases.find((one) => one.label === label)
  return chain.findLastIndex((state) => {
    if (state?.version.precision !== 'exact') return state?.version.written === label
    if (!product || !release || state.product.family !== product.family) return false
    return state.product === product
      ? state.version.release.rank <= release.rank
      : state.product.order < product.order
  })
}

class Ceiling {
  private readonly view: View
  private readonly expected: readonly Participant[]
  private readonly handover: Handover

  constructor(
    private readonly claim: CeilingClaim,
    private readonly ends: Ends,
    private readonly chains: ReadonlyMap<string, Chain>,
    private readonly heights: ReadonlyMap<string, number>,
  ) {
    const participants = [...chains].flatMap(([key, chain]): readonly Participant[] => {
      const who = chain.find((state) => state !== undefined)
      return who ? [{ key, who, was: chain[0], may: chain.slice(0, (heights.get(key) ?? 0) + 1) }] : []
    })
    this.view = { organization: ends.from, participants, links: this.links(), levels: this.levels() }
    this.handover = new Handover(ends)
    const toCome = [...ends.to.servers.values()].filter(
      ({ key }) => !ends.from.servers.has(key) && heights.get(key) === 0,
    )
    this.expected = toCome.map((server) => ({ key: server.key, who: server, was: undefined, may: [server] }))
  }

  fault(laws: Parameters<typeof certaintiesOf>[0]): string | undefined {
    const certainties = certaintiesOf(laws, this.view, this.expected)
    let isBelow = true
    for (const [key, chain] of this.chains) {
      const height = this.heights.get(key) ?? 0
      const goal = chain.length - 1
      const isBridge = this.ends.bridges.some((bridge) => bridge.key === key)
      if (height < goal && !(isBridge && height === 0)) isBelow = false
      for (let next = height + 1; next < chain.length; next++) {
        if (isBridge && height === 0 && next > 1) continue
        const step = { key, from: chain.slice(0, height + 1), to: chain[next] }
        const certain = certainties.get(key) ?? []
        if (!this.isHeldBack(step, certain) && !certain.some((one) => one.isBrokenBy(step)))
          return `nothing keeps ${quote(nameOf(chain))} below the ceiling`
      }
    }
    const openLink = this.openLink(laws)
    if (openLink !== undefined && openLink !== '')
      return `nothing keeps the link ${quote(openLink)} from being made`
    return isBelow && openLink === undefined ? 'the target lies below the ceiling' : undefined
  }

  /** What no rule says of the server itself: holdings that can go to nobody, and the last server at an end of a link. */
  private isHeldBack(step: Step, certain: readonly Certain[]): boolean {
    const leaving = step.from[0] ?? step.from.find((state) => state !== undefined)
    if (step.to || !leaving) return false
    const others = this.view.participants.filter((one) => one.key !== step.key)
    const lacksTaker = this.handover.kindsOf(leaving).some((what) => {
      const takers = others.filter(({ may }) =>
        may.some((state) => state && this.handover.canTake(state, leaving, what)),
      )
      return takers.every((taker) => certain.some((one) => one.refusesMove(step, what, taker)))
    })
    return (
      lacksTaker ||
      this.view.links.some(({ link, may }) => may.every(Boolean) && this.isLastAt(link, step.key, others))
    )
  }

  private isLastAt(link: LinkInView['link'], key: string, others: readonly Participant[]): boolean {
    const members = membersInView(link, this.view.participants)
    const own = members.get(key)
    if (!own || own.stands === 'alone') return false
    return !others.some((other) => members.get(other.key)?.end === own.end && other.may.some(Boolean))
  }

  /** A link of the target that could be made: its name; empty where none could and some are not; undefined where all are. */
  private openLink(laws: Parameters<typeof certaintiesOf>[0]): string | undefined {
    const { from, to } = this.ends
    const known = new Set(from.links.map(linkKey))
    const lacking = to.links.filter(
      (link) => !known.has(linkKey(link)) && !this.claim.links.includes(link.name),
    )
    const open = lacking.find((link) => {
      const lacksEnd = [...link.members].some(
        ([key, { stands }]) =>
          stands !== 'by-site' &&
          !this.view.participants.some((one) => one.key === key && one.may.some(Boolean)),
      )
      if (lacksEnd) return false
      const view = { ...this.view, links: [{ link, was: false, may: [true], isMade: true }] }
      const certain = laws.flatMap((law) =>
        typeof law.compiled.rule.scope === 'string'
          ? []
          : placesFor(law.compiled, view).map((place) => new Certain(law, place, this.expected)),
      )
      return !certain.some((one) => one.isBroken())
    })
    if (open) return open.name
    return lacking.length > 0 ? '' : undefined
  }

  private links(): readonly LinkInView[] {
    const { from, to } = this.ends
    const { links } = this.claim
    const stays = new Set(to.links.map(linkKey))
    const before = from.links.map((link): LinkInView => ({
      link,
      was: true,
      isMade: false,
      may: stays.has(linkKey(link)) ? [true] : [true, false],
    }))
    const known = new Set(from.links.map(linkKey))
    const after = to.links
      .filter((link) => !known.has(linkKey(link)) && links.includes(link.name))
      .map((link): LinkInView => ({ link, was: false, may: [false, true], isMade: true }))
    return [...before, ...after]
  }

  private levels(): View['levels'] {
    const { from, to, catalogue } = this.ends
    return new Map(
      [...from.levels].map(([name, { value }]) => {
        const values = catalogue.levels.get(name)?.values ?? []
        const highest = this.claim.levels[name] ?? to.levels.get(name)?.value ?? value
        return [name, { was: value, may: values.slice(values.indexOf(value), values.indexOf(highest) + 1) }]
      }),
    )
  }
}

/** By server, what is certain in the places in which it stands. */
function certaintiesOf(
  laws: readonly ReturnType<typeof lawOf>[],
  view: View,
  expected: readonly Participant[],
): ReadonlyMap<string, readonly Certain[]> {
  const byServer = new Map<string, Certain[]>()
  for (const law of laws) {
    for (const place of placesFor(law.compiled, view)) {
      const certain = new Certain(law, place, expected)
      for (const { key } of place.participants) {
        const known = byServer.get(key)
        if (known) known.push(certain)
        else byServer.set(key, [certain])
      }
    }
  }
  return byServer
}

function nameOf(chain: Chain): string {
  return chain.find((state) => state !== undefined)?.name ?? ''
}
