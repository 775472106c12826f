import type { FindingStatus, FindingScope, PlanPlace, RuleSummary } from './finding.js'
import type { ProblemReport, VerdictWord } from './report.js'
import type { Location } from './source.js'

/** Why a rule does or does not speak, as a derivation that a person can follow. */
export interface Explanation {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  readonly asOf: string
  /** `error` where something could not be read, so that the derivation may lack something. */
  readonly verdict: Exclude<VerdictWord, 'fail'>
  readonly rule: ExplainedRule
  /** The server that is asked about, as people wrote it; left out where the rule is explained in general. */
  readonly server?: string
  readonly organizations: readonly (OrganizationStanding | ServerAccounts)[]
  readonly problems: readonly ProblemReport[]
}

/** A rule, with what it says as one sentence. */
export interface ExplainedRule extends RuleSummary {
  readonly sentence: string
  readonly waivable: boolean
  /** Where it is declared; the rules of the program itself are not. */
  readonly location?: Location
  /** Why it judges nothing here, where it does not: it is switched off, or its policy is not in force. */
  readonly notInForce?: string
}

/** What a rule says about something: the status of its finding, or why there is none. */
export type Saying = FindingStatus | 'met' | 'silent' | 'not-meant' | 'not-judged'

/** What a rule says about the servers of an organization. */
export interface OrganizationStanding {
  readonly organization: string
  readonly file: string
  /** What lets it speak, or keeps it from speaking, in each scope in which it is judged. */
  readonly facts: readonly Fact[]
  /** Names of servers by what the rule says about them, as it stands without a plan. */
  readonly servers: Readonly<Partial<Record<Saying, readonly string[]>>>
  /** What it says about steps of plans. */
  readonly plans: readonly PlanAccount[]
}

/** What a rule says about one server of an organization. */
export interface ServerAccounts {
  readonly organization: string
  readonly file: string
  readonly server: string
  /** Other servers of which the same is to be said, but for their names. */
  readonly likewise?: readonly string[]
  /** The gravest of the accounts: the status of the finding of `coexist check`, where there is one. */
  readonly saying: Saying
  /** One for each scope in which the rule is judged on the server. */
  readonly accounts: readonly Account[]
  readonly plans: readonly PlanAccount[]
}

/** A derivation in one scope. */
export interface Account {
  readonly saying: Saying
  readonly scope?: FindingScope
  /** From the scope to the comparison, in the order in which one would look. */
  readonly facts: readonly Fact[]
  /** What follows from them, as a sentence. */
  readonly conclusion: string
  /** The nearest release of its product with which the server would meet the rule, all else being as it is. */
  readonly nearest?: string
  /** How the server gets there: what is done one after the other, or what is in the way. */
  readonly order?: string
  readonly help?: string
}

/** Why a rule has found what it has found: one derivation for all servers that are alike. */
export interface RuleExplanation {
  readonly rule: ExplainedRule
  readonly organizations: readonly ServerAccounts[]
  /** How many servers the rule has found something about that no derivation stands for. */
  readonly left: number
}

/** What a rule says about a stretch or a step of a plan. */
export interface PlanAccount {
  readonly saying: FindingStatus
  readonly servers: readonly string[]
  readonly plan: PlanPlace
  readonly conclusion: string
  readonly location: Location
  readonly facts: readonly Fact[]
  readonly help?: string
}

/** Something that a derivation rests on, and its place where it has one. */
export interface Fact {
  readonly text: string
  readonly location?: Location
}
