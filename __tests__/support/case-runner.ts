import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocuments } from '../../src/core/documents/parse-documents.js'
import { check, type Finding, type Report, type SourceFile } from '../../src/core/index.js'
import type { Case } from '../../src/core/model/case.js'
import type { Action, Plan, ServerChoice } from '../../src/core/model/plan.js'
import type { Link, Server, Topology } from '../../src/core/model/topology.js'
import { builtInPacks, builtInRead, inputs, usualDay } from './build-check.js'

const policiesFolder = join(import.meta.dirname, '..', '..', 'policies')

/** The cases of a pack: the documents below `policies/<pack>/cases/`; a broken one ends the test. */
export function casesOf(pack: string): readonly Case[] {
  return filesOf(pack).flatMap((file) => {
    const { cases, problems } = parseDocuments(file, 'named')
    if (problems.length > 0)
      throw new Error(`${file.path}: ${problems.map(({ message }) => message).join('; ')}`)
    return cases
  })
}

/** How the findings of a case differ from what it expects, as lines `rule SERVER status`; nothing where they agree. */
export interface Difference {
  readonly missing: readonly string[]
  readonly unexpected: readonly string[]
  /** Rules, or rules on a server, that must be silent and are not. */
  readonly notQuiet: readonly string[]
}

/** The difference of a case that finds what it expects. */
export const noDifference: Difference = { missing: [], unexpected: [], notQuiet: [] }

/**
 * Judges cases by the policies of a file, all of a day in one run, and returns how the findings of a policy differ from
 * what a case expects: of the case's own policy, or of one with another id that stands in for it. A case with a plan is
 * about what is found in the plan; a plan that is wrong in itself ends the test.
 */
export function judging(
  cases: readonly Case[],
  policies: SourceFile,
): (one: Case, policy?: string) => Difference {
  const days = new Set(cases.map(dayOf))
  const reports = new Map([...days].map((day) => [day, reportOf(cases, policies, day)]))
  return (one, policy = one.policy) => {
    const organization = organizationOf(cases.indexOf(one))
    const findings = (reports.get(dayOf(one))?.findings ?? []).filter(
      (finding) =>
        finding.policy === policy &&
        finding.organization === organization &&
        (finding.plan !== undefined) === (one.plan !== undefined),
    )
    return differenceOf(one, findings)
  }
}

/** The document of a policy among the files of the packs. */
export function policyFile(id: string): SourceFile {
  const file = builtInPacks
    .flatMap(({ files }) => files)
    .find((candidate) => parseDocuments(candidate, 'named').policies.some((policy) => policy.id === id))
  if (!file) throw new Error(`no pack has a policy ${id}`)
  return file
}

/** A topology as the text of a document of its own, of an organization of the given name. */
export function renderTopology(
  { levels, tasks, sites, servers, links }: Topology,
  organization: string,
): string {
  return JSON.stringify({
    apiVersion: 'coexist/v1',
    kind: 'Topology',
    organization,
    levels,
    tasks,
    sites: sites.map(({ name, internetFacing }) => ({ name, internetFacing })),
    servers: servers.map(renderServer),
    links: links.map(renderLink),
  })
}

/** A plan as the text of a document of its own, for the organization of the given name. */
export function renderPlan({ title, target, steps }: Plan, organization: string): string {
  return JSON.stringify({
    apiVersion: 'coexist/v1',
    kind: 'Plan',
    title,
    organization,
    target,
    steps: steps.map(({ name, on, together, action }) => ({ name, on, together, ...renderAction(action) })),
  })
}

function renderAction(action: Action): Readonly<Record<string, unknown>> {
  switch (action.kind) {
    case 'update':
      return { update: { ...renderChoice(action.servers), version: action.version } }
    case 'install':
      return { install: { servers: action.servers.map(renderServer) } }
    case 'decommission':
      return { decommission: renderChoice(action.servers) }
    case 'move':
      return { move: { what: action.what, from: action.from, to: action.to } }
    case 'task':
      return { task: action.task }
    case 'link':
    case 'unlink':
      return { [action.kind]: renderLink(action.link) }
    case 'level':
      return { level: action.levels }
    case 'hold':
      return { hold: action.reason }
  }
}

function renderChoice(choice: ServerChoice): Readonly<Record<string, unknown>> {
  return 'names' in choice ? { servers: choice.names } : choice
}

function renderServer({ origin: _, ...server }: Server): Readonly<Record<string, unknown>> {
  return server
}

function renderLink({ origin: _, ends, ...link }: Link): Readonly<Record<string, unknown>> {
  return { ...link, ...ends }
}

function filesOf(pack: string): readonly SourceFile[] {
  const folder = join(policiesFolder, pack, 'cases')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      path: `policies/${pack}/cases/${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }))
}

/** Each case of the day becomes an organization of its own, so that one run judges them all. */
function reportOf(cases: readonly Case[], policies: SourceFile, asOf: string): Report {
  const texts = cases.flatMap((one, index) => {
    if (dayOf(one) !== asOf || !one.topology) return []
    const organization = organizationOf(index)
    return [
      [`case-${index}.json`, renderTopology(one.topology, organization)],
      ...(one.plan ? [[`plan-${index}.json`, renderPlan(one.plan, organization)]] : []),
    ]
  })
  const report = check({
    files: inputs(Object.fromEntries(texts) as Record<string, string>),
    configs: [],
    packs: builtInRead,
    policies: [{ files: inputs({ [policies.path]: policies.text }) }],
    waivers: [],
    problems: [],
    asOf,
    gate: { failOn: 'error', onUndecided: 'fail' },
    toolVersion: '0.0.0',
  })
  const [problem] = report.problems
  if (problem) throw new Error(`${problem.file}: ${problem.message}`)
  const fault = report.findings.find(({ rule, policy }) => policy === 'coexist' && rule.startsWith('plan-'))
  if (fault) throw new Error(`${fault.organization}, step ${fault.plan?.step ?? 0}: ${fault.message}`)
  return report
}

function dayOf({ asOf = usualDay }: Case): string {
  return asOf
}

function organizationOf(index: number): string {
  return `case ${index}`
}

function differenceOf({ expect }: Case, findings: readonly Finding[]): Difference {
  const found = findings.flatMap(({ rule, servers, status }) =>
    servers.map((server) => ({ rule, server, status })),
  )
  const unexpected = [...found]
  const missing = expect.filter((expectation) => {
    if (expectation.status === 'quiet') return false
    const met = unexpected.findIndex((finding) => meets(finding, expectation))
    if (met >= 0) unexpected.splice(met, 1)
    return met < 0
  })
  const notQuiet = expect.filter(
    (expectation) =>
      expectation.status === 'quiet' &&
      found.some((finding) => meets(finding, { ...expectation, status: finding.status })),
  )
  return {
    missing: missing.map(lineOf),
    unexpected: unexpected.map(lineOf),
    notQuiet: notQuiet.map(lineOf),
  }
}

type Line = Pick<Case['expect'][number], 'rule' | 'server' | 'status'>

/** Whether a finding is the expected one; an expectation without a server is met by any. */
function meets(finding: Line, { rule, server, status }: Line): boolean {
  return (
    finding.rule === rule && finding.status === status && (server === undefined || server === finding.server)
  )
}

function lineOf({ rule, server, status }: Line): string {
  return [rule, server ?? 'any server', status].join(' ')
}
