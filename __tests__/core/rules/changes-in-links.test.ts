import { describe, expect, it } from 'vitest'
import { inPlan, planReport } from '../../support/build-plan.js'

const gateway = 'name: G, product: lumen-1, version: R2, roles: [gateway]'

const unsure = 'name: S, product: lumen-1, version: R1, site: hq'

const rest = 'sites: [{ name: hq }]\nlinks: [{ kind: bridge, near: G, site: hq }]\n'

const inLinks = (rule: string) => `scope: { link: bridge }, ${rule}`

const hop = (from: string, to: string) =>
  inLinks(`path: { of: lumen-1, hops: [{ from: ${from}, to: ${to} }] }`)

const updated = (version: string) => `update: { servers: [S], version: ${version} }`

const changes: readonly [
  fact: string,
  rule: string,
  servers: readonly string[],
  steps: readonly string[],
  findings: readonly string[],
][] = [
  [
    'an allowed hop is one, whether the server stands in the link or not',
    hop('lumen-1', 'lumen-1'),
    [unsure],
    [updated('R2')],
    [],
  ],
  [
    'a hop that is not allowed may be one of a server that may stand in the link',
    hop('lumen-1', 'lumen-2'),
    [unsure],
    [updated('R2')],
    [
      '4:5 1 error (undecided): `S` goes from Lumen 1 `R1` to Lumen 1 `R2`; the allowed ways lead from Lumen 1 to Lumen 2, and whether the change goes against that cannot be told',
    ],
  ],
]

describe('a rule on links about changes', () => {
  it.each(changes)('%s', (_fact, rule, servers, steps, findings) => {
    const found = inPlan({ rule, servers: [gateway, ...servers], rest, steps })
    expect(found.filter((line) => !line.includes('not-covered'))).toEqual(findings)
  })

  it('says how to settle whether a server stands in the link', () => {
    const report = planReport({
      rule: hop('lumen-1', 'lumen-2'),
      servers: [gateway, unsure],
      rest,
      steps: [updated('R2')],
    })
    expect(report.findings.map(({ help }) => help)).toEqual(['declare the roles of `S`'])
  })
})
