import { parse } from '@marcbachmann/cel-js'
import { linkFacts, report, serverFacts } from './facts.js'

const serverRule = parse('(product == "exchange-2013" ? hasLegacy : hasNew) && rank < least')
const linkRule = parse('siteHasNew && rank < least')

report([
  ...serverFacts.filter((facts) => serverRule(facts)).map(({ name }) => name),
  ...linkFacts()
    .filter((facts) => linkRule(facts))
    .map(({ name }) => `${name} at its site`),
])
