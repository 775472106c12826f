import { describe, expect, it } from 'vitest'
import { alignedTable } from '../../src/core/report/parts/aligned-table.js'

const rows = [
  ['step', 'what changes', 'breaks'],
  ['1', 'Patch every Exchange 2007 server of the headquarters', '12'],
  ['10', 'rest', '-'],
]

describe('a table', () => {
  it('has columns of equal width', () => {
    expect(alignedTable(rows, new Set([0, 2]))).toEqual([
      'step  what changes                                          breaks',
      '   1  Patch every Exchange 2007 server of the headquarters      12',
      '  10  rest                                                       -',
    ])
  })

  it('breaks its widest text between words where the terminal is narrow', () => {
    const lines = alignedTable(rows, new Set([0, 2]), 40)
    expect(lines).toEqual([
      'step  what changes                breaks',
      '   1  Patch every Exchange 2007       12',
      '      server of the headquarters',
      '  10  rest                             -',
    ])
    expect(lines.filter(({ length }) => length > 40)).toEqual([])
  })

  it('breaks a word that is longer than its column, and gets no narrower than it can be read', () => {
    expect(alignedTable([['what'], ['a'.repeat(30)]], new Set(), 4)).toEqual([
      'what',
      'a'.repeat(14),
      'a'.repeat(14),
      'aa',
    ])
  })
})
