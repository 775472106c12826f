import type { CompiledRule } from '../../check/compiled-rule.js'
import type { Judgement } from '../../check/rule-watch.js'
import type { LinkState, OrganizationState, ServerState } from '../../rules/state.js'
import type { Catalogue } from '../../versions/catalogue.js'
import { Attempt, type Manner } from './attempt.js'
import type { Blocked } from './greedy.js'
import { losesAnEnd, type Hindrance, type Journey } from './journey.js'
import { Outset } from './outset.js'
import type { Closure } from './shape.js'
import type { Positions, Round } from './track.js'

/** What an order is looked for between, and by what. */
export interface Quest {
  readonly from: OrganizationState
  readonly to: OrganizationState
  /** Servers that may help out in between and are gone at the end. */
  readonly bridges: readonly ServerState[]
  /** The rules that an order must not break. */
  readonly rules: readonly CompiledRule[]
  readonly catalogue: Catalogue
  /** Whether what a rule says may stand, as by a waiver; undefined where nothing may. */
  readonly isTolerated?: ((judgement: Judgement) => boolean) | undefined
  /** How many single moves a search may try. */
  readonly budget: number
}

/** Why there is no order. */
export type Proof =
  /** The target itself cannot be reached, whatever the order, or is not allowed. */
  | {
      readonly kind: 'target'
      readonly hindrances: readonly Hindrance[]
      readonly judgements: readonly Judgement[]
    }
  /** From where the rounds lead no move is safe, and by the closure of the rules there is no other way. */
  | {
      readonly kind: 'stuck'
      readonly direction: 'forward' | 'backward'
      readonly rounds: readonly Round[]
      /** Whether that is so by those of the rules alone that are closed. */
      readonly isByPart: boolean
    }
  /** None of the states that can be reached is the target. */
  | { readonly kind: 'exhausted'; readonly states: readonly Positions[] }

/** What has been found. */
export type Answer = {
  readonly journey: Journey
  readonly closure: Closure
  /** Whether a server goes only once another one of its kind has come. */
  readonly withSuccessors: boolean
} & (
  | { readonly outcome: 'plan'; readonly rounds: readonly Round[]; readonly isFewest: boolean }
  | { readonly outcome: 'impossible'; readonly proof: Proof; readonly blocked: readonly Blocked[] }
  | {
      readonly outcome: 'undetermined'
      readonly blocked: readonly Blocked[]
      readonly hindrances: readonly Hindrance[]
    }
)

/**
 * Looks for a safe order. First without bridges, and so that a server goes only once another one of its kind has come; where
 * there is none, without that care, then so that what it holds may also go to servers that go later, then with the bridges, then
 * all of that again with links removed before the servers go without which there are none. Only where none of that leads there by
 * greedy rounds it searches. That there is no order is said of the last of these alone, unless the target itself is wrong.
 */
export function findOrder(quest: Quest): Answer {
  const attempts: Attempt[] = []
  let answer: Answer | undefined
  for (const attempt of attemptsAt(quest)) {
    attempts.push(attempt)
    answer = attempt.answer(0)
    if (answer.outcome === 'plan' || isOfTarget(answer)) return answer
  }
  return answer?.outcome === 'impossible' ? answer : searched(attempts, quest)
}

function* attemptsAt(quest: Quest): Iterable<Attempt> {
  const outset = new Outset(quest)
  const teams = quest.bridges.length > 0 ? [[], quest.bridges] : [[]]
  for (const unlinksFirst of removable(quest).length > 0 ? [false, true] : [false]) {
    for (const bridges of teams) {
      for (const manner of manners) {
        const attempt = new Attempt(quest, outset, { ...manner, unlinksFirst, bridges })
        if (manner.takers === 'lasting' || attempt.needsHelp) yield attempt
      }
    }
  }
}

function searched(attempts: readonly Attempt[], quest: Quest): Answer {
  const answers: Answer[] = []
  for (const attempt of attempts) {
    const answer = attempt.answer(quest.budget)
    if (answer.outcome === 'plan') return answer
    answers.push(answer)
  }
  const last = answers.at(-1)
  if (!last) throw new Error('no attempt was made')
  if (last.outcome !== 'impossible' || attempts.at(-1)?.lingers !== true) return last
  // one link goes with its server or before it, and neither is possible; of several each may do the one or the other
  const before = answers[attempts.findLastIndex(({ lingers }) => !lingers)]
  const isProved = removable(quest).length === 1 && before?.outcome === 'impossible'
  return isProved ? last : { ...last, outcome: 'undetermined', hindrances: [] }
}

/** The links that go with a server without which there are none. */
function removable({ from, to }: Quest): readonly LinkState[] {
  return from.links.filter((link) => losesAnEnd(link, to))
}

function isOfTarget(answer: Answer): boolean {
  return answer.outcome === 'impossible' && answer.proof.kind === 'target'
}

/** How carefully servers leave, the most careful way first. */
const manners: readonly Omit<Manner, 'unlinksFirst'>[] = [
  { withSuccessors: true, takers: 'lasting' },
  { withSuccessors: false, takers: 'lasting' },
  { withSuccessors: false, takers: 'newer' },
  { withSuccessors: false, takers: 'any' },
]
