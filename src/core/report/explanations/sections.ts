import type {
  Account,
  ExplainedRule,
  Explanation,
  Fact,
  OrganizationStanding,
  PlanAccount,
  RuleExplanation,
  Saying,
  ServerAccounts,
} from '../../model/explanation.js'
import type { RuleSource } from '../../model/policy.js'
import type { Location } from '../../model/source.js'
import { counted, listedAtMost, quote } from '../../model/wording.js'

/** A part of an explanation; what is shown of it is the same in every format for people. */
export interface Section {
  readonly title: string
  /** The derivation, step by step. */
  readonly steps: readonly Fact[]
  /** What follows, each with a label in front: `help: …`. */
  readonly notes: readonly Note[]
}

export interface Note {
  readonly label: string
  readonly text: string
  readonly location?: Location
}

const mostNames = 12

/** A rule, and what it says about servers. */
export type Derivations = Pick<Explanation, 'rule' | 'organizations'> & Partial<Pick<RuleExplanation, 'left'>>

/** An explanation from the rule to its servers. */
export function sectionsOf({ rule, organizations, left = 0 }: Derivations): readonly Section[] {
  return [
    ruleSection(rule),
    ...organizations.flatMap((one) => ('accounts' in one ? serverSections(one) : standingSections(one))),
    ...(left > 0 ? [sectionOfRest(left)] : []),
  ]
}

function sectionOfRest(left: number): Section {
  const title = `${counted(left, 'more server')}, each of which \`coexist explain RULE SERVER\` explains`
  return { title, steps: [], notes: [] }
}

function ruleSection(rule: ExplainedRule): Section {
  const { location, source, remediation, notInForce, waivable } = rule
  return {
    title: `${rule.policy}/${rule.rule} (${rule.severity}, ${rule.form})`,
    steps: [],
    notes: [
      { label: 'rule', text: rule.sentence },
      ...(source ? [{ label: 'source', text: sourceInFull(source) }] : []),
      ...(location ? [{ label: 'declared', text: 'here', location }] : []),
      ...(remediation === undefined ? [] : [{ label: 'to do', text: remediation }]),
      ...(waivable ? [] : [{ label: 'waivers', text: 'no waiver may name it' }]),
      ...(notInForce === undefined ? [] : [{ label: 'not in force', text: notInForce }]),
    ],
  }
}

/** Where a rule comes from, with everything that is known of the source. */
function sourceInFull({ title, ref, at, date, retrieved, url }: RuleSource): string {
  return [
    ref === undefined ? title : `${title} (${ref})`,
    ...(at === undefined ? [] : [at]),
    ...(date === undefined ? [] : [`dated ${date}`]),
    ...(retrieved === undefined ? [] : [`read ${retrieved}`]),
    ...(url === undefined ? [] : [url]),
  ].join(', ')
}

/** What is said about a server, a section for each scope and each place in a plan. */
export function serverSections({
  organization,
  server,
  accounts,
  plans,
  saying,
  likewise = [],
}: ServerAccounts): readonly Section[] {
  if (accounts.length === 0 && plans.length === 0) {
    return [{ title: `${organization}: ${quote(server)} ${sayingInWords[saying]}`, steps: [], notes: [] }]
  }
  const sections = [
    ...accounts.map((account) => accountSection(organization, server, account)),
    ...plans.map((plan) => planSection(organization, plan)),
  ]
  if (likewise.length === 0) return sections
  const note = { label: 'likewise', text: listedAtMost(mostNames, likewise.map(quote)) }
  return sections.map((section) => ({ ...section, notes: [...section.notes, note] }))
}

function accountSection(organization: string, server: string, account: Account): Section {
  const { saying, facts, conclusion, nearest, order, help } = account
  return {
    title: `${organization}: ${quote(server)} ${sayingInWords[saying]}`,
    steps: facts,
    notes: [
      { label: 'therefore', text: conclusion },
      ...(nearest === undefined ? [] : [{ label: 'nearest', text: nearest }]),
      ...(order === undefined ? [] : [{ label: 'order', text: order }]),
      ...(help === undefined ? [] : [{ label: 'help', text: help }]),
    ],
  }
}

function planSection(
  organization: string,
  { plan, facts, conclusion, location, help, servers }: PlanAccount,
): Section {
  const names = listedAtMost(mostNames, servers.map(quote))
  return {
    title: `${organization}: ${names || 'a step'} in a plan`,
    steps: facts,
    notes: [
      { label: 'therefore', text: conclusion, location },
      { label: 'plan', text: `${plan.file}, ${plan.step === 0 ? 'before it starts' : `step ${plan.step}`}` },
      ...(help === undefined ? [] : [{ label: 'help', text: help }]),
    ],
  }
}

function standingSections({ organization, facts, servers, plans }: OrganizationStanding): readonly Section[] {
  const said = inOrder.flatMap((saying) => {
    const names = servers[saying] ?? []
    return names.length > 0 ? [{ saying, names }] : []
  })
  const counts = said.map(({ saying, names }) => `${counted(names.length, 'server')} ${shortly[saying]}`)
  return [
    {
      title: `${organization}: ${counts.join(', ') || 'nothing is judged'}`,
      steps: facts,
      notes: said.map(({ saying, names }) => ({
        label: shortly[saying],
        text: listedAtMost(mostNames, names.map(quote)),
      })),
    },
    ...plans.map((plan) => planSection(organization, plan)),
  ]
}

const sayingInWords: Readonly<Record<Saying, string>> = {
  violation: 'violates the rule',
  undecided: 'cannot be decided',
  'not-covered': 'is one of those about which no rule speaks',
  waived: 'violates the rule, and is waived',
  met: 'meets the rule',
  silent: 'is not asked for anything, since the rule is silent',
  'not-meant': 'is not meant by the rule',
  'not-judged': 'is not judged by the rule as it stands',
}

const shortly: Readonly<Record<Saying, string>> = {
  violation: 'in violation',
  undecided: 'undecided',
  'not-covered': 'not covered',
  waived: 'waived',
  met: 'meeting it',
  'not-meant': 'not meant',
  silent: 'without a word about them',
  'not-judged': 'not judged',
}

const inOrder: readonly Saying[] = [
  'violation',
  'undecided',
  'waived',
  'not-covered',
  'met',
  'not-meant',
  'silent',
  'not-judged',
]
