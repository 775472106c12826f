import type { Severity } from '../../model/policy.js'
import type { CoexistenceRequirement, StepVerdict, VerdictWord } from '../../model/report.js'

/** What the page of a report shows, as it lies in the page as JSON. */
export interface PageData {
  readonly verdict: VerdictWord
  readonly asOf: string
  readonly isCompared: boolean
  readonly problems: readonly PageProblem[]
  readonly organizations: readonly PageOrganization[]
  readonly plans: readonly PagePlan[]
  readonly orders: readonly PageOrder[]
  readonly rules: readonly PageRule[]
  /** In the order of the report; what is fixed comes last. */
  readonly findings: readonly PageFinding[]
  /** Why there are the grave ones, each told of all servers that are alike. */
  readonly derivations: readonly (readonly PageSection[])[]
  /** Facts and places are what many findings share: findings name them by their index. */
  readonly facts: readonly PageFact[]
  readonly places: readonly PagePlace[]
}

/** A part of a derivation: steps, and what follows from them. */
export interface PageSection {
  readonly title: string
  readonly steps: readonly PageStatement[]
  readonly notes: readonly (PageStatement & { readonly label: string })[]
}

/** Something that is so, and the index of its place where it has one. */
export interface PageStatement {
  readonly text: string
  readonly place?: number
}

/** A line of a file; without an address where nothing leads to it. */
export interface PagePlace {
  readonly file: string
  readonly line?: number
  readonly href?: string
}

/** Whether a change can be done in a safe order; messages have the words of users in backticks. */
export interface PageOrder {
  readonly sentence: string
  readonly guarantee: string
  readonly steps: readonly string[]
  readonly blockers: readonly string[]
  readonly ways: readonly string[]
}

export interface PageProblem {
  readonly message: string
  readonly help?: string
  readonly place: number
}

export interface PageOrganization {
  readonly name: string
  readonly servers: readonly PageServer[]
  readonly links: readonly PageLink[]
  readonly isCoexistence: boolean
  readonly table: readonly PageRow[]
  readonly support: readonly PageSupport[]
}

export interface PageServer {
  readonly name: string
  readonly product: string
  readonly version: string
  readonly roles: readonly string[]
  readonly site?: string
}

export interface PageLink {
  readonly kind: string
  readonly from: string
  readonly site?: string
  readonly servers: readonly string[]
  /** Indexes of the findings about it. */
  readonly findings: readonly number[]
}

/** A product, and one requirement of it. */
export interface PageRow {
  readonly name: string
  readonly servers: number
  readonly requirement?: CoexistenceRequirement
}

export interface PageSupport {
  readonly name: string
  readonly servers: number
  readonly mainstreamEnds?: string
  readonly ends?: string
}

export interface PageRule {
  readonly rule: string
  readonly policy: string
  readonly title: string
  /** The address of the page about it. */
  readonly page?: string
}

/** How a finding is marked: what it is, and how grave. */
export type Mark = 'violation' | 'undecided' | 'warning' | 'not-covered' | 'waived' | 'notice' | 'fixed'

export interface PageFinding {
  readonly mark: Mark
  readonly severity: Severity
  readonly blocking: boolean
  /** An index into the rules. */
  readonly rule: number
  /** An index into the organizations. */
  readonly organization?: number
  readonly site?: string
  readonly servers: readonly string[]
  readonly product?: string
  readonly actual?: string
  readonly required?: string
  /** The words of users stand in backticks, here and in the help. */
  readonly message: string
  readonly help?: string
  readonly facts: readonly number[]
  /** An index into the derivations. */
  readonly derivation?: number
  readonly place: number
  readonly source?: string
  readonly waiver?: { readonly reason: string; readonly owner: string; readonly expires: string }
  readonly change?: 'new' | 'worse' | 'unchanged' | 'fixed'
  readonly plan?: PagePlanPlace
}

/** Where in a plan something is so; the plan is an index. */
export interface PagePlanPlace {
  readonly plan: number
  readonly step: number
  readonly until?: number
  readonly isMomentary?: true
}

/** Something that makes a rule speak, and where it stands. */
export interface PageFact {
  readonly text: string
  readonly place: number
}

export interface PagePlan {
  readonly title: string
  /** An index into the organizations; -1 where the report has none of that name. */
  readonly organization: number
  readonly start: { readonly verdict: StepVerdict; readonly products: readonly PageCount[] }
  readonly steps: readonly PageStep[]
  readonly repair?: PageRepair
}

/** Whether a plan that fails passes in another order, in words. */
export interface PageRepair {
  readonly sentence: string
  readonly grounds: string
  readonly moves: readonly PageStatement[]
  readonly left: readonly string[]
}

/** A name and how many there are of it. */
export interface PageCount {
  readonly name: string
  readonly count: number
}

export interface PageStep {
  readonly title: string
  readonly change?: string
  readonly on?: string
  readonly place: number
  readonly verdict: StepVerdict
  readonly products: readonly PageCount[]
  readonly arrives: readonly PageServer[]
  /** Names of the servers that are gone after it. */
  readonly gone: readonly string[]
}
