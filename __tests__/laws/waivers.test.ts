import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formats, type Finding } from '../../src/core/index.js'
import { expectedFindings } from '../reference/checker.js'
import type { WrittenOrganization } from '../reference/organization.js'
import type { WrittenWaiver } from '../reference/waivers.js'
import { emitYaml } from '../support/emit-yaml.js'
import { organization } from '../support/random-organization.js'
import { RandomSource } from '../support/random-source.js'
import { waiversFor } from '../support/random-waivers.js'
import { checkTexts, document } from './run-check.js'

const days = ['2026-11-22', '2026-11-23', '2027-02-28', '2027-03-01'] as const

test('a waived finding is waived to the last day of its waiver, as the slow reference says, and then comes back', () => {
  let waived = 0
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...days), (seed, asOf) => {
      const random = new RandomSource(seed)
      for (const content of fc.sample(organization, { seed, numRuns: 6 })) {
        const waivers = waiversFor(content, [...days], random)
        const found = judged(content, waivers, asOf, seed)
        const expected = expectedFindings(content, asOf, waivers)
          .filter(({ status }) => status !== 'not-covered')
          .map(({ rule, subject, status }) => lineOf(rule, subject, status))
        expect({ content, waivers, found: found.flatMap(linesOf).sort() }).toEqual({
          content,
          waivers,
          found: expected.sort(),
        })
        waived += found.filter(({ status }) => status === 'waived').length
      }
    }),
    { numRuns: 6, endOnFailure: true },
  )
  expect(waived).toBeGreaterThan(10)
})

const tooOld = {
  organization: 'contoso',
  servers: [
    { name: 'OLD', product: 'exchange-2007', version: 'SP3 RU9', roles: ['mailbox'] },
    { name: 'NEW', product: 'exchange-2013', version: 'CU23', roles: ['mailbox'] },
  ],
}
const waiver = {
  rule: 'exchange-2007-minimum',
  servers: ['OLD'],
  reason: 'vendor fix pending',
  owner: 'mail-team',
  expires: '2026-12-31',
}

test.each([
  { when: 'long before the last day', asOf: '2026-01-01', status: 'waived' },
  { when: 'on the last day', asOf: '2026-12-31', status: 'waived' },
  { when: 'the day after', asOf: '2027-01-01', status: 'violation' },
  { when: 'with an accepted version', asOf: '2026-12-31', accepted: 'SP3 RU9', status: 'waived' },
  { when: 'with a lower accepted version', asOf: '2026-12-31', accepted: '8.3.279.6', status: 'waived' },
  {
    when: 'with a server older than accepted',
    asOf: '2026-12-31',
    accepted: 'SP3 RU10',
    status: 'violation',
  },
])('$when the finding is a $status', ({ asOf, status, accepted }) => {
  const found = judged(tooOld, [{ ...waiver, accepted }], asOf, 0)
  expect(found.filter(({ rule }) => rule === waiver.rule).map((one) => one.status)).toEqual([status])
})

/** Formats that list what has to be mended, and nothing else. */
const listsOfFaults = ['github', 'gitlab']

test('a waived finding blocks nothing, is counted as waived alone, and is shown as waived', () => {
  const files = (waivers: readonly object[]) => [
    { path: 'contoso.json', text: JSON.stringify(document('Topology', tooOld)) },
    { path: 'waivers.json', text: JSON.stringify(document('Waivers', { waivers })) },
  ]
  const open = checkTexts(files([]))
  const closed = checkTexts(files([waiver]))
  expect([open.verdict, open.summary.errors, open.summary.waived]).toEqual(['fail', 1, 0])
  expect([closed.verdict, closed.summary.errors, closed.summary.waived]).toEqual(['pass', 0, 1])
  expect(closed.findings).toHaveLength(open.findings.length)
  const finding = closed.findings.find(({ rule }) => rule === waiver.rule)
  expect(finding).toMatchObject({ status: 'waived', blocking: false, servers: ['OLD'] })
  expect(finding?.waiver).toEqual({ reason: waiver.reason, owner: waiver.owner, expires: waiver.expires })
  const silent = formats.filter((format) => !/waived|suppress/i.test(format.render(closed, { color: false })))
  expect(silent.map(({ id }) => id)).toEqual(listsOfFaults)
})

/** What the rules find, without what is said about the waivers themselves. */
function judged(
  content: WrittenOrganization,
  waivers: readonly WrittenWaiver[],
  asOf: string,
  seed: number,
): readonly Finding[] {
  const { text } = emitYaml([document('Topology', content), document('Waivers', { waivers })], seed)
  const report = checkTexts([{ path: 'contoso.yaml', text }], asOf)
  expect(report.problems).toEqual([])
  return report.findings.filter(({ policy }) => policy !== 'coexist')
}

function linesOf({ policy, rule, servers, status }: Finding): readonly string[] {
  return servers.map((server) => lineOf(`${policy}/${rule}`, server, status))
}

function lineOf(rule: string, server: string, status: string): string {
  return `${rule} ${server}: ${status === 'waived' ? 'waived' : 'open'}`
}
