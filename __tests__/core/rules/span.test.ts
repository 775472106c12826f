import { describe, expect, it } from 'vitest'
import { reported } from '../../support/build-lumen.js'

const servers = [
  'name: A, product: lumen-1, version: R1',
  'name: B, product: lumen-1, version: R2',
  'name: M, product: lumen-1, version: R7',
]

describe('a distance', () => {
  it.each([
    'span: { servers: lumen-1, atMost: 1, unit: minor }',
    'skew: { servers: lumen-1, relativeTo: lumen-1, behind: 1, unit: minor }',
  ])('that cannot be told is told with the server whose version is not known: %s', (rule) => {
    const { findings } = reported(rule, servers)
    const help = 'did you mean `R1` or `R2`? If not, run `lumen --version` on the server'
    expect(findings.map(({ status, message, help }) => [status, message, help])).toEqual([
      [
        'undecided',
        '`A` runs Lumen 1 `R1`, and the version of `M` is not known; it may be at most 1 minor release older than `M`, which runs Lumen 1 `R7`',
        help,
      ],
      [
        'undecided',
        '`B` runs Lumen 1 `R2`, and the version of `M` is not known; it may be at most 1 minor release older than `M`, which runs Lumen 1 `R7`',
        help,
      ],
      [
        'undecided',
        '`M` runs Lumen 1 `R7`, which no catalogue of Lumen 1 knows; it may be at most 1 minor release older than `A`, which runs Lumen 1 `R1`',
        help,
      ],
    ])
  })
})
