import { Engine } from 'json-rules-engine'
import { linkFacts, report, serverFacts } from './facts.js'

const isBelow = { fact: 'rank', operator: 'lessThan', value: { fact: 'least' } }
const is = (fact, value) => ({ fact, operator: 'equal', value })
const rule = (conditions) => ({ conditions: { all: [isBelow, ...conditions] }, event: { type: 'violation' } })

const ofServers = new Engine([
  rule([is('product', 'exchange-2013'), is('hasLegacy', true)]),
  rule([{ fact: 'product', operator: 'notEqual', value: 'exchange-2013' }, is('hasNew', true)]),
])
const ofLinks = new Engine([rule([is('siteHasNew', true)])])

const violations = []
for (const facts of serverFacts) {
  if ((await ofServers.run(facts)).events.length > 0) violations.push(facts.name)
}
for (const facts of linkFacts()) {
  if ((await ofLinks.run(facts)).events.length > 0) violations.push(`${facts.name} at its site`)
}
report(violations)
