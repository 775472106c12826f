import type { WrittenOrganization } from '../organization.js'
import type { WrittenChecklist, WrittenRule } from '../rules.js'
import { expectedOfPlan } from './checker.js'
import type { WrittenStep } from './written.js'

/** A server of Exchange 2010. */
export const server = (name: string, version: string, more: object = {}) => ({
  ...{ name, product: 'exchange-2010', version, roles: ['hub-transport'] },
  ...more,
})

/** An organization with a link and something to hold. */
const fleet: WrittenOrganization = {
  organization: 'contoso',
  levels: { 'forest-functional-level': '2008' },
  sites: [{ name: 'hq', servers: [server('A', 'SP1'), server('B', 'SP3')] }, { name: 'branch' }],
  servers: [
    server('C', 'SP3', { holds: { mailboxes: 2 } }),
    server('E', 'SP3', { roles: ['edge-transport'] }),
  ],
  links: [{ kind: 'edge-subscription', edge: 'E', site: 'hq' }],
}

const checklists: readonly WrittenChecklist[] = [
  {
    id: 'list',
    tasks: [
      { id: 'read' },
      { id: 'think', when: 'there is time' },
      { id: 'raise', when: { present: 'exchange-2016' } },
      { id: 'go', step: { update: 'exchange-2010' } },
      { id: 'rest' },
    ],
  },
]

/** What a rule finds in a plan, each finding as `RULE STATUS SEVERITY SERVERS STEP..UNTIL`; faults have no rule. */
export function found(
  rule: Omit<WrittenRule, 'id'> | undefined,
  steps: readonly WrittenStep[],
  target?: string,
): readonly string[] {
  const rules = rule ? [{ id: 'r', ...rule }] : []
  const plan = { steps, ...(target === undefined ? {} : { target: { products: [target] } }) }
  const findings = expectedOfPlan(fleet, plan, { id: 'p', rules, checklists }, '2026-11-22')
  return findings
    .filter((one) => one.rule !== 'not-covered')
    .map(({ rule: id, status, severity, servers, step, until }) =>
      [id, status, severity, ...servers, `${step}..${until ?? ''}`].join(' '),
    )
}

/** A rule that `A` breaks, and steps that many tables take. */
export const minimum = { servers: 'exchange-2010', version: 'SP2' }
export const raiseA: WrittenStep = { update: { servers: ['a'], version: 'SP3' } }
export const newServer = server('N', 'SP1', { site: 'branch' })
export const arrival: WrittenStep = { install: { servers: [newServer] } }
export const departure: WrittenStep = { decommission: { servers: ['N'] } }
export const rest: WrittenStep = { hold: 'a while' }
export const both: WrittenStep = { update: { servers: ['A', 'B'], version: 'SP3 RU5' } }

/** A rule without its id, the steps of a plan, and what is found. */
export type Case = readonly [
  fact: string,
  rule: Omit<WrittenRule, 'id'>,
  steps: readonly WrittenStep[],
  found: readonly string[],
]
