import { findingOf } from '../check/findings.js'
import type { Judgement } from '../check/rule-watch.js'
import type { CompiledRule } from '../check/compiled-rule.js'
import { listedAtMost, quote } from '../model/wording.js'
import { witness } from '../rules/guard.js'
import { rangeOf } from '../rules/skew/relative.js'
import type { ScopeState, ServerState } from '../rules/state.js'
import type { Raise, Remedy } from './least-state.js'

const mostNames = 5

/** Why a server has to be raised, as it was found. */
export interface Cause {
  readonly judgement: Judgement
  /** What the rule said, in words. */
  readonly text: string
  /** Names of servers that could be raised instead, each group for itself. */
  readonly instead: readonly (readonly string[])[]
}

/** What a judgement asks, and which servers could be raised instead. */
export function causeOf(judgement: Judgement, instead: readonly (readonly string[])[]): Cause {
  const { rule, message } = findingOf(judgement)
  return { judgement, text: `${quote(rule)}: ${message}`, instead }
}

/** Puts the reasons of raises into words: each with the facts behind it, and the reasons of those. */
export class Reasons {
  private readonly speakers = new Map<ScopeState, Map<CompiledRule, Speakers>>()

  constructor(private readonly raises: Remedy['raises']) {}

  /** The chain that makes a cause so, from what is asked to what the documents declare. */
  chainOf(cause: Cause, server: ServerState): readonly string[] {
    return this.chain(cause, server, new Set())
  }

  /** What could be done instead of raising a server, as instructions. */
  alternativesTo({ cause, to }: Pick<Raise, 'cause' | 'to'>): readonly string[] {
    const others = cause.instead.map((names) => `raise ${namesInWords(names)} instead`)
    const present = this.speakersOf(cause.judgement).present.map((servers) =>
      servers.filter(({ key }) => key !== to.key).map(({ name }) => name),
    )
    return [
      ...others,
      `remove ${quote(to.name)}`,
      ...present.filter((names) => names.length > 0).map((names) => `remove ${namesInWords(names)}`),
    ]
  }

  private chain(cause: Cause, server: ServerState, told: Set<Cause>): readonly string[] {
    told.add(cause)
    const { present, newest } = this.speakersOf(cause.judgement)
    const isOther = ({ key }: ServerState) => key !== server.key
    const behind = [...present.flatMap((servers) => servers.find(isOther) ?? []), newest.find(isOther)]
    const facts = behind.filter((one) => one !== undefined)
    return [
      cause.text,
      ...facts.map((one) => witness(one).text),
      ...facts.flatMap((one) => {
        const further = this.raises.get(one.key)?.cause
        return further && !told.has(further) ? this.chain(further, one, told) : []
      }),
    ]
  }

  private speakersOf({ compiled, scope }: Judgement): Speakers {
    const ofScope = this.speakers.get(scope) ?? new Map<CompiledRule, Speakers>()
    this.speakers.set(scope, ofScope)
    const known = ofScope.get(compiled) ?? speakersOf(compiled, scope)
    ofScope.set(compiled, known)
    return known
  }
}

/** The servers that make a rule ask for something. */
interface Speakers {
  /** For each thing that must be present for the rule to speak. */
  readonly present: readonly (readonly ServerState[])[]
  /** The two newest that servers are compared with, where the rule is about distance. */
  readonly newest: readonly ServerState[]
}

function speakersOf({ guard, judge }: CompiledRule, scope: ScopeState): Speakers {
  const servers = [...scope.servers.values()]
  const present = guard.premises.flatMap((premise) => {
    if (premise.kind !== 'some') return []
    return [servers.filter((server) => premise.matches(server, scope) === 'yes')]
  })
  if (judge.kind !== 'server' || !judge.distance) return { present, newest: [] }
  const { others, unit } = judge.distance
  const newest = servers
    .filter(
      (server) => others.matches(server, scope) === 'yes' || judge.servers.matches(server, scope) === 'yes',
    )
    .sort((a, b) => rangeOf(b.version, unit).low - rangeOf(a.version, unit).low)
  return { present, newest: newest.slice(0, 2) }
}

function namesInWords(names: readonly string[]): string {
  return listedAtMost(mostNames, names.map(quote))
}
