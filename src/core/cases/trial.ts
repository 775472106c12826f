import type { Case } from '../model/case.js'
import type { Policy, Rule } from '../model/policy.js'
import type { MutantResult } from '../model/test-report.js'
import type { Catalogue } from '../versions/catalogue.js'
import type { Product } from '../versions/version.js'
import type { CaseJudge } from './case-judge.js'
import { differencesOf } from './difference.js'
import type { Mutant } from './mutations.js'
import { textsMeant, treeOf } from '../rules/rule-tree.js'
import { lessKnown, onOtherReleases, type Variation } from './variations.js'

/** The most variations of its cases by which a change is searched for an effect. */
const mostVariations = 30_000

/** What became of a change; of one that no case notices, a variation of a case that would. */
export interface Tried extends Pick<MutantResult, 'outcome' | 'by'> {
  readonly wouldNotice?: Variation
}

/** The cases of one policy, and what its rules find in them and in variations of them. */
export class Trial {
  constructor(
    private readonly judge: CaseJudge,
    private readonly policy: Policy,
    /** Those that pass. */
    private readonly cases: readonly Case[],
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * Which case notices a change; undefined where the change makes a rule that cannot be bound, so that nobody could make
   * it by mistake. A change of releases that no case notices is without effect where no variation of the cases notices it either.
   */
  try({ rule, changed, isAboutReleases }: Mutant): Tried | undefined {
    const mutant = this.with(changed)
    if (changed && this.judge.bind(mutant, this.judge.dayOf(this.cases[0] ?? noCase)).problems.length > 0) {
      return undefined
    }
    const noticing = this.casesByNearness(rule).find((one) => this.notices(one, rule, mutant))
    if (noticing) return { outcome: 'noticed', by: noticing.title }
    if (!isAboutReleases) return { outcome: 'unnoticed' }
    const wouldNotice = this.effectOf(rule, mutant)
    if (wouldNotice === 'none') return { outcome: 'without-effect' }
    return { outcome: 'unnoticed', ...(wouldNotice === 'not known' ? {} : { wouldNotice }) }
  }

  /** A variation of a case in which the rule is undecided; undefined where there is none. */
  undecided(rule: Rule): Variation | undefined {
    const alone = this.with(rule)
    for (const one of this.casesAbout(rule)) {
      for (const variation of lessKnown(one, this.catalogue)) {
        if (this.judge.saysOf(variation.one, alone).some((said) => said.endsWith('undecided')))
          return variation
      }
    }
    return undefined
  }

  private notices(one: Case, rule: Rule, mutant: Policy): boolean {
    const expect = one.expect.filter((expectation) => expectation.rule === rule.id)
    const findings = this.judge.judge(one, mutant).findings.filter(({ policy }) => policy === mutant.id)
    return differencesOf({ ...one, expect }, findings).length > 0
  }

  private effectOf(rule: Rule, mutant: Policy): Variation | 'none' | 'not known' {
    const alone = this.with(rule)
    let left = mostVariations
    for (const one of this.casesAbout(rule)) {
      for (const variation of onOtherReleases(one, this.productsOf(rule))) {
        if (left-- === 0) return 'not known'
        const [before, after] = [alone, mutant].map((policy) =>
          this.judge.saysOf(variation.one, policy).join('\n'),
        )
        if (before !== after) return variation
      }
    }
    return 'none'
  }

  /** Those that are about the rule before the others. */
  private casesByNearness({ id }: Rule): readonly Case[] {
    const isAbout = ({ expect }: Case) => expect.some(({ rule }) => rule === id)
    return [...this.cases.filter(isAbout), ...this.cases.filter((one) => !isAbout(one))]
  }

  private casesAbout({ id }: Rule): readonly Case[] {
    const about = this.cases.filter(({ expect }) => expect.some(({ rule }) => rule === id))
    return about.length > 0 ? about : this.cases
  }

  private productsOf(rule: Rule): readonly Product[] {
    const all = [...this.catalogue.products.values()]
    const texts = textsMeant(treeOf(rule), this.policy)
    const named = all.filter(({ id }) => texts.includes(id))
    return named.length > 0 ? named : all
  }

  private with(rule: Rule | undefined): Policy {
    return { ...this.policy, rules: rule ? [rule] : [] }
  }
}

const noCase: Pick<Case, 'asOf'> = {}
