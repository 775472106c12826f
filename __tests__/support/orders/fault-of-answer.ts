import type { Certificate } from '../../../src/core/model/certificate.js'
import type { OrderReport } from '../../../src/core/model/order-report.js'
import type { Quest } from '../../../src/core/plan/find/find-order.js'
import { findWholeOrder } from '../../../src/core/plan/find/whole-order.js'
import { orderReport } from '../../../src/core/plan/written/order-report.js'
import { verifyCertificate } from '../../../src/core/verify/verify-certificate.js'
import {
  everyOrder,
  fewestRounds,
  isSafeOneByOne,
  permutations,
  type SlowMove,
} from '../../reference/orders/every-order.js'
import { movesOf } from './entry-moves.js'
import { questDay, type JudgedQuest } from './judged-moves.js'

/** How many plans are judged before a quest is too large to look at every order of it. */
const patience = 120

/** What is reported of what the finder has found. */
export function reportOn(quest: Quest, found = findWholeOrder(quest)): OrderReport {
  const writing = { rules: quest.rules, checklists: [], windows: [], asOf: questDay }
  return orderReport(found, quest, writing)
}

/** What the plan checker, the certificate checker and a look at every order find wrong with an answer; `count` is told what came up. */
export function faultOf(judged: JudgedQuest, count: (what: string) => void = ignore): string | undefined {
  const { quest, tracks, isSafe, wrongIn } = judged
  const report = reportOn(quest)
  const { outcome, plan, rounds, guarantee, certificate } = report
  const lie = certificate && lieAbout(certificate, quest)
  if (lie) return `the lie is confirmed that ${lie.kind} (${JSON.stringify(lie)})`
  if (certificate) {
    const { isRight, messages } = verifyCertificate(certificate, quest, quest.rules, () => false)
    count(`${certificate.claim.kind} ${isRight ? 'confirmed' : 'not confirmed'}`)
    if (!isRight && !messages[0]?.includes('too many states'))
      return `the certificate is not confirmed (${messages.join()})`
  }
  const expected = everyOrder(tracks, isSafe, patience) ?? 'unknown'
  count(`${outcome} ${expected}`)
  if (outcome === 'undetermined')
    return guarantee.includes('while a plan runs') || expected === 'unknown'
      ? undefined
      : 'nobody knows the answer'
  if (outcome === 'impossible') return expected === 'some' ? 'an order is missed' : undefined
  if (expected === 'none') return 'an order is found that is none'
  if (plan && wrongIn({ steps: plan.steps }).length > 0) return 'the plan checker finds a fault in the order'
  const moves = movesOf(rounds, tracks)
  if (!moves.every((_round, index) => isFreeOfOrder(moves, index, judged, count)))
    return 'a round is not safe in every order'
  const isTold = guarantee.includes('the fewest rounds') && !guarantee.includes('another one')
  const fewest = isTold && tracks.length < 4 ? fewestRounds(tracks, isSafe, 40) : undefined
  if (fewest !== undefined) count('fewest')
  return fewest === undefined || fewest === rounds.length ? undefined : `${fewest} rounds would do`
}

/** A claim that contradicts a certificate, and that the checker confirms all the same; undefined where it falls for none. */
function lieAbout(certificate: Certificate, quest: Quest): Certificate['claim'] | undefined {
  const { claim } = certificate
  const isOrder = claim.kind === 'order'
  const [last] = isOrder ? claim.rounds.slice(-1) : []
  const lies: readonly Certificate['claim'][] = isOrder
    ? [
        { kind: 'ceiling', servers: [], links: [], levels: {} },
        { kind: 'target' },
        { kind: 'search', states: 1 },
        ...(last ? [{ kind: 'order' as const, rounds: claim.rounds.slice(0, -1) }] : []),
      ]
    : [{ kind: 'order', rounds: [] }]
  return lies.find(
    (one) => verifyCertificate({ ...certificate, claim: one }, quest, quest.rules, () => false).isRight,
  )
}

/** Whether a small round is safe in every order of it, and so in every part. */
function isFreeOfOrder(
  rounds: readonly (readonly SlowMove[])[],
  index: number,
  { isSafe }: JudgedQuest,
  count: (what: string) => void,
): boolean {
  const round = rounds[index] ?? []
  if (round.length > 3) return true
  if (round.length > 1) count('interleaved')
  const before = rounds.slice(0, index).flat()
  const isLast = index === rounds.length - 1
  return permutations(round).every((order) => {
    const [parts, whole] = [order.slice(0, -1), [...before, ...order]]
    return isSafeOneByOne(before, parts, isSafe) && isSafe(whole, isLast)
  })
}

function ignore(): void {
  // nobody counts
}
