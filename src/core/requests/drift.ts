import { builtInPolicy } from '../check/built-in.js'
import { judgeOrganization } from '../check/judge-organization.js'
import { reportOf } from '../check/report.js'
import { driftFindings } from '../drift/drift-findings.js'
import type { Inventory } from '../imports/inventory.js'
import { readInventory } from '../imports/read-inventory.js'
import type { Problem } from '../model/problem.js'
import type { Report } from '../model/report.js'
import type { SourceFile } from '../model/source.js'
import { listedAtMost, quote } from '../model/wording.js'
import type { OrganizationState } from '../rules/state.js'
import type { CheckRequest } from './check-request.js'
import { Preparation } from './preparation.js'

/** Exports that a declaration is compared with. */
export interface Actual {
  readonly exports: readonly SourceFile[]
  /** The organization that they are of; the exports say it by default. */
  readonly organization?: string
  readonly problems: readonly Problem[]
}

/** Compares declared organizations with what exports show of one of them. */
export function drift(request: CheckRequest, actual: Actual): Report {
  const preparation = new Preparation(request)
  const { catalogue, settings, organizations, waivers } = preparation
  const inventory = readInventory(actual.exports, catalogue)
  const target = targetAmong(organizations, actual.organization ?? inventory.organization, request)
  const broken = [...preparation.problems(), ...actual.problems, ...inventory.problems]
  const problems = 'message' in target && broken.length === 0 ? [target] : broken
  const isSound = problems.length === 0 && 'servers' in target
  const findings = isSound ? driftFindings(target, inventory) : []
  return reportOf(request, {
    organizations: isSound ? [judgeOrganization(target, [], waivers).report] : [],
    plans: [],
    findings: settings.applyTo(findings, ({ policy, rule }) =>
      policy === builtInPolicy ? `${policy}/${rule}` : '',
    ),
    rules: [],
    problems,
  })
}

/** The organization that the exports are of: the only one, or the one of that name. */
function targetAmong(
  organizations: readonly OrganizationState[],
  name: Inventory['organization'],
  { asked = [] }: CheckRequest,
): OrganizationState | Problem {
  const [only] = organizations
  const named = organizations.find((one) => one.name.toLowerCase() === name?.toLowerCase())
  const target = named ?? (organizations.length === 1 ? only : undefined)
  if (target) return target
  const at = { path: asked.join(', ') || '.' }
  if (!only)
    return {
      message: 'no topology was found',
      help: 'name a file or folder with a document of `kind: Topology`',
      at,
    }
  const names = listedAtMost(
    5,
    organizations.map((one) => quote(one.name)),
  )
  return {
    message: `several organizations are declared: ${names}`,
    help: 'say with `--organization` which one the exports are of',
    at,
  }
}
