import { builtInSummaries } from '../check/built-in.js'
import type { Case } from '../model/case.js'
import type { Policy } from '../model/policy.js'
import type { Problem } from '../model/problem.js'
import { didYouMean, quote } from '../model/wording.js'

/** The policy that a case exercises, or why there is none. */
export function policyOf(one: Case, policies: readonly Policy[]): Policy | Problem {
  const found = policies.find(({ id }) => id === one.policy)
  if (found) return found
  return {
    message: `unknown policy ${quote(one.policy)}`,
    help: didYouMean(
      one.policy,
      policies.map(({ id }) => id),
    ),
    at: one.origin.value('policy'),
  }
}

/** Expectations about rules and servers that do not exist: nothing would ever meet them, or break them. */
export function unmeetable({ expect, ...one }: Case, { rules }: Policy): readonly Problem[] {
  const ruleIds = [...rules.map(({ id }) => id), ...builtInSummaries.map(({ rule }) => rule)]
  const servers = serversOf(one)
  const keys = new Set(servers.map((name) => name.toLowerCase()))
  return expect.flatMap(({ rule, server, status, origin }): readonly Problem[] => [
    ...(ruleIds.includes(rule)
      ? []
      : [
          {
            message: `the policy ${quote(one.policy)} has no rule ${quote(rule)}`,
            help: didYouMean(rule, ruleIds),
            at: origin.value('rule'),
          },
        ]),
    ...(server === undefined || keys.has(server.toLowerCase())
      ? []
      : [
          {
            message: `the case has no server ${quote(server)}`,
            help: didYouMean(server, servers),
            at: origin.value('server'),
          },
        ]),
    ...(status === 'waived'
      ? [
          {
            message: 'nothing is waived in a case',
            help: 'expect the `violation`, or that it is `undecided`',
            at: origin.value('status'),
          },
        ]
      : []),
  ])
}

/** The names of the servers that a case has at the start or gets by its plan. */
function serversOf({ topology, plan }: Pick<Case, 'topology' | 'plan'>): readonly string[] {
  const installed = (plan?.steps ?? []).flatMap(({ action }) =>
    action.kind === 'install' ? action.servers : [],
  )
  return [...(topology?.servers ?? []), ...installed].map(({ name }) => name)
}
