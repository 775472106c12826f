import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, explainer, type Explanation, type Report } from '../../src/core/index.js'
import { serversOf } from '../reference/organization.js'
import { batches } from '../support/plans/random-trace.js'
import { textOf, textsOfProject, theDay } from './plan-findings.js'
import { requestAgainst } from './run-check.js'

const gravity = ['violation', 'undecided', 'waived', 'not-covered']

test('what is explained of a rule and a server is what a check finds, in states and in plans', () => {
  let explained = 0
  fc.assert(
    fc.property(batches(3), ({ policy, projects }) => {
      const request = requestAgainst([textOf(policy)], projects.flatMap(textsOfProject), theDay)
      const report = check(request)
      const explain = explainer(request)
      for (const { policy: ofRule, rule } of report.rules) {
        const id = `${ofRule}/${rule}`
        const standing = answered(explain({ rule: id }))
        for (const { fleet } of projects) {
          const servers = serversOf(fleet).map(({ name }) => name)
          const expected = servers.map((name) => [name, statusOf(report, id, fleet.organization, name)])
          expect([id, standingIn(standing, fleet.organization, servers)]).toEqual([id, expected])
          const [first] = servers
          if (first === undefined) continue
          const answer = answered(explain({ rule: id, server: first }))
          expect([id, first, accountsIn(answer, fleet.organization)]).toEqual([
            id,
            first,
            {
              saying: statusOf(report, id, fleet.organization, first),
              plans: plansOf(report, id, fleet.organization, first),
            },
          ])
          explained++
        }
      }
    }),
    { numRuns: 10, endOnFailure: true },
  )
  expect(explained).toBeGreaterThan(30)
})

function answered(answer: Explanation | { readonly message: string }): Explanation {
  if ('message' in answer) throw new Error(answer.message)
  return answer
}

/** The gravest status of what a check finds in a state by a rule about a server; `nothing` where it finds nothing. */
function statusOf({ findings }: Report, id: string, organization: string, server: string): string {
  const found = findings.filter(
    (one) =>
      !one.plan &&
      `${one.policy}/${one.rule}` === id &&
      one.organization === organization &&
      one.servers.includes(server),
  )
  return gravity.find((status) => found.some((one) => one.status === status)) ?? 'nothing'
}

function plansOf({ findings }: Report, id: string, organization: string, server: string): readonly string[] {
  return findings
    .filter(
      (one) =>
        one.plan &&
        `${one.policy}/${one.rule}` === id &&
        one.organization === organization &&
        one.servers.some((name) => name.toLowerCase() === server.toLowerCase()),
    )
    .map(({ message }) => message)
}

function standingIn(
  { organizations }: Explanation,
  organization: string,
  servers: readonly string[],
): readonly (readonly [string, string])[] {
  const [own] = organizations.filter((one) => one.organization === organization)
  const said = own && 'servers' in own ? Object.entries(own.servers) : []
  return servers.map((name) => {
    const saying = said.find(([, names]) => names.includes(name))?.[0] ?? 'nothing'
    return [name, gravity.includes(saying) ? saying : 'nothing']
  })
}

function accountsIn({ organizations }: Explanation, organization: string) {
  const [own] = organizations.filter((one) => one.organization === organization)
  if (!own || !('accounts' in own)) throw new Error('no account')
  const saying = gravity.includes(own.saying) ? own.saying : 'nothing'
  return { saying, plans: own.plans.map(({ conclusion }) => conclusion) }
}
