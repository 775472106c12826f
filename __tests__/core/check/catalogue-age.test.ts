import { describe, expect, it } from 'vitest'
import { checked, findingsOf } from '../../support/build-check.js'
import { lumen, policy, topology } from '../../support/build-lumen.js'

/** Lumen with the day on which its sources were read, and a part of it that was read on another day. */
function readOn(...days: readonly string[]) {
  const [first = '', ...others] = days
  const parts = others.map((day, index) => ({
    path: `part-${index}.yaml`,
    text: `apiVersion: coexist/v1\nkind: Catalog\nfamily: lumen\nretrieved: "${day}"\n`,
  }))
  const files = lumen.files.map(({ path, text }) => ({
    path,
    text: text.replace('name: Lumen\n', `name: Lumen\nretrieved: "${first}"\n`),
  }))
  return { ...lumen, files: [...files, ...parts] }
}

const one = topology('one', 'servers: [{ name: A, product: lumen-3, version: R1 }]\n')
const two = topology('two', 'servers: [{ name: B, product: lumen-3, version: R1 }]\n')

function told(pack: ReturnType<typeof readOn>, asOf = '2026-11-22'): readonly string[] {
  return findingsOf(checked({ files: { 'one.yaml': one, 'two.yaml': two }, packs: [pack], asOf }))
}

describe('a catalogue', () => {
  it.each([
    ['ninety days before the run', '2026-08-24', []],
    [
      'ninety-one days before, told once at the first organization',
      '2026-08-23',
      [
        'one.yaml:3:15 notice catalogue-outdated: the sources of the catalogue of Lumen were last read on 2026-08-23, 91 days before 2026-11-22, so releases and rules since then are not known',
      ],
    ],
    ['after the day of the run', '2027-01-01', []],
  ])('whose sources were read %s', (_fact, day, findings) => {
    expect(told(readOn(day))).toEqual(findings)
  })

  it('is as young as its youngest part', () => {
    expect(told(readOn('2020-01-01', '2026-11-01'))).toEqual([])
  })

  it('that does not say when it was read is not called old', () => {
    expect(findingsOf(checked({ files: one, packs: [lumen] }))).toEqual([])
  })

  it('is no matter where none of its products is there', () => {
    const other =
      'apiVersion: coexist/v1\nkind: Catalog\nfamily: other\nretrieved: "2020-01-01"\nproducts: [{ id: other-1 }]\n'
    const files = [...lumen.files, { path: 'other.yaml', text: other }]
    expect(findingsOf(checked({ files: one, packs: [{ ...lumen, files }] }))).toEqual([])
  })

  it('that is old is told by a rule that a project can set', () => {
    const report = checked({
      files: one,
      packs: [readOn('2020-01-01')],
      policy: policy(['id: r, forbid: [lumen-1]']),
      config:
        'apiVersion: coexist/v1\nkind: Config\nrules: [{ rule: catalogue-outdated, severity: error }]\n',
    })
    expect([report.verdict, report.findings[0]?.help]).toEqual([
      'fail',
      'update coexist, or add the new releases in a catalogue of your own',
    ])
  })
})
