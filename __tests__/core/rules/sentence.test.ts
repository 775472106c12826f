import { describe, expect, it } from 'vitest'
import { explainer } from '../../../src/core/index.js'
import { ruleForms } from '../../../src/core/model/policy.js'
import { policyOf } from '../../support/build-cases.js'
import { builtInPacks, requestOf } from '../../support/build-check.js'

/** A rule of each form as it is written, and as a sentence. */
const sentences: readonly (readonly [written: string, sentence: string])[] = [
  [
    'distinct: { servers: exchange-2016, of: version, atMost: 2 }, scope: dag',
    'In each `dag`, servers of Exchange 2016 may run at most 2 different versions.',
  ],
  ['forbid: [exchange-2003]', 'No server of Exchange 2003 may be present.'],
  [
    'forbid: [exchange-2013, { version: "< SP3", product: exchange-2010, not: { name: A } }], scope: site',
    'In each site, no server of Exchange 2010 `< SP3` other than a server named `A` may stand beside Exchange 2013.',
  ],
  [
    'keep: { servers: { role: mailbox }, atLeast: majority }, during: plan',
    'While a plan runs, a majority of the servers with the role Mailbox must stay in service.',
  ],
  [
    'keep: { servers: exchange-2016, atLeast: 1 }',
    'At least 1 server of Exchange 2016 must stay in service.',
  ],
  [
    'lifecycle: { servers: exchange-2016, warnWithin: 180d }',
    'The product of every server of Exchange 2016 must be supported on the day of the run, and for 180 days more.',
  ],
  [
    'matrix: { servers: exchange-2013, field: roles, allowed: [{ version: "< SP1", values: [mailbox] }, { values: [mailbox, edge-transport] }], alone: [edge-transport] }',
    'Every server of Exchange 2013 must have a value of `roles` that the table allows for its release (`< SP1`: `mailbox`; any: `mailbox` or `edge-transport`), with `edge-transport` alone on its server.',
  ],
  [
    'minimum: { servers: exchange-2007, version: SP3 RU10 }, when: { present: exchange-2013 }',
    'While Exchange 2013 is present, every server of Exchange 2007 must run `SP3 RU10` or later.',
  ],
  [
    'minimum: { servers: { end: hub, product: exchange-2007 }, version: SP3 }, scope: { link: edge-subscription }, when: { edge: exchange-2013 }',
    'At each link of the kind `edge-subscription`, while the edge is Exchange 2013, every server of Exchange 2007, as the `hub` of the link, must run `SP3` or later.',
  ],
  [
    'order: { servers: exchange-2016, sequence: [{ role: edge-transport }, { role: mailbox }] }',
    'Servers of Exchange 2016 reach a new version in this order: a server with the role Edge Transport, then a server with the role Mailbox.',
  ],
  [
    'path: { from: exchange-2003, to: exchange-2013, via: [exchange-2010, exchange-2007] }',
    'The way from Exchange 2003 to Exchange 2013 leads by Exchange 2010 or Exchange 2007.',
  ],
  [
    'path: { from: exchange-2003, to: exchange-2013 }',
    'There is no way from Exchange 2003 to Exchange 2013.',
  ],
  [
    'path: { of: exchange-2019, hops: [{ from: exchange-2019, to: exchange-se }] }',
    'Exchange 2019 may change only from Exchange 2019 to Exchange SE.',
  ],
  [
    'requires: { before: { install: exchange-2013, link: edge-subscription }, tasks: [read, sign], checklists: [upgrade-from-2007], state: { nonePresent: [exchange-2003] } }',
    'Before Exchange 2013 is installed or a link of the kind `edge-subscription` is made, the tasks `read` and `sign` and the checklist `upgrade-from-2007` must all be done and it must be so that no Exchange 2003 is present.',
  ],
  [
    'skew: { servers: exchange-2010, relativeTo: exchange-2016, behind: 1, unit: major }, during: at-rest',
    'At rest, every server of Exchange 2010 may be at most 1 major release older than any server of Exchange 2016.',
  ],
  [
    'span: { servers: [exchange-2016, exchange-2019], atMost: 2, unit: release }',
    'No server of Exchange 2016 or Exchange 2019 may be more than 2 releases older than another.',
  ],
]

describe('a rule as a sentence', () => {
  const policy = policyOf(sentences.map(([written], index) => `  - { id: r${index}, ${written} }`).join('\n'))
  const request = requestOf({
    files:
      'apiVersion: coexist/v1\nkind: Topology\norganization: o\nservers: [{ name: A, product: exchange-se }]\n',
    policy,
  })

  const explain = explainer(request)

  it.each(sentences.map(([written, sentence], index) => ({ written, sentence, id: `r${index}` })))(
    '$sentence',
    ({ sentence, id }) => {
      const answer = explain({ rule: `p/${id}` })
      expect('message' in answer ? answer.message : answer.rule.sentence).toBe(sentence)
    },
  )

  it('is told of every form', () => {
    const shown = new Set(sentences.map(([written]) => written.split(':')[0]))
    expect([...shown].sort()).toEqual([...ruleForms])
  })

  it('can be told of every rule of the packs, in one line that is not endless', () => {
    const ofPacks = explainer(requestOf({ files: {}, packs: builtInPacks }))
    const ids = builtInPacks.flatMap(({ files }) =>
      files.flatMap(({ text }) => [...text.matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id]) => id ?? '')),
    )
    const answers = ids.map((rule) => ofPacks({ rule }))
    const sentencesOf = answers.flatMap((answer) => ('message' in answer ? [] : [answer.rule.sentence]))
    expect(sentencesOf.length).toBeGreaterThan(10)
    expect(sentencesOf.filter((sentence) => !/^[A-Z][^\n]{20,700}\.$/.test(sentence))).toEqual([])
  })
})
