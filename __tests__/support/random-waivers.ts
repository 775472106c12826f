import { expectedFindings } from '../reference/checker.js'
import { serversOf, type WrittenOrganization } from '../reference/organization.js'
import type { WrittenWaiver } from '../reference/waivers.js'
import type { RandomSource } from './random-source.js'

const ids = [
  'exchange-2007-minimum',
  'exchange-2010-minimum',
  'exchange-2003-and-earlier',
  'exchange-2013-roles',
] as const

/** Waivers for some of what is found in an organization, and for what is not; every last day is one of the days. */
export function waiversFor(
  content: WrittenOrganization,
  days: readonly [string, ...string[]],
  random: RandomSource,
): readonly WrittenWaiver[] {
  const servers = serversOf(content)
  const found = expectedFindings(content, days[0]).filter(({ status }) => status !== 'not-covered')
  const needed = random.shuffled(found).slice(0, 3)
  const idle = random.shuffled(servers).slice(0, 1)
  const asked = [
    ...needed.map(({ rule, subject }) => ({ rule, server: subject })),
    ...idle.map(({ name }) => ({
      rule: random.pick(ids),
      server: name,
    })),
  ]
  return asked.map(({ rule, server }) => {
    const product = servers.find(({ name }) => name === server)?.product
    const accepted = acceptedOf[product ?? '']
    return {
      rule: random.chance(50) ? rule : (rule.split('/').at(-1) ?? rule),
      servers: [random.chance(30) ? server.toLowerCase() : server],
      ...(random.chance(20) ? { organization: random.chance(50) ? content.organization : 'elsewhere' } : {}),
      reason: 'vendor fix pending',
      owner: 'mail-team',
      expires: random.pick(days),
      ...(accepted && random.chance(40) ? { accepted: random.pick(accepted) } : {}),
    }
  })
}

const acceptedOf: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'exchange-2007': ['SP1', 'SP3', 'SP3 RU9', '8.3.297.2'],
  'exchange-2010': ['SP1 RU6', 'SP2', 'SP3', '14.2.390.3'],
  'exchange-2013': ['RTM', 'CU1', '15.0.620.29'],
}
