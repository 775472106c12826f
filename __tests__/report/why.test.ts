import { describe, expect, it } from 'vitest'
import {
  check,
  checkRunOf,
  explain,
  explanationFormats,
  formats,
  mergeReports,
  pageOfRule,
  parseReport,
  renderComment,
  type RenderOptions,
} from '../../src/core/index.js'
import { explainFindings } from '../../src/core/orders.js'
import { requestOf } from '../support/build-check.js'
import { pageDataIn } from '../support/page-data.js'

/** Servers that are alike, an Edge whose way leads by a stop and a task, and a server that another rule keeps back. */
const files = {
  'topology.yaml': `apiVersion: coexist/v1
kind: Topology
organization: contoso
servers:
  - { name: MB1, product: exchange-2007, version: SP3 RU9, roles: [mailbox] }
  - { name: MB2, product: exchange-2007, version: SP3 RU9, roles: [mailbox] }
  - { name: MB3, product: exchange-2007, version: SP3 RU8, roles: [mailbox] }
  - { name: MB4, product: exchange-2007, version: SP3 RU7, roles: [mailbox] }
  - { name: MB5, product: exchange-2007, version: SP3 RU6, roles: [mailbox] }
  - { name: EDGE1, product: exchange-2013, version: SP1, roles: [edge-transport] }
  - { name: EX1, product: exchange-2013, version: CU22, roles: [mailbox, client-access] }
links:
  - { kind: edge-subscription, edge: EDGE1, hubs: [EX1], recordedVersion: SP1 }
---
apiVersion: coexist/v1
kind: Policy
id: house-rules
title: What we ask
rules:
  - { id: edges-at-cu21, minimum: { servers: { role: edge-transport }, version: CU21 } }
  - { id: backup-first, requires: { before: { update: exchange-2013 }, tasks: [backup] } }
  - id: by-cu10
    path:
      of: exchange-2013
      hops:
        - { from: { product: exchange-2013, version: < CU10 }, to: { product: exchange-2013, version: = CU10 } }
        - { from: { product: exchange-2013, version: '>= CU10' }, to: exchange-2013 }
  - { id: mailboxes-at-cu23, minimum: { servers: { product: exchange-2013, role: mailbox }, version: CU23 } }
  - { id: no-cu23-yet, forbid: [{ product: exchange-2013, version: = CU23 }] }
`,
}

const request = { ...requestOf({ files }), explain: explainFindings }
const report = check(request)
const addresses: Pick<RenderOptions, 'linkTo' | 'pageOf'> = {
  linkTo: ({ file, line }) => `https://github.com/o/r/blob/main/${file}#L${line}`,
  pageOf: (rule) => pageOfRule(rule) && `https://github.com/o/coexist/blob/v1/${pageOfRule(rule) ?? ''}`,
}
const minimum = 'exchange-2013-coexistence/exchange-2007-minimum'

function explained(rule: string, server: string, format: string): string {
  const answer = explain(requestOf({ files }), { rule, server })
  if ('message' in answer) throw new Error(answer.message)
  const found = explanationFormats.find(({ id }) => id === format)
  return found?.render(answer, { color: false, ...addresses }) ?? ''
}

function rendered(format: string): string {
  return formats.find(({ id }) => id === format)?.render(report, { color: false, ...addresses }) ?? ''
}

describe('why there is a finding', () => {
  it('is told by rule, once for servers that are alike, and what is left is counted', () => {
    const told = (report.explanations ?? []).map(({ rule, organizations, left }) => [
      rule.rule,
      organizations.map(({ server, likewise = [] }) => [server, ...likewise]),
      left,
    ])
    expect(told).toEqual([
      ['exchange-2007-minimum', [['MB1', 'MB2'], ['MB3'], ['MB4']], 1],
      ['edges-at-cu21', [['EDGE1']], 0],
      ['mailboxes-at-cu23', [['EX1']], 0],
    ])
  })

  it('is the text of `coexist explain`, in the summary, the comment, the check run and the page', () => {
    const text = explained('edges-at-cu21', 'EDGE1', 'markdown').trimEnd()
    const places = [
      rendered('markdown'),
      renderComment(report, addresses),
      checkRunOf(report, addresses).summary,
    ]
    expect(places.map((place) => place.includes(text))).toEqual([true, true, true])
    expect(places.map((place) => place.includes('- **likewise**: `MB2`'))).toEqual([true, true, true])
    const { derivations, findings, places: shown } = pageDataIn(rendered('html'))
    const derivation = derivations[findings.find(({ servers }) => servers[0] === 'MB2')?.derivation ?? -1]
    const lines = derivation?.flatMap(({ title, steps, notes }) => [
      title,
      ...steps.map((step) => step.text),
      ...notes.map((note) => `${note.label}: ${note.text}`),
    ])
    const plain = explained(minimum, 'MB1', 'text').replace(/ \([^ ()]+:\d+:\d+\)$|^ +(\d+\. )?/gm, '')
    expect(lines?.filter((line) => line !== 'likewise: `MB2`')).toEqual(plain.split('\n').filter(Boolean))
    const linked = derivation?.flatMap(({ steps }) =>
      steps.flatMap(({ place = -1 }) => shown[place]?.href ?? []),
    )
    expect(linked).toEqual(
      [3, 10, 5].map((line) => `https://github.com/o/r/blob/main/topology.yaml#L${line}`),
    )
  })

  it('has the order in which to get to the nearest release, or what is in the way', () => {
    const orders = ['edges-at-cu21 EDGE1', 'mailboxes-at-cu23 EX1'].map((question) => {
      const [rule = '', server = ''] = question.split(' ')
      return /order: .*/.exec(explained(rule, server, 'text'))?.[0]
    })
    expect(orders).toEqual([
      'order: do the task `backup`, then update `EDGE1` to `CU10`, then update `EDGE1` to `CU21`, then make the `edge-subscription` `EDGE1` anew',
      'order: not by itself alone: by `no-cu23-yet`: at the end: `EX1` runs Exchange 2013 `CU23`; Exchange 2013 `= CU23` is not supported in the organization; `coexist fix` tells what else has to change',
    ])
  })

  it('stands in a report that is read again, and in one of several', () => {
    const text = formats.find(({ id }) => id === 'json')?.render(report, { color: false }) ?? ''
    const read = parseReport({ path: 'report.json', text })
    if ('problem' in read) throw new Error(read.problem.message)
    expect(renderComment(read.report, addresses)).toBe(renderComment(report, addresses))
    const merged = mergeReports(
      [
        { path: 'a', report },
        { path: 'b', report: read.report },
      ],
      '1.0.0',
    )
    expect(merged.explanations?.map(({ organizations, left }) => [organizations.length, left])).toEqual([
      [6, 2],
      [2, 0],
      [2, 0],
    ])
  })
})

describe('the page about a rule', () => {
  it('is led to from the comment, the check run and the page of the report', () => {
    const page = `https://github.com/o/coexist/blob/v1/docs/reference/findings/${minimum}.md`
    expect(renderComment(report, addresses)).toContain(`| [\`exchange-2007-minimum\`](${page}) |`)
    const [annotation] = checkRunOf(report, addresses).annotations
    expect(annotation?.message.split('\n').at(-1)).toBe(`see: ${page}`)
    expect(pageDataIn(rendered('html')).rules.map(({ page: address }) => address)).toContain(page)
  })
})
