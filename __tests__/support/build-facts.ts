import type { Finding } from '../../src/core/index.js'
import { checked, usualDay } from './build-check.js'

/** An organization that shows a fact. */
export interface Shown {
  /** Each `PRODUCT VERSION, ROLE ..., KEY=VALUE ...` such as `2013 SP1, edge-transport`; that is its name as well. */
  readonly servers: readonly string[]
  /** What follows the servers in the topology, as YAML. */
  readonly rest?: string
  /** The steps of a plan, as YAML; the plan is what is judged then. */
  readonly steps?: readonly string[]
  readonly asOf?: string
}

/**
 * Judges organizations, all of a day in one run, and returns what some policies find in one of them, on sorted lines
 * `POLICY/RULE on SERVER: STATUS`. Policies are named without `exchange-` and `-coexistence`: `2013`, `platform`.
 */
export function judgingFacts(
  shown: readonly Shown[],
  policies: readonly string[],
): (one: Shown) => readonly string[] {
  const days = new Set(shown.map(dayOf))
  const findings = new Map([...days].map((day) => [day, findingsOn(day, shown)]))
  return (one) => {
    const organization = nameOf(shown.indexOf(one))
    const own = (findings.get(dayOf(one)) ?? []).filter((finding) => finding.organization === organization)
    const counted = own.filter(
      ({ policy, plan }) =>
        policies.includes(shortName(policy)) && (plan !== undefined) === (one.steps !== undefined),
    )
    return counted.flatMap(linesOf).sort()
  }
}

function findingsOn(day: string, shown: readonly Shown[]): readonly Finding[] {
  const files = shown.flatMap((one, index): readonly [string, string][] => {
    if (dayOf(one) !== day) return []
    const name = nameOf(index)
    const plan = one.steps ? [[`${name}-plan.yaml`, planOf(name, one.steps)] as const] : []
    return [
      [`${name}.yaml`, topologyOf(name, one)],
      ...plan.map(([path, text]): [string, string] => [path, text]),
    ]
  })
  const report = checked({ files: Object.fromEntries(files), asOf: day })
  const [problem] = report.problems
  if (problem) throw new Error(`${problem.file}:${problem.line ?? 0}: ${problem.message}`)
  const fault = report.findings.find(({ rule }) => rule.startsWith('plan-'))
  if (fault) throw new Error(`${fault.organization}: ${fault.message}`)
  return report.findings
}

function linesOf({ policy, rule, servers, status }: Finding): readonly string[] {
  return servers.map((server) => `${shortName(policy)}/${rule} on ${server}: ${status}`)
}

function shortName(policy: string): string {
  return policy.replace(/^exchange-/, '').replace(/-coexistence$/, '')
}

function topologyOf(organization: string, { servers, rest = '' }: Shown): string {
  const lines = servers.map((server) => `  - { ${serverOf(server)} }\n`).join('')
  return `apiVersion: coexist/v1\nkind: Topology\norganization: ${organization}\nservers:\n${lines}${rest}`
}

function planOf(organization: string, steps: readonly string[]): string {
  const lines = steps.map((step) => `  - { ${step} }\n`).join('')
  return `apiVersion: coexist/v1\nkind: Plan\norganization: ${organization}\nsteps:\n${lines}`
}

/** The fields of a server in short: `2013 SP1, edge-transport, os=windows-server-2012`; one without roles has none declared. */
export function serverOf(short: string): string {
  const [version = '', ...facts] = short.split(', ')
  const [, product = '', release = ''] = /^(\S+)\s*(.*)$/.exec(version) ?? []
  const roles = facts.filter((fact) => !fact.includes('='))
  const platform = facts.filter((fact) => fact.includes('=')).map((fact) => fact.replace(/=(.*)$/, ': "$1"'))
  return [
    `name: "${short}", product: exchange-${product}`,
    ...(release === '' ? [] : [`version: "${release}"`]),
    ...(roles.length > 0 ? [`roles: [${roles.join(', ')}]`] : []),
    ...(platform.length > 0 ? [`platform: { ${platform.join(', ')} }`] : []),
  ].join(', ')
}

function dayOf({ asOf = usualDay }: Shown): string {
  return asOf
}

function nameOf(index: number): string {
  return `fact-${index}`
}
