import type { OrganizationReport } from '../model/report.js'
import type { Link } from '../model/topology.js'
import type { OrganizationState } from '../rules/state.js'
import { coexistenceTable, productsOf } from './coexistence-table.js'
import type { CompiledRule } from './compiled-rule.js'
import { Coverage, notCovered } from './coverage.js'
import type { OpenFinding } from './findings.js'
import { mapOf, supportOf } from './organization-map.js'
import { standingWatches } from './standing-watches.js'
import type { Waivers } from './waivers.js'

/** Judges an organization as it stands, with the eyes of its rules where somebody else needs them too. */
export function judgeOrganization(
  organization: OrganizationState,
  rules: readonly CompiledRule[],
  waivers: Waivers,
): { readonly report: OrganizationReport; readonly findings: readonly OpenFinding[] } {
  const watches = standingWatches(organization, onStates(rules))
  const aboutLinks = new Map<Link, OpenFinding[]>()
  const findings: OpenFinding[] = []
  for (const watch of watches) {
    const link = watch.scope.link?.declared
    for (const judgement of watch.judgements()) {
      const found = waivers.apply(judgement)
      if (link) aboutLinks.set(link, [...(aboutLinks.get(link) ?? []), ...found])
      findings.push(...found)
    }
  }
  const speaking = new Set(watches.flatMap((watch) => (watch.speaks() === 'no' ? [] : [watch.compiled])))
  const byProduct = productsOf(organization)
  return {
    findings: [...findings, ...notCovered(organization, new Coverage(rules))],
    report: {
      organization: organization.name,
      file: organization.file,
      servers: organization.servers.size,
      coexistence: byProduct.length > 1,
      products: Object.fromEntries(byProduct.map(([{ id }, servers]) => [id, servers])),
      table: coexistenceTable(
        organization,
        rules.filter((rule) => speaking.has(rule)),
        findings,
      ),
      get map() {
        return mapOf(organization, aboutLinks)
      },
      get support() {
        return supportOf(organization)
      },
    },
  }
}

/** The rules that say something about an organization as it stands, without a plan. */
export function onStates(rules: readonly CompiledRule[]): readonly CompiledRule[] {
  return rules.filter(({ rule, judge }) => rule.during !== 'plan' && judge.kind !== 'change')
}
