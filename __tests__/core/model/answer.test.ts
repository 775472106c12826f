import { describe, expect, it } from 'vitest'
import { both, either, opposite, type Answer } from '../../../src/core/model/answer.js'

const table: readonly [a: Answer, b: Answer, both: Answer, either: Answer][] = [
  ['yes', 'yes', 'yes', 'yes'],
  ['yes', 'no', 'no', 'yes'],
  ['yes', 'cannot-tell', 'cannot-tell', 'yes'],
  ['no', 'no', 'no', 'no'],
  ['no', 'cannot-tell', 'no', 'cannot-tell'],
  ['cannot-tell', 'cannot-tell', 'cannot-tell', 'cannot-tell'],
]

describe('an answer', () => {
  it.each(table)('%s and %s are together %s, one or the other %s', (a, b, together, one) => {
    expect([both(a, b), both(b, a)]).toEqual([together, together])
    expect([either(a, b), either(b, a)]).toEqual([one, one])
  })

  it('has an opposite, unless it cannot be told', () => {
    expect((['yes', 'no', 'cannot-tell'] as const).map(opposite)).toEqual(['no', 'yes', 'cannot-tell'])
  })
})
