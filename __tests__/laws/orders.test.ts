import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWholeOrder, type WholeOrder } from '../../src/core/plan/find/whole-order.js'
import { crowded } from '../support/orders/crowded.js'
import { faultOf, reportOn } from '../support/orders/fault-of-answer.js'
import { judgedQuest } from '../support/orders/judged-moves.js'
import { randomQuest } from '../support/orders/random-quest.js'
import { RandomSource } from '../support/random-source.js'
import { isUsualSeed } from '../support/seed.js'

/** How many quests; `COEXIST_SEED` draws others, as for all properties. */
const runs = Number(process.env.COEXIST_ORDERS ?? 500)

/** How often something came up. */
const counts = new Map<string, number>()

test(
  `${runs} random quests are answered as a look at every order answers them`,
  () => {
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (questSeed) => {
        const fault = faultOf(judgedQuest(randomQuest(new RandomSource(questSeed))), count)
        if (fault !== undefined) throw new Error(`${fault} of the quest ${questSeed}`)
      }),
      { numRuns: runs, endOnFailure: true },
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
        const [small, whole] = [0, Infinity].map((most) => findWholeOrder({ ...quest, budget: 60 }, most))
        if (!small || !whole) throw new Error('nothing was found out')
        const { plan } = reportOn(quest, small)
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
      { numRuns: runs / 10, endOnFailure: true },
    )
    expect(tally.plans).toBeGreaterThan(runs / 40)
    if (isUsualSeed) expect(tally.counted).toBeGreaterThan(0)
  },
  runs * 500,
)

/** Whether there is an order, and of how many rounds where that is known to be the fewest. */
function outcomeOf({ answer, rounds }: WholeOrder): object {
  const isFewest = answer.outcome === 'plan' && answer.isFewest
  return { outcome: answer.outcome, ...(isFewest ? { rounds: rounds.length } : {}) }
}

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}
