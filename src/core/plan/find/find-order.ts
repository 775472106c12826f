import type { CompiledRule } from '../../check/compiled-rule.js'
import type { Judgement } from '../../check/rule-watch.js'
import type { OrganizationState, ServerState } from '../../rules/state.js'
import type { Catalogue } from '../../versions/catalogue.js'
import { Attempt, type Manner } from './attempt.js'
import type { Blocked } from './greedy.js'
import type { Hindrance, Journey } from './journey.js'
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
 * there is none, without that care, then so that what it holds may also go to servers that go later, then with the bridges.
 * Only where none of that leads there by greedy rounds it searches. That there is no order is said of the last of these alone.
 */
export function findOrder(quest: Quest): Answer {
  const teams = quest.bridges.length > 0 ? [[], quest.bridges] : [[]]
  const attempts: Attempt[] = []
  let answer: Answer | undefined
  for (const bridges of teams) {
    for (const manner of manners) {
      const attempt = new Attempt(quest, { ...manner, bridges })
      if (manner.takers !== 'lasting' && !attempt.needsHelp) continue
      attempts.push(attempt)
      answer = attempt.answer(0)
      if (answer.outcome === 'plan') return answer
    }
  }
  for (const attempt of answer?.outcome === 'impossible' ? [] : attempts) {
    answer = attempt.answer(quest.budget)
    if (answer.outcome === 'plan') return answer
  }
  if (!answer) throw new Error('no attempt was made')
  return answer
}

/** How carefully servers leave, the most careful way first. */
const manners: readonly Manner[] = [
  { withSuccessors: true, takers: 'lasting' },
  { withSuccessors: false, takers: 'lasting' },
  { withSuccessors: false, takers: 'newer' },
  { withSuccessors: false, takers: 'any' },
]
