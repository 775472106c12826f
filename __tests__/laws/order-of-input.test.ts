import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formats, type Finding, type Report } from '../../src/core/index.js'
import type { WrittenOrganization } from '../reference/organization.js'
import { emitYaml } from '../support/emit-yaml.js'
import { organization } from '../support/random-organization.js'
import { RandomSource } from '../support/random-source.js'
import { checkAgainst, document, policyFiles, type Text } from './run-check.js'

const severities = ['error', 'warning', 'notice']

const fleet = fc.array(organization, { minLength: 1, maxLength: 6 })

test('findings do not depend on the order of files and policies', () => {
  fc.assert(
    fc.property(fleet, fc.integer(), (drafts, seed) => {
      const random = new RandomSource(seed)
      const texts = drafts.map((content, index) => textOf(content, index, seed + index))
      const report = checkAgainst(policyFiles, texts)
      const mixed = checkAgainst(random.shuffled(policyFiles), random.shuffled(texts))
      expect(mixed.findings).toEqual(report.findings)
      expect(mixed.summary).toEqual(report.summary)
      expect(mixed.verdict).toBe(report.verdict)
    }),
    { numRuns: 12, endOnFailure: true },
  )
})

test('findings do not depend on the order of sites, servers and links, nor on how the text is written', () => {
  fc.assert(
    fc.property(fleet, fc.integer(), (drafts, seed) => {
      const random = new RandomSource(seed)
      const tidy = checkAgainst(
        policyFiles,
        drafts.map((content, index) => textOf(content, index, 0)),
      )
      const wild = checkAgainst(
        policyFiles,
        drafts.map((content, index) => textOf(mixedUp(content, random), index, seed + index)),
      )
      expect(wild.findings.map(withoutPlace).sort()).toEqual(tidy.findings.map(withoutPlace).sort())
      expect(wild.summary).toEqual(tidy.summary)
    }),
    { numRuns: 20, endOnFailure: true },
  )
})

test('findings are sorted by severity, file, line and rule', () => {
  fc.assert(
    fc.property(fc.array(organization, { minLength: 2, maxLength: 8 }), fc.nat(), (drafts, seed) => {
      const texts = drafts.map((content, index) => textOf(content, (index * 7) % 12, seed + index))
      const { findings } = checkAgainst(policyFiles, texts)
      const wrong = findings.filter((finding, index) => {
        const next = findings[index + 1]
        return next !== undefined && sortsAfter(finding, next)
      })
      expect(wrong).toEqual([])
    }),
    { numRuns: 12, endOnFailure: true },
  )
})

test('the same input gives the same bytes in every format', () => {
  fc.assert(
    fc.property(fleet, fc.nat(), (drafts, seed) => {
      const texts = () => drafts.map((content, index) => textOf(content, index, seed))
      const rendered = (report: Report) => formats.map((format) => format.render(report, { color: true }))
      expect(rendered(checkAgainst(policyFiles, texts()))).toEqual(
        rendered(checkAgainst(policyFiles, texts())),
      )
    }),
    { numRuns: 6, endOnFailure: true },
  )
})

function textOf(draft: WrittenOrganization, index: number, style: number): Text {
  const content = { ...draft, organization: `org ${index}` }
  return { path: `topology/${index}.yaml`, text: emitYaml([document('Topology', content)], style).text }
}

function mixedUp(content: WrittenOrganization, random: RandomSource): WrittenOrganization {
  return {
    ...content,
    sites: random
      .shuffled(content.sites ?? [])
      .map((site) => ({ ...site, servers: random.shuffled(site.servers ?? []) })),
    servers: random.shuffled(content.servers ?? []),
    links: random.shuffled(content.links ?? []),
  }
}

/** What is found, without the places, the order in which servers are named, and the example that a message gives. */
function withoutPlace(finding: Finding): string {
  const { policy, rule, status, severity, blocking, organization, site, product, actual, required } = finding
  return JSON.stringify([
    `${policy}/${rule}`,
    ...[status, severity, blocking, organization, site, product, actual, required],
    [...finding.servers].sort(),
  ])
}

function sortsAfter(one: Finding, other: Finding): boolean {
  const keys = ({ severity, location, rule }: Finding) =>
    [severities.indexOf(severity), location.file, location.line, rule] as const
  const mine = keys(one)
  const theirs = keys(other)
  const at = mine.findIndex((key, index) => key !== theirs[index])
  return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0)
}
