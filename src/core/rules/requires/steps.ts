import { answer, both, type Answer } from '../../model/answer.js'
import type { PathStep } from '../../model/source.js'
import type { StepSelection } from '../../model/step.schema.js'
import { didYouMean, listed, quote } from '../../model/wording.js'
import type { Product } from '../../versions/version.js'
import type { Binding } from '../binding.js'
import type { Change } from '../form.js'
import { anyOf, unionOf, type Doubt, type Selector } from '../selector.js'
import type { ScopeState } from '../state.js'

/** Which changes are meant. */
export interface Steps {
  matches(change: Change, scope: ScopeState): Answer
  /** What keeps it from being told whether a change is meant. */
  doubtAbout(change: Change, scope: ScopeState): Doubt | undefined
  readonly products: readonly (ReadonlySet<Product> | undefined)[]
  /** The servers of which some change is meant. */
  readonly servers: readonly Selector[]
  /** The kind of the links whose making is meant. */
  readonly link: string | undefined
  /** The moves that are meant; an end that is not named may be any server. */
  readonly moves: Moves | undefined
  /** In words: `Exchange 2013 is installed`. */
  readonly text: string
  /** The products that any of the changes may be about; undefined where they may be about any. */
  readonly anyProduct: ReadonlySet<Product> | undefined
}

/** Moves of something from some servers to others. */
export interface Moves {
  readonly what: string
  readonly from: Selector | undefined
  readonly to: Selector | undefined
}

/** Binds a choice of changes; a kind of link that nobody knows is a problem of the rule. */
export function bindSteps(
  steps: StepSelection,
  binding: Binding,
  path: readonly PathStep[],
  selectorOf: Binding['selector'] = (one, ...at) => binding.selector(one, ...at),
): Steps {
  const selectors = new Map<ServerStep, Selector>()
  for (const kind of ['install', 'update', 'upgrade', 'decommission'] as const) {
    const declared = steps[kind]
    if (declared !== undefined) selectors.set(kind, selectorOf(declared, ...path, kind))
  }
  if (steps.link !== undefined) expectLinkKind(steps.link, binding, [...path, 'link'])
  const moves = bindMoves(steps.move, selectorOf, [...path, 'move'])
  const all = [...selectors.values(), ...moves.selectors]
  const changes = [...selectors].map(([kind, { text }]) => `${text} is ${inWords[kind]}`)
  return {
    text: listed(
      [
        ...changes,
        ...(steps.link === undefined ? [] : [`a link of the kind ${quote(steps.link)} is made`]),
        ...moves.inWords,
      ],
      'or',
    ),
    servers: [...selectors.values()],
    link: steps.link,
    moves: moves.meant,
    products: all.map(({ products }) => products),
    anyProduct: all.length === 0 || steps.link !== undefined ? undefined : unionOf(all),
    matches(change, scope) {
      if (change.kind === 'link') return answer(change.link.kind === steps.link)
      if (change.kind === 'move') return moves.matches(change, scope)
      return anyOf(meantBy(change), (kind) => selectors.get(kind)?.matches(change.server, scope) ?? 'no')
    },
    doubtAbout(change, scope) {
      if (change.kind === 'link') return undefined
      if (change.kind === 'move') return moves.doubtAbout(change, scope)
      return meantBy(change).flatMap(
        (kind) => selectors.get(kind)?.doubtsAbout(change.server, scope) ?? [],
      )[0]
    },
  }
}

type ServerStep = 'install' | 'update' | 'upgrade' | 'decommission'

/** How a rule may call a change of a server: an update to another product is an upgrade as well. */
function meantBy(change: Exclude<Change, { kind: 'link' | 'move' }>): readonly ServerStep[] {
  const isUpgrade = change.kind === 'update' && change.from.product !== change.server.product
  return isUpgrade ? ['update', 'upgrade'] : [change.kind]
}

type Move = Extract<Change, { kind: 'move' }>

/** Which moves are meant; an end that is not named may be any server, or none. */
function bindMoves(
  declared: StepSelection['move'],
  selectorOf: Binding['selector'],
  path: readonly PathStep[],
) {
  const from = declared?.from === undefined ? undefined : selectorOf(declared.from, ...path, 'from')
  const to = declared?.to === undefined ? undefined : selectorOf(declared.to, ...path, 'to')
  const toMatches = (change: Move, scope: ScopeState): Answer => {
    if (!to) return 'yes'
    return change.to ? to.matches(change.to, scope) : 'no'
  }
  const ends = [from ? ` from ${from.text}` : '', to ? ` to ${to.text}` : '']
  return {
    inWords: declared ? [`${quote(declared.what)} move${ends.join('')}`] : [],
    meant: declared && { what: declared.what, from, to },
    selectors: [from, to].filter((selector) => selector !== undefined),
    matches(change: Move, scope: ScopeState): Answer {
      if (change.what !== declared?.what) return 'no'
      return both(from?.matches(change.server, scope) ?? 'yes', toMatches(change, scope))
    },
    doubtAbout(change: Move, scope: ScopeState): Doubt | undefined {
      const ofTarget = change.to ? to?.doubtsAbout(change.to, scope) : undefined
      return [...(from?.doubtsAbout(change.server, scope) ?? []), ...(ofTarget ?? [])][0]
    },
  }
}

const inWords: Readonly<Record<ServerStep, string>> = {
  install: 'installed',
  update: 'updated',
  upgrade: 'what a server of another product becomes',
  decommission: 'decommissioned',
}

function expectLinkKind(kind: string, binding: Binding, path: readonly PathStep[]): void {
  const { linkKinds } = binding.catalogue
  if (linkKinds.has(kind)) return
  binding.refuse(path, `unknown kind of link ${quote(kind)}`, didYouMean(kind, linkKinds.keys()))
}
