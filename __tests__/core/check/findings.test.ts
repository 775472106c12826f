import { describe, expect, it } from 'vitest'
import { checked, findingsOf } from '../../support/build-check.js'
import { acme, lumen, policy, topology } from '../../support/build-lumen.js'

const below = 'name: A, product: lumen-1, version: R1'
const atLeastR2 = 'minimum: { servers: lumen-1, version: R2 }'

describe('findings', () => {
  const files = {
    'b.yaml': acme(['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-1, version: R1']),
    'a.yaml': topology('beta', 'servers:\n  - { name: A, product: lumen-1, version: R1 }\n'),
  }
  const rules = [`id: z, ${atLeastR2}`, `id: a, ${atLeastR2}`, `id: m, severity: warning, ${atLeastR2}`]

  it('are sorted by severity, file, line and rule', () => {
    const report = checked({ files, policy: policy(rules), packs: [lumen] })
    expect(findingsOf(report).map((line) => line.replace(/:43 (\w+) (\w+): .*/, ' $1 $2'))).toEqual([
      'a.yaml:5 error a',
      'a.yaml:5 error z',
      'b.yaml:5 error a',
      'b.yaml:5 error z',
      'b.yaml:6 error a',
      'b.yaml:6 error z',
      'a.yaml:5 warning m',
      'b.yaml:5 warning m',
      'b.yaml:6 warning m',
    ])
  })

  it('are the same in whatever order the files come', () => {
    const setting = { policy: policy(rules), packs: [lumen] }
    const reversed = Object.fromEntries(Object.entries(files).reverse())
    expect(checked({ files: reversed, ...setting }).findings).toEqual(checked({ files, ...setting }).findings)
  })

  it('keep their fingerprint when their lines move, their files are renamed or their names are written in another case', () => {
    const prints = [
      checked({ files: { 'x.yaml': acme([below]) }, policy: policy(rules), packs: [lumen] }),
      checked({ files: { 'y.yaml': `# moved\n\n${acme([below])}` }, policy: policy(rules), packs: [lumen] }),
      checked({ files: acme([below.replace('A', 'a')]), policy: policy(rules), packs: [lumen] }),
      checked({ files: acme(['name: B, product: lumen-3', below]), policy: policy(rules), packs: [lumen] }),
      checked({ files: acme([below.replace('R1', 'R1 P1')]), policy: policy(rules), packs: [lumen] }),
    ].map(({ findings }) =>
      findings.filter(({ policy: of }) => of === 'p').map(({ fingerprint }) => fingerprint),
    )
    expect(new Set(prints.map((print) => print.join(' '))).size).toBe(1)
    expect(new Set(prints[0]).size).toBe(3)
  })

  it('of different rules, servers, organizations, sites and links have different fingerprints', () => {
    const report = checked({
      files: {
        'x.yaml': acme(
          [
            'name: N1, product: lumen-2, version: R1',
            'name: N2, product: lumen-2, version: R1',
            'name: A, product: lumen-1, version: R1, site: hq',
            'name: B, product: lumen-1, version: R1, site: hq',
          ],
          'sites: [{ name: hq }]\nlinks:\n  - { kind: bridge, near: N1, fars: [A, B] }\n  - { kind: bridge, near: N2, fars: [A] }\n',
        ),
        'y.yaml': topology('beta', 'servers:\n  - { name: A, product: lumen-1, version: R1 }\n'),
      },
      policy: policy([
        `id: o, ${atLeastR2}`,
        `id: s, scope: site, ${atLeastR2}`,
        `id: l, scope: { link: bridge }, minimum: { servers: { end: far }, version: Lumen 1 R2 }`,
      ]),
      packs: [lumen],
    })
    const prints = report.findings.map(({ fingerprint }) => fingerprint)
    expect(prints.filter((print) => !/^[0-9a-f]{32}$/.test(print))).toEqual([])
    expect(prints).toHaveLength(9)
    expect(new Set(prints).size).toBe(9)
  })

  it.each([
    ['names its servers in another case', 'near: n1, fars: [a]'],
    ['names another server beside them', 'near: N1, fars: [A, B]'],
  ])('of a link stay the same when it %s', (_change, changed) => {
    const print = (ends: string) =>
      checked({
        files: acme(
          [
            'name: N1, product: lumen-2, version: R1',
            'name: A, product: lumen-1, version: R1',
            'name: B, product: lumen-1, version: R2',
          ],
          `links: [{ kind: bridge, ${ends} }]\n`,
        ),
        policy: policy([
          'id: l, scope: { link: bridge }, minimum: { servers: { end: far }, version: Lumen 1 R2 }',
        ]),
        packs: [lumen],
      }).findings.find(({ rule }) => rule === 'l')?.fingerprint
    expect(print(changed)).toBe(print('near: N1, fars: [A]'))
  })
})

describe('the place of a finding', () => {
  const place = (text: string) => {
    const [finding] = checked({
      files: text,
      policy: policy([`id: r, ${atLeastR2}`]),
      packs: [lumen],
    }).findings
    const { line, column, endLine, endColumn } = finding?.location ?? {}
    return [line, column, endLine, endColumn]
  }

  it.each([
    [
      'a plain version',
      topology('acme', 'servers:\n  - name: A\n    product: lumen-1\n    version: R1\n'),
      [7, 14, 7, 16],
    ],
    [
      'a version in quotes, with the quotes',
      topology('acme', 'servers:\n  - name: A\n    product: lumen-1\n    version: "R1"\n'),
      [7, 14, 7, 18],
    ],
    [
      'a version behind characters of two units, which count as two columns',
      topology('acme', 'servers:\n  - { name: "💡", product: lumen-1, version: R1 }\n'),
      [5, 46, 5, 48],
    ],
    [
      'a version in a file with line ends of Windows',
      topology('acme', 'servers:\n  - name: A\n    product: lumen-1\n    version: R1\n').replaceAll(
        '\n',
        '\r\n',
      ),
      [7, 14, 7, 16],
    ],
    [
      'a version in JSON',
      '{"apiVersion":"coexist/v1","kind":"Topology","organization":"acme",\n "servers":[{"name":"A","product":"lumen-1","version":"R1"}]}',
      [2, 55, 2, 59],
    ],
    [
      'a version behind an alias, where it is written',
      topology(
        'acme',
        'levels: { schema: &old "1" }\nservers:\n  - { name: A, product: lumen-1, version: &v R1 }\n',
      ),
      [6, 46, 6, 48],
    ],
    [
      'a server without a version, its name',
      topology('acme', 'servers:\n  - name: A\n    product: lumen-1\n'),
      [5, 11, 5, 12],
    ],
  ])('is that of %s', (_fact, text, expected) => {
    expect(place(text)).toEqual(expected)
  })
})
