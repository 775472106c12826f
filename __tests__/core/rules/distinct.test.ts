import { describe, expect, it } from 'vitest'
import { reported, said } from '../../support/build-lumen.js'

const atMost = (most: number) => `distinct: { servers: [lumen-1, lumen-2], of: version, atMost: ${most} }`

const numbers: readonly [
  fact: string,
  most: number,
  servers: readonly string[],
  findings: readonly string[],
][] = [
  [
    'known versions are counted, and the rarer ones are told',
    1,
    [
      'name: A, product: lumen-1, version: R1',
      'name: B, product: lumen-1, version: R2',
      'name: C, product: lumen-1, version: R2',
    ],
    [
      '5:43 error: Lumen 1 `R2` on 2 servers and Lumen 1 `R1` on 1 server stand together; at most 1 different version may',
    ],
  ],
  [
    'as many as may be are in order',
    2,
    [
      'name: A, product: lumen-1, version: R1',
      'name: B, product: lumen-1, version: R2',
      'name: C, product: lumen-1, version: R2',
    ],
    [],
  ],
  [
    'versions that are partly known and cannot be the same are two',
    1,
    ['name: A, product: lumen-1, version: R1 P?', 'name: B, product: lumen-1, version: R2 P?'],
    [
      '5:43 error: Lumen 1 `R2 P?` on 1 server and Lumen 1 `R1 P?` on 1 server stand together; at most 1 different version may',
    ],
  ],
  [
    'a version that is partly known and one that it cannot be are two',
    1,
    ['name: A, product: lumen-1, version: R1 P?', 'name: B, product: lumen-1, version: R2'],
    [
      '5:43 error: Lumen 1 `R2` on 1 server and Lumen 1 `R1 P?` on 1 server stand together; at most 1 different version may',
    ],
  ],
  [
    'three that cannot be the same are more than two',
    2,
    [
      'name: A, product: lumen-1, version: R1 P?',
      'name: B, product: lumen-1, version: R2 P?',
      'name: C, product: lumen-2, version: R1 H?',
    ],
    [
      '5:43 error: Lumen 2 `R1 H?` on 1 server, Lumen 1 `R2 P?` on 1 server and Lumen 1 `R1 P?` on 1 server stand together; at most 2 different versions may',
    ],
  ],
  [
    'nothing is known of a version but that it is none of another product',
    1,
    ['name: A, product: lumen-1', 'name: B, product: lumen-2, version: R9'],
    [
      '5:13 error: Lumen 2 in a version that is not known on 1 server and Lumen 1 in a version that is not known on 1 server stand together; at most 1 different version may',
    ],
  ],
  [
    'versions that may be the same cannot be told apart',
    1,
    [
      'name: A, product: lumen-1, version: R1 P?',
      'name: B, product: lumen-1, version: R1 P?',
      'name: C, product: lumen-1, version: R1 P1',
    ],
    [
      '5:43 error (undecided): Lumen 1 `R1 P?` on 2 servers and Lumen 1 `R1 P1` on 1 server stand together, and not every version is known; at most 1 different version may',
    ],
  ],
  [
    'versions that nobody knows cannot be told apart either',
    1,
    ['name: A, product: lumen-1, version: R8', 'name: B, product: lumen-1, version: R9'],
    [
      '5:43 error (undecided): Lumen 1 in a version that is not known on 2 servers stand together, and not every version is known; at most 1 different version may',
    ],
  ],
  [
    'one that may be any of two is no third',
    2,
    [
      'name: A, product: lumen-1, version: R1',
      'name: B, product: lumen-1, version: R1 P1',
      'name: C, product: lumen-1, version: R1 P?',
    ],
    [
      '6:43 error (undecided): Lumen 1 `R1 P1` on 1 server, Lumen 1 `R1 P?` on 1 server and Lumen 1 `R1` on 1 server stand together, and not every version is known; at most 2 different versions may',
    ],
  ],
]

describe('distinct', () => {
  it.each(numbers)('%s', (_fact, most, servers, findings) => {
    expect(said(atMost(most), servers)).toEqual(findings)
  })

  it('tells the servers outside of the most frequent versions, as far as they are certain to be', () => {
    const servers = [
      'name: A, product: lumen-1, version: R8',
      'name: B, product: lumen-1, version: R1 P?',
      'name: C, product: lumen-1, version: R1 P?',
      'name: D, product: lumen-1, version: R1 P1',
      'name: E, product: lumen-1, version: R2',
    ]
    const [finding] = reported(atMost(1), servers).findings
    expect([finding?.servers, finding?.actual, finding?.help]).toEqual([
      ['E'],
      '2',
      'bring `E` to the version of the others',
    ])
  })
})
