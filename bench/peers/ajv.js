import { Ajv } from 'ajv'
import { report, serverFacts } from './facts.js'

/** A schema cannot relate two servers: of the rules of the benchmark it has the three about single servers. */
const below = {
  anyOf: [
    { properties: { product: { const: 'exchange-2013' }, hasLegacy: { const: true } } },
    { properties: { product: { not: { const: 'exchange-2013' } }, hasNew: { const: true } } },
  ],
  properties: { rank: { type: 'integer', exclusiveMaximum: { $data: '1/least' } } },
}
const isBelow = new Ajv({ $data: true }).compile(below)

report(serverFacts.filter((facts) => isBelow(facts)).map(({ name }) => name))
