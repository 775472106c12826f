import { counted } from '../../model/wording.js'
import type { Answer } from '../find/find-order.js'

/** What an answer is worth, in words. */
export function guaranteeOf(answer: Answer, hasCrew: boolean, budget: number): string {
  switch (answer.outcome) {
    case 'plan':
      return `${planGuarantee(answer, hasCrew)}${answer.withSuccessors ? careful : ''}`
    case 'impossible':
      return proofGuarantee(answer)
    case 'undetermined':
      return answer.hindrances.length > 0
        ? 'nothing is proved: what is declared is not known well enough'
        : `nothing is proved: no order was found in ${counted(budget, 'tried move')}, and there may be one`
  }
}

const careful = '; a server goes only once another one has come that does the same'

function planGuarantee(
  { isFewest, closure }: Extract<Answer, { outcome: 'plan' }>,
  hasCrew: boolean,
): string {
  if (hasCrew) return 'safe in every part of every round; at most twice as many rounds as the crew needs'
  if (!isFewest) return 'safe in every part of every round; there may be orders of fewer rounds'
  return `safe in every part of every round, and the fewest rounds (${closureInWords(closure)})`
}

function proofGuarantee({ proof, closure }: Extract<Answer, { outcome: 'impossible' }>): string {
  switch (proof.kind) {
    case 'target':
      return 'proved: the target itself is not allowed, whatever the order'
    case 'stuck':
      return `proved: where all safe rounds lead no further move is safe (${proof.isByPart ? 'the rules that say so are join-closed' : closureInWords(closure)})`
    case 'exhausted':
      return `proved: ${counted(proof.states.length, 'state')} can be reached, and the target is none of them`
  }
}

function closureInWords({ join, meet }: Answer['closure']): string {
  if (join && meet) return 'the rules are join- and meet-closed'
  return join ? 'the rules are join-closed' : 'the rules are meet-closed'
}
