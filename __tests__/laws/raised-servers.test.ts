import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/core/index.js'
import { compareAges } from '../reference/catalogue.js'
import { serversOf, type WrittenOrganization, type WrittenServer } from '../reference/organization.js'
import { readVersion } from '../reference/version.js'
import { organization } from '../support/random-organization.js'
import { releasesOf } from './compared-releases.js'
import { checkTexts, textsOf } from './run-check.js'

test('a server that is raised to the required release, or above, is no longer found by that rule', () => {
  let raised = 0
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const drafts = fc.sample(organization, { seed, numRuns: 40 })
      const before = minimumFindings(drafts)
      const plans = drafts.map((content, index) => {
        const found = before.filter((one) => one.organization === `org ${index}`)
        return { content, found, chosen: found[Math.abs(seed) % Math.max(1, found.length)] }
      })
      const after = minimumFindings(plans.map(({ content, chosen }) => raise(content, chosen, seed)))
      for (const [index, { chosen }] of plans.entries()) {
        if (!chosen) continue
        raised++
        const left = after.filter((one) => one.organization === `org ${index}`)
        expect(left.filter((one) => isSame(one, chosen)).map(({ message }) => message)).toEqual([])
      }
    }),
    { numRuns: 12, endOnFailure: true },
  )
  expect(raised).toBeGreaterThan(100)
})

test('raising one server to the required release lets the rule find all the others as before', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const drafts = fc.sample(organization, { seed, numRuns: 40 })
      const before = minimumFindings(drafts)
      const chosen = drafts.map((_, index) => before.find((one) => one.organization === `org ${index}`))
      const after = minimumFindings(drafts.map((content, index) => raise(content, chosen[index], 0)))
      for (const one of chosen) {
        if (!one) continue
        const others = (all: readonly Finding[]) =>
          all.filter((other) => other.organization === one.organization && other.rule === one.rule)
        expect(others(after).map(subject)).toEqual(
          others(before)
            .filter((other) => !isSame(other, one))
            .map(subject),
        )
      }
    }),
    { numRuns: 8, endOnFailure: true },
  )
})

function minimumFindings(contents: readonly WrittenOrganization[]): readonly Finding[] {
  const { findings } = checkTexts(textsOf(contents))
  return findings.filter(({ rule }) => /-minimum$|^edgesync-/.test(rule))
}

/** The organization with the server at the release that the finding asks for, or so many releases above it. */
function raise(
  content: WrittenOrganization,
  finding: Finding | undefined,
  steps: number,
): WrittenOrganization {
  if (!finding) return content
  const name = finding.servers[0]
  const product = serversOf(content).find((server) => server.name === name)?.product ?? ''
  const { may } = readVersion(finding.required, product)
  const border = may === 'anything' ? undefined : may[0]
  const allowed = releasesOf(product).filter((row) => border !== undefined && compareAges(row, border) >= 0)
  const version = allowed[Math.abs(steps) % allowed.length]?.release
  const raised = (server: WrittenServer) => (server.name === name ? { ...server, product, version } : server)
  return {
    ...content,
    sites: content.sites?.map((site) => ({ ...site, servers: site.servers?.map(raised) })) ?? [],
    servers: content.servers?.map(raised) ?? [],
  }
}

function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.servers.join() === other.servers.join()
}

function subject({ rule, servers, status }: Finding): string {
  return `${rule} ${servers.join()}: ${status}`
}
