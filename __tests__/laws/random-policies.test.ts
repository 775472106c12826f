import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/core/index.js'
import { uncoveredPairs } from '../reference/coverage.js'
import { judge } from '../reference/judge-rule.js'
import { stateOf, type WrittenOrganization } from '../reference/organization.js'
import { rulesOf, type WrittenPolicy } from '../reference/rules.js'
import { batches } from '../support/plans/random-trace.js'
import { checkAgainst, document } from './run-check.js'

const asOf = '2025-06-01'

test('random policies of every form find on states what the slow reference finds', () => {
  fc.assert(
    fc.property(batches(10), ({ policy, projects }) => {
      const text = JSON.stringify(document('Policy', policy))
      const texts = projects.map(({ fleet }) => ({
        path: `${fleet.organization}.json`,
        text: JSON.stringify(document('Topology', fleet)),
      }))
      const report = checkAgainst([{ path: 'policy.json', text }], texts, asOf)
      expect(report.problems).toEqual([])
      for (const { fleet } of projects) {
        const found = report.findings.filter(({ organization }) => organization === fleet.organization)
        const told = { policy: policy.rules, fleet }
        expect({ ...told, found: found.map(lineOf).sort() }).toEqual({
          ...told,
          found: expected(fleet, policy),
        })
      }
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

function expected(fleet: WrittenOrganization, policy: WrittenPolicy): readonly string[] {
  const state = stateOf(fleet)
  const rules = rulesOf(policy)
  const ofRules = rules
    .filter(({ during }) => during !== 'plan')
    .flatMap((rule) =>
      judge(rule, state, asOf).map(({ servers, broken, severity }) =>
        JSON.stringify([
          rule.name,
          broken.includes(false) ? 'undecided' : 'violation',
          severity,
          namesOf(servers),
        ]),
      ),
    )
  const pairs = uncoveredPairs(state.servers, rules).map((pair) => {
    const servers = state.servers.filter(({ product }) => pair.some((one) => one === product))
    return JSON.stringify(['coexist/not-covered', 'not-covered', 'warning', namesOf(servers)])
  })
  return [...ofRules, ...pairs].sort()
}

function lineOf({ policy, rule, status, severity, servers }: Finding): string {
  return JSON.stringify([`${policy}/${rule}`, status, severity, [...servers].sort()])
}

function namesOf(servers: readonly { readonly name: string }[]): readonly string[] {
  return servers.map(({ name }) => name).sort()
}
