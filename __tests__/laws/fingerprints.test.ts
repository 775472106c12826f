import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/core/index.js'
import { organization } from '../support/random-organization.js'
import { checkTexts, document, textsOf } from './run-check.js'

test('findings with the same fingerprint speak about the same rule and the same servers', () => {
  fc.assert(
    fc.property(fc.array(organization, { minLength: 1, maxLength: 8 }), (drafts) => {
      const { findings } = checkTexts(textsOf(drafts))
      const first = new Map(findings.toReversed().map((finding) => [finding.fingerprint, finding]))
      const confused = findings.filter((finding) => {
        const namesake = first.get(finding.fingerprint)
        return namesake === undefined || subjectsOf(finding) !== subjectsOf(namesake)
      })
      expect(confused.map(subjectsOf)).toEqual([])
    }),
    { numRuns: 20, endOnFailure: true },
  )
})

function subjectsOf({ policy, rule, organization, servers }: Finding): string {
  return JSON.stringify([policy, rule, organization, servers])
}

const link = { kind: 'edge-subscription', edge: 'EDGE', hubs: ['HUB'] }

test.each([
  { change: 'blank lines stand before it', link, servers: [], before: '\n\n# moved\n' },
  {
    change: 'the keys of the link stand in another order',
    link: { hubs: ['HUB'], edge: 'EDGE', kind: link.kind },
  },
  { change: 'the link writes the names in another case', link: { ...link, edge: 'edge', hubs: ['Hub'] } },
  { change: 'the link gets another hub, which is fine', link: { ...link, hubs: ['FINE', 'HUB'] } },
  { change: 'another server stands beside it', link, servers: [{ name: 'NEW', product: 'exchange-2010' }] },
  { change: 'the version changes and is still too old', link, version: 'SP3 RU3' },
])('the fingerprint of a finding stays when $change', ({ link: changed, before = '', ...others }) => {
  const fingerprint = (one: object, servers: readonly object[], version: string, head: string) => {
    const content = {
      organization: 'contoso',
      servers: [
        ...servers,
        { name: 'HUB', product: 'exchange-2010', version, roles: ['hub-transport'] },
        { name: 'FINE', product: 'exchange-2010', version: 'SP3 RU32', roles: ['hub-transport'] },
        { name: 'EDGE', product: 'exchange-2013', version: 'SP1', roles: ['edge-transport'] },
      ],
      links: [one],
    }
    const text = head + JSON.stringify(document('Topology', content))
    const { findings } = checkTexts([{ path: 'contoso.yaml', text }])
    return findings
      .filter(({ rule }) => rule === 'edgesync-exchange-2010')
      .map(({ fingerprint, servers }) => ({ fingerprint, servers }))
  }
  const original = fingerprint(link, [], 'SP3 RU4', '')
  expect(original).toHaveLength(1)
  expect(fingerprint(changed, others.servers ?? [], others.version ?? 'SP3 RU4', before)).toEqual(original)
})
