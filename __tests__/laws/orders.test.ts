import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Certificate } from '../../src/core/model/certificate.js'
import type { Quest } from '../../src/core/plan/find/find-order.js'
import { findWholeOrder, type WholeOrder } from '../../src/core/plan/find/whole-order.js'
import { verifyCertificate } from '../../src/core/verify/verify-certificate.js'
import { orderReport } from '../../src/core/plan/written/order-report.js'
import {
  everyOrder,
  fewestRounds,
  isSafeOneByOne,
  permutations,
  type SlowMove,
} from '../reference/orders/every-order.js'
import { movesOf } from '../support/orders/entry-moves.js'
import { crowded } from '../support/orders/crowded.js'
import { judgedQuest, questDay, type JudgedQuest } from '../support/orders/judged-moves.js'
import { randomQuest } from '../support/orders/random-quest.js'
import { RandomSource } from '../support/random-source.js'

/** The same quests in every run; `COEXIST_SEED` draws others, `COEXIST_ORDERS` says how many. */
const seed = Number(process.env.COEXIST_SEED ?? 20261122)
const runs = Number(process.env.COEXIST_ORDERS ?? 500)
/** How many plans are judged before a quest is too large to look at every order of it. */
const patience = 120

/** How often something came up. */
const counts = new Map<string, number>()

test(
  `${runs} random quests are answered as a look at every order answers them`,
  () => {
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (questSeed) => {
        const fault = faultOf(judgedQuest(randomQuest(new RandomSource(questSeed))))
        if (fault !== undefined) throw new Error(`${fault} of the quest ${questSeed}`)
      }),
      { numRuns: runs, endOnFailure: true, seed },
    )
    for (const what of ['plan some', 'impossible none', 'fewest', 'interleaved', 'order confirmed'])
      expect({ what, often: (counts.get(what) ?? 0) > runs / 20 }).toEqual({ what, often: true })
  },
  runs * 500,
)

test(
  'a crowd is answered as if each server in it were looked at',
  () => {
    const tally = { plans: 0, counted: 0 }
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (questSeed) => {
        const random = randomQuest(new RandomSource(questSeed))
        const isCounting = random.rules.some((rule) => 'keep' in rule)
        const documents = crowded(random, isCounting ? 5 : 3)
        const { quest, wrongIn } = judgedQuest({ ...documents, bridges: [] })
        const writing = { rules: quest.rules, checklists: [], windows: [], asOf: questDay }
        const [small, whole] = [0, Infinity].map((most) => findWholeOrder({ ...quest, budget: 60 }, most))
        if (!small || !whole) throw new Error('nothing was found out')
        const { plan } = orderReport(small, quest, writing)
        const isSmall = small.answer.journey.from.servers.size < quest.from.servers.size
        tally.plans += plan ? 1 : 0
        tally.counted += plan && isSmall && isCounting ? 1 : 0
        if (whole.answer.outcome !== 'undetermined')
          expect({ questSeed, ...outcomeOf(small) }).toEqual({ questSeed, ...outcomeOf(whole) })
        expect({ questSeed, wrong: plan ? wrongIn({ steps: plan.steps }) : [] }).toEqual({
          questSeed,
          wrong: [],
        })
      }),
      { numRuns: runs / 10, endOnFailure: true, seed },
    )
    expect(tally.plans).toBeGreaterThan(runs / 40)
    expect(tally.counted).toBeGreaterThan(0)
  },
  runs * 500,
)

/** Whether there is an order, and of how many rounds where that is known to be the fewest. */
function outcomeOf({ answer, rounds }: WholeOrder): object {
  const isFewest = answer.outcome === 'plan' && answer.isFewest
  return { outcome: answer.outcome, ...(isFewest ? { rounds: rounds.length } : {}) }
}

function faultOf(judged: JudgedQuest): string | undefined {
  const { quest, tracks, isSafe, wrongIn } = judged
  const writing = { rules: quest.rules, checklists: [], windows: [], asOf: questDay }
  const report = orderReport(findWholeOrder(quest), quest, writing)
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
  if (!moves.every((round, index) => isFreeOfOrder(moves, round, index, judged)))
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
  round: readonly SlowMove[],
  index: number,
  { isSafe }: JudgedQuest,
): boolean {
  if (round.length > 3) return true
  if (round.length > 1) count('interleaved')
  const before = rounds.slice(0, index).flat()
  const isLast = index === rounds.length - 1
  return permutations(round).every((order) => {
    const [parts, whole] = [order.slice(0, -1), [...before, ...order]]
    return isSafeOneByOne(before, parts, isSafe) && isSafe(whole, isLast)
  })
}

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}
