import { describe, expect, it } from 'vitest'
import { checked, problemsOf } from '../../support/build-check.js'
import { acme, lumen, policy, sound } from '../../support/build-lumen.js'

const servers = [
  'name: N, product: lumen-3, version: R1, roles: [gateway, store]',
  'name: F, product: lumen-1, version: R1, roles: [store], site: hq',
]

/** The report about two servers and a link between them; the link stands in line 8. */
function linked(link: string) {
  return checked({
    files: {
      'acme.yaml': acme(servers, `sites: [{ name: hq }]\nlinks: [{ ${link} }]\n`),
      'sound.yaml': sound,
    },
    policy: policy(['id: r, scope: { link: bridge }, forbid: [{ end: near }, { end: far }]']),
    packs: [lumen],
  })
}

describe('a link', () => {
  it.each([
    'kind: bridge, near: N, fars: [F]',
    'kind: bridge, near: n, fars: [f]',
    'kind: bridge, near: [N], fars: F',
    'kind: bridge, near: N, site: hq',
    'kind: bridge, near: N, fars: [F], site: hq',
    'kind: bridge, near: N, site: hq, recordedVersion: R1',
  ])('{ %s } brings its two servers together', (link) => {
    const report = linked(link)
    expect(problemsOf(report)).toEqual([])
    expect(report.findings.map(({ servers: far, because }) => [...far, ...because])).toEqual([
      ['F', 'N runs Lumen 3 R1'],
    ])
  })

  const faults: readonly [link: string, problems: readonly string[]][] = [
    ['kind: brige, near: N, fars: [F]', ['17 unknown kind of link `brige` -> did you mean `bridge`?']],
    [
      'kind: bridge, near: N, fars: [F, G]',
      ['44 the link names the server `G`, which does not exist -> did you mean `F` or `N`?'],
    ],
    [
      'kind: bridge, near: X, fars: [F]',
      ['31 the link names the server `X`, which does not exist -> did you mean `F` or `N`?'],
    ],
    [
      'kind: bridge, near: N, site: hqq',
      ['40 the link names the site `hqq`, which does not exist -> did you mean `hq`?'],
    ],
    [
      'kind: bridge, neer: N, fars: [F]',
      [
        '25 `neer` is no end of the link kind `bridge` -> did you mean `near`?',
        '17 the link has no `near` -> add `near:` with the name of a server',
      ],
    ],
    ['kind: bridge, near: N, fars: []', ['40 `fars` is empty -> write here: names of servers']],
    ['kind: bridge, near: N, fars: [], site: hq', ['40 `fars` is empty -> write here: names of servers']],
    [
      'kind: bridge, near: F, fars: [N]',
      [
        '31 `F` is a server of Lumen 1 with the role Store, and cannot be the end `near` of the link -> name a server with the role Gateway',
        '41 `N` is a server of Lumen 3 with the roles Gateway and Store, and cannot be the end `far` of the link -> name a server of Lumen 1 or Lumen 2 with the role Store, or a server with the role Relay',
      ],
    ],
    ['kind: bridge, near: N', ['17 the link has no `fars` -> add `fars:` with names of servers, or `site:`']],
    ['kind: bridge, fars: [F]', ['17 the link has no `near` -> add `near:` with the name of a server']],
    [
      'kind: bridge, near: [N, F], site: hq',
      ['31 `near` takes the name of one server -> write a link of its own for each'],
    ],
    [
      'kind: pair, first: N, second: F, site: hq',
      [
        '50 the link kind `pair` has no end that a site can stand for -> name servers under `first` or `second`',
      ],
    ],
    [
      'kind: pair, first: N, scond: F',
      [
        '33 `scond` is no end of the link kind `pair` -> did you mean `second`?',
        '17 the link has no `second` -> add `second:` with the name of a server',
      ],
    ],
    [
      'kind: bridge, near: N, fars: [N]',
      ['41 the server `N` stands at both ends of the link -> name another server'],
    ],
  ]

  it.each(faults)('{ %s } is refused', (link, problems) => {
    const report = linked(link)
    expect(problemsOf(report)).toEqual(problems.map((problem) => `acme.yaml:8:${problem}`))
    expect(report.organizations.map(({ organization }) => organization)).toEqual(['sound'])
  })

  it('to a server about which there is a problem is not told of a second time', () => {
    const text = acme(
      ['name: N, product: lumen-9', 'name: F, product: lumen-1'],
      'links: [{ kind: bridge, near: N, fars: [F] }]\n',
    )
    const report = checked({
      files: { 'acme.yaml': text, 'sound.yaml': sound },
      policy: policy(['id: r, forbid: [lumen-0]']),
      packs: [lumen],
    })
    expect(problemsOf(report)).toEqual([
      'acme.yaml:5:25 unknown product `lumen-9` of `N` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ])
  })
})
