import type { RuleExplanation, ServerAccounts } from '../../model/explanation.js'
import type { Finding } from '../../model/finding.js'
import type { Location } from '../../model/source.js'
import { sectionsOf, type Section } from '../explanations/sections.js'
import type { PageSection } from './page-data.js'
import type { Places } from './places.js'

/** The derivations that a page shows, and which of them a finding has. */
export class Derivations {
  readonly all: readonly (readonly PageSection[])[]
  private readonly indexes = new Map<string, number>()

  constructor(
    explanations: readonly RuleExplanation[],
    private readonly places: Places,
  ) {
    const each = explanations.flatMap(({ rule, organizations }) =>
      organizations.map((accounts) => ({ rule, accounts })),
    )
    for (const [index, { rule, accounts }] of each.entries()) {
      for (const key of keysOf(rule, accounts)) this.indexes.set(key, this.indexes.get(key) ?? index)
    }
    this.all = each.map(({ rule, accounts }) =>
      sectionsOf({ rule, organizations: [accounts] }).map((section) => this.section(section, rule)),
    )
  }

  /** The index of the derivation that is about the finding too; undefined where none is. */
  of({ policy, rule, organization = '', servers, scope, plan }: Finding): number | undefined {
    const name = servers[0] ?? scope?.name ?? organization
    return this.indexes.get(keyOf({ policy, rule }, organization, name, plan?.step))
  }

  private section({ title, steps, notes }: Section, rule: RuleExplanation['rule']): PageSection {
    const placed = (location: Location | undefined) => {
      if (!location) return {}
      const isElsewhere = rule.pack !== undefined && location.file === rule.location?.file
      return { place: isElsewhere ? this.places.indexOfUnlinked(location) : this.places.indexOf(location) }
    }
    return {
      title,
      steps: steps.map(({ text, location }) => ({ text, ...placed(location) })),
      notes: notes.map(({ label, text, location }) => ({ label, text, ...placed(location) })),
    }
  }
}

function keysOf(rule: RuleExplanation['rule'], accounts: ServerAccounts): readonly string[] {
  const { organization, server, likewise = [], plans } = accounts
  const steps = plans.length > 0 ? plans.map(({ plan }) => plan.step) : [undefined]
  return [server, ...likewise].flatMap((name) => steps.map((step) => keyOf(rule, organization, name, step)))
}

function keyOf(
  { policy, rule }: Pick<Finding, 'policy' | 'rule'>,
  organization: string,
  server: string,
  step: number | undefined,
): string {
  return JSON.stringify([policy, rule, organization, server, step])
}
