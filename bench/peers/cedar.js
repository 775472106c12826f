import { createRequire } from 'node:module'
import { linkFacts, report, serverFacts } from './facts.js'

const cedar = createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs')

const policies = `
permit(principal, action, resource);
forbid(principal, action == Action::"stand", resource)
when { (if context.isNew then context.hasLegacy else context.hasNew) && context.rank < context.least };
forbid(principal, action == Action::"subscribe", resource)
when { context.siteHasNew && context.rank < context.least };
`
const parsed = cedar.preparsePolicySet('bench', { staticPolicies: policies })
if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed))

function isForbidden(action, context) {
  const answer = cedar.statefulIsAuthorized({
    principal: { type: 'Organization', id: 'made-up' },
    action: { type: 'Action', id: action },
    resource: { type: 'Server', id: 'any' },
    context,
    preparsedPolicySetId: 'bench',
    entities: [],
  })
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer))
  return answer.response.decision === 'deny'
}

report([
  ...serverFacts
    .filter(({ product, rank, least, hasNew, hasLegacy }) =>
      isForbidden('stand', { isNew: product === 'exchange-2013', rank, least, hasNew, hasLegacy }),
    )
    .map(({ name }) => name),
  ...linkFacts()
    .filter(({ rank, least, siteHasNew }) => isForbidden('subscribe', { rank, least, siteHasNew }))
    .map(({ name }) => `${name} at its site`),
])
