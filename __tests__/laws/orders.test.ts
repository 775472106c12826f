import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowded } from '../support/orders/crowded.js'
import { faultOf, reportOn } from '../support/orders/fault-of-answer.js'
import { judgedQuest } from '../support/orders/judged-moves.js'
import { randomQuest } from '../support/orders/random-quest.js'
import { RandomSource } from '../support/random-source.js'

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
    let plans = 0
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (questSeed) => {
        const random = new RandomSource(questSeed)
        const documents = crowded(randomQuest(random), 3)
        const { quest, wrongIn } = judgedQuest({ ...documents, bridges: [] })
        const answers = [0, Infinity].map((most) => reportOn({ ...quest, budget: 60 }, most))
        const [small, whole] = answers.map(({ outcome, rounds, guarantee }) => ({
          outcome,
          fewest: guarantee.includes('the fewest rounds') ? rounds.length : 'unknown',
        }))
        if (whole?.outcome !== 'undetermined')
          expect({ questSeed, ...small }).toEqual({ questSeed, ...whole })
        const plan = answers[0]?.plan
        if (plan) plans++
        expect({ questSeed, wrong: plan ? wrongIn({ steps: plan.steps }) : [] }).toEqual({
          questSeed,
          wrong: [],
        })
      }),
      { numRuns: runs / 10, endOnFailure: true },
    )
    expect(plans).toBeGreaterThan(runs / 40)
  },
  runs * 500,
)

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}
