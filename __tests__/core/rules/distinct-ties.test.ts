import { describe, expect, it } from 'vitest'
import { said } from '../../support/build-lumen.js'
import { inPlan } from '../../support/build-plan.js'

const oneVersion = 'distinct: { servers: [lumen-1, lumen-2], of: version, atMost: 1 }'
const oneProduct = 'distinct: { servers: [lumen-1, lumen-2], of: product, atMost: 1 }'
const old = 'name: Old, product: lumen-1, version: R1'
const mid = 'name: Mid, product: lumen-1, version: R2'
const twin = 'name: Twin, product: lumen-1, version: R1'
const late = 'name: Late, product: lumen-2, version: R1'

const verdicts: readonly [
  fact: string,
  rule: string,
  servers: readonly string[],
  findings: readonly string[],
][] = [
  [
    'of two versions the newer one stays',
    oneVersion,
    [mid, old],
    [
      '6:45 error: Lumen 1 `R2` on 1 server and Lumen 1 `R1` on 1 server stand together; at most 1 different version may',
    ],
  ],
  [
    'it stays whichever is declared first',
    oneVersion,
    [old, mid],
    [
      '5:45 error: Lumen 1 `R2` on 1 server and Lumen 1 `R1` on 1 server stand together; at most 1 different version may',
    ],
  ],
  [
    'a release of a later product is newer, whatever its number',
    oneVersion,
    [mid, late],
    [
      '5:45 error: Lumen 2 `R1` on 1 server and Lumen 1 `R2` on 1 server stand together; at most 1 different version may',
    ],
  ],
  [
    'of two products the later one stays',
    oneProduct,
    [old, late],
    [
      '5:27 error: Lumen 2 on 1 server and Lumen 1 on 1 server stand together; at most 1 different product may',
    ],
  ],
  [
    'what is more frequent stays, be it older',
    oneVersion,
    [mid, old, twin],
    [
      '5:45 error: Lumen 1 `R1` on 2 servers and Lumen 1 `R2` on 1 server stand together; at most 1 different version may',
    ],
  ],
]

describe('distinct', () => {
  it.each(verdicts)('%s', (_fact, rule, servers, findings) => {
    expect(said(rule, servers)).toEqual(findings)
  })

  it.each(['Old Mid', 'Mid Old'])('tells the same of a link of %s that a plan makes', (fars) => {
    const findings = inPlan({
      rule: `scope: { link: bridge }, ${oneVersion}`,
      servers: [old, mid, 'name: G, product: lumen-3, version: R1'],
      steps: [
        `link: { kind: bridge, near: G, fars: [${fars.replace(' ', ', ')}] }`,
        'update: { servers: [Old], version: R2 }',
      ],
    })
    expect(findings).toEqual([
      `4:5 1-2 error: Lumen 1 \`R2\` on 1 server and Lumen 1 \`R1\` on 1 server stand together; at most 1 different version may; so it is from step 1 (link \`bridge G ${fars}\`) until step 2 (update \`Old\` to \`R2\`)`,
    ])
  })
})
