import process from 'node:process'
import { orderReport } from '../../src/core/plan/written/order-report.js'
import { findWholeOrder } from '../../src/core/plan/find/whole-order.js'
import { verifyCertificate } from '../../src/core/verify/verify-certificate.js'
import { exchange, organizationOf } from './large-organization.js'

const { rules, catalogue, checklists, asOf } = exchange

/** Looks for one order in a process of its own, and prints the milliseconds that it took, and those of its verification. */
function main(): void {
  const [size, kind] = process.argv.slice(2)
  const [from, to] = (['before', 'after'] as const).map((half) =>
    organizationOf(Number(size), half, kind === 'refusal'),
  )
  if (!from || !to) throw new Error('there is nothing to look for')
  const quest = { from, to, bridges: [], rules, catalogue, budget: 20_000 }
  const start = performance.now()
  const whole = findWholeOrder(quest)
  const found = performance.now()
  const { certificate } = orderReport(whole, quest, { rules, checklists, windows: [], asOf })
  if (!certificate) throw new Error('nothing is claimed')
  const written = performance.now()
  const { isRight, messages } = verifyCertificate(certificate, quest, rules, () => false)
  const verified = performance.now()
  if (!isRight) throw new Error(messages.join('\n'))
  const changes = whole.rounds.reduce((sum, round) => sum + round.length, 0)
  const { outcome } = whole.answer
  console.log(JSON.stringify({ outcome, changes, found: found - start, verified: verified - written }))
}

main()
