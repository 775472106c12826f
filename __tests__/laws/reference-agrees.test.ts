import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../src/core/index.js'
import { expectedFindings } from '../reference/checker.js'
import { pairOf } from '../reference/coverage.js'
import { serversOf, type WrittenOrganization } from '../reference/organization.js'
import { emitYaml, type Emitted } from '../support/emit-yaml.js'
import { organization } from '../support/random-organization.js'
import { misplaced } from './places.js'
import { reduced } from './reduce-organization.js'
import { checkTexts, document } from './run-check.js'

/** Days on which different products are supported: the last day of a support, the day after, and a window's edges. */
const days = fc.constantFrom(
  '2026-11-22',
  '2017-04-11',
  '2017-04-12',
  '2016-10-13',
  '2016-10-12',
  '2010-01-01',
)

const batches = 20
const organizationsOfBatch = 50

test('a thousand random organizations are judged as the slow reference judges them, at the places to edit', () => {
  fc.assert(
    fc.property(fc.integer(), days, (seed, asOf) => {
      const drafts = fc.sample(draft, { seed, numRuns: organizationsOfBatch })
      const written = drafts.map(({ content, style }, index) => writtenOut(content, index, style))
      const report = checkTexts(written.map(fileOf), asOf)
      const wrong = written.find((one) => disagreement(one, report, asOf) !== undefined)
      if (wrong) throw new Error(smallest(wrong, asOf))
      expect(report.problems).toEqual([])
      expect(report.summary.organizations).toBe(organizationsOfBatch)
    }),
    { numRuns: batches, endOnFailure: true },
  )
})

const draft = fc.record({ content: organization, style: fc.nat(1_000_000) })

interface Written {
  readonly content: WrittenOrganization
  readonly style: number
  readonly emitted: Emitted
}

function writtenOut(draft: WrittenOrganization, index: number, style: number): Written {
  const content = { ...draft, organization: `org ${index}` }
  return { content, style, emitted: emitYaml([document('Topology', content)], style) }
}

function fileOf({ content, emitted }: Written): { path: string; text: string } {
  return { path: `${content.organization}.yaml`, text: emitted.text }
}

/** What is wrong about an organization in the report, in the words of the reference and of the product. */
function disagreement(
  { content, emitted }: Written,
  report: Report,
  asOf: string,
): { expected: readonly string[]; found: readonly string[] } | undefined {
  const findings = report.findings.filter(({ organization }) => organization === content.organization)
  const productOf = new Map(serversOf(content).map(({ name, product }) => [name, product ?? '']))
  const pair = (servers: readonly string[]) =>
    pairOf([...new Set(servers.map((name) => productOf.get(name) ?? ''))])
  const found = findings.flatMap(({ policy, rule, servers, status }) =>
    (status === 'not-covered' ? [pair(servers)] : servers).map(
      (one) => `${policy}/${rule} ${one}: ${status}`,
    ),
  )
  const places = findings.flatMap((finding) => misplaced(finding, content, emitted) ?? [])
  const problems = report.problems.filter(({ file }) => file.startsWith(content.organization))
  const expected = expectedFindings(content, asOf).map(
    ({ rule, subject, status }) => `${rule} ${subject}: ${status}`,
  )
  const all = [...found, ...places, ...problems.map(({ message }) => message)]
  return all.sort().join('\n') === expected.sort().join('\n') ? undefined : { expected, found: all }
}

/** The smallest part of the organization about which the two disagree, in the tidiest style in which they do. */
function smallest({ content, style }: Written, asOf: string): string {
  const judged = (one: WrittenOrganization, how: number) => {
    const written = { content: one, style: how, emitted: emitYaml([document('Topology', one)], how) }
    return { written, wrong: disagreement(written, checkTexts([fileOf(written)], asOf), asOf) }
  }
  const tidy = judged(content, 0).wrong ? 0 : style
  const { written, wrong } = judged(
    reduced(content, (one) => judged(one, tidy).wrong !== undefined),
    tidy,
  )
  const { expected = [], found = [] } = wrong ?? {}
  const lines = (mark: string, mine: readonly string[], theirs: readonly string[]) =>
    mine.filter((line) => !theirs.includes(line)).map((line) => `${mark} ${line}`)
  return [
    `on ${asOf}:`,
    written.emitted.text,
    ...lines('expected', expected, found),
    ...lines('found', found, expected),
  ].join('\n')
}
