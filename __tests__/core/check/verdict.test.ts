import { describe, expect, it } from 'vitest'
import { checked, type Setting } from '../../support/build-check.js'
import { acme, lumen, policy } from '../../support/build-lumen.js'

const below = 'name: A, product: lumen-1, version: R1'
const unknown = 'name: A, product: lumen-1'
const atLeastR2 = 'minimum: { servers: lumen-1, version: R2 }'

function judged(server: string, rule: string, setting: Partial<Setting> = {}) {
  return checked({ files: acme([server]), policy: policy([`id: r, ${rule}`]), packs: [lumen], ...setting })
}

/** What is found of what severity, where the line between passing and failing is drawn, and the verdict. */
const gates: readonly [
  found: string,
  severity: string,
  setting: Partial<Setting>,
  shown: string,
  verdict: string,
][] = [
  [below, 'error', {}, 'error', 'fail'],
  [below, 'warning', {}, 'warning', 'pass'],
  [below, 'notice', {}, 'notice', 'pass'],
  [below, 'error', { failOn: 'warning' }, 'error', 'fail'],
  [below, 'warning', { failOn: 'warning' }, 'warning', 'fail'],
  [below, 'notice', { failOn: 'warning' }, 'notice', 'pass'],
  [below, 'notice', { failOn: 'notice' }, 'notice', 'fail'],
  [below, 'error', { failOn: 'never' }, 'error', 'pass'],
  [unknown, 'error', {}, 'error', 'fail'],
  [unknown, 'warning', {}, 'warning', 'pass'],
  [unknown, 'warning', { failOn: 'warning' }, 'warning', 'fail'],
  [unknown, 'error', { onUndecided: 'warn' }, 'warning', 'pass'],
  [unknown, 'error', { onUndecided: 'warn', failOn: 'warning' }, 'warning', 'fail'],
  [unknown, 'warning', { onUndecided: 'warn', failOn: 'warning' }, 'warning', 'fail'],
  [unknown, 'notice', { onUndecided: 'warn', failOn: 'warning' }, 'notice', 'pass'],
  [unknown, 'error', { failOn: 'never' }, 'error', 'pass'],
  [below, 'error', { onUndecided: 'warn' }, 'error', 'fail'],
]

describe('the verdict', () => {
  it.each(gates)(
    'on { %s } of severity %s under %j is shown as %s: %s',
    (server, severity, setting, shown, verdict) => {
      const report = judged(server, `severity: ${severity}, ${atLeastR2}`, setting)
      expect([report.findings[0]?.severity, report.verdict]).toEqual([shown, verdict])
      expect(report.findings[0]?.blocking).toBe(verdict === 'fail')
    },
  )

  it('is an error where something could not be judged, whatever was found', () => {
    const files = { 'x.yaml': acme([below]), 'y.yaml': 'apiVersion: coexist/v1\nkind: Topolgy\n' }
    expect(
      checked({ files, policy: policy([`id: r, ${atLeastR2}`]), packs: [lumen], failOn: 'never' }).verdict,
    ).toBe('error')
  })
})

describe('the summary', () => {
  it('counts each finding once, by its severity or by what keeps it from counting so', () => {
    const report = checked({
      files: acme([
        below,
        'name: B, product: lumen-1',
        'name: C, product: lumen-1, version: R1',
        'name: D, product: lumen-2',
      ]),
      policy: policy([`id: r, ${atLeastR2}`, `id: s, severity: notice, ${atLeastR2}`]),
      waivers:
        'apiVersion: coexist/v1\nkind: Waivers\nwaivers:\n  - { rule: r, servers: [C], reason: x, owner: y, expires: "2027-12-31" }\n',
      packs: [lumen],
    })
    expect(report.summary).toEqual({
      organizations: 1,
      servers: 4,
      errors: 1,
      warnings: 1,
      notices: 2,
      undecided: 2,
      waived: 1,
    })
  })
})
