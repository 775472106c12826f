import { describe, expect, it } from 'vitest'
import { counted, didYouMean, listed, listedAtMost, nearest, quote } from '../../../src/core/model/wording.js'

describe('words in messages', () => {
  it.each([
    ['HQ-HT1', '`HQ-HT1`'],
    ['a`b', '`a\\u{60}b`'],
    ['two\nlines', '`two\\u{a}lines`'],
    ['\u001b[31mred', '`\\u{1b}[31mred`'],
    ['left\u202eright', '`left\\u{202e}right`'],
    ['zero\u200bwidth', '`zero\\u{200b}width`'],
    ['Zürich 東京 💡', '`Zürich 東京 💡`'],
    ['x'.repeat(121), `\`${'x'.repeat(120)}…\``],
    ['', '``'],
  ])('of a user are quoted, and can do nothing: %j', (text, quoted) => {
    expect(quote(text)).toBe(quoted)
  })

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j are listed as `%s`', (items, text) => {
    expect(listed(items)).toBe(text)
  })

  it('are listed up to a number, the others counted', () => {
    expect(listedAtMost(3, ['a', 'b', 'c'])).toBe('a, b and c')
    expect(listedAtMost(3, ['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more')
  })

  it('are counted', () => {
    expect([0, 1, 2].map((count) => counted(count, 'server'))).toEqual(['0 servers', '1 server', '2 servers'])
  })

  it.each([
    ['organisation', ['organization', 'sites'], ['organization']],
    ['SP3 RU99', ['SP3 RU9', 'SP3 RU10', 'CU23'], ['SP3 RU9', 'SP3 RU10']],
    ['zzz', ['organization', 'sites'], []],
    ['TOPOLOGY', ['Topology'], ['Topology']],
  ])('like %s among %j are %j', (word, candidates, near) => {
    expect(nearest(word, candidates)).toEqual(near)
  })

  it('suggest what is near, else what there is', () => {
    expect(didYouMean('sits', ['sites', 'servers'])).toBe('did you mean `sites`?')
    expect(didYouMean('xyzzy', ['sites', 'servers'])).toBe('write one of `servers` or `sites`')
    expect(didYouMean('xyzzy', [])).toBe('nothing of that kind is known here')
  })
})
