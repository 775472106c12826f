import { celEnv, parse, plan } from '@bufbuild/cel'
import { linkFacts, report, serverFacts } from './facts.js'

const env = celEnv({})
const serverRule = plan(env, parse('(product == "exchange-2013" ? hasLegacy : hasNew) && rank < least'))
const linkRule = plan(env, parse('siteHasNew && rank < least'))

report([
  ...serverFacts.filter((facts) => serverRule(facts) === true).map(({ name }) => name),
  ...linkFacts()
    .filter((facts) => linkRule(facts) === true)
    .map(({ name }) => `${name} at its site`),
])
