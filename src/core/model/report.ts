import type { ChangeOrder } from './change-order.js'
import type { Finding, RuleSummary } from './finding.js'
import type { Location } from './source.js'

export type VerdictWord = 'pass' | 'fail' | 'error'

/** The result of one run: what every output format shows. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  /** The date the run judges by, `YYYY-MM-DD`. */
  readonly asOf: string
  /** `error` when something could not be read, else `fail` when a finding blocks, else `pass`. */
  readonly verdict: VerdictWord
  readonly summary: ReportSummary
  readonly organizations: readonly OrganizationReport[]
  /** The plans that were judged; left out where there is none. */
  readonly plans?: readonly PlanReport[]
  /** Sorted by severity, file, line, rule. */
  readonly findings: readonly Finding[]
  readonly problems: readonly ProblemReport[]
  /** The rules in force, sorted by policy and rule. */
  readonly rules: readonly RuleSummary[]
  /** What was found before and no longer is, sorted like the findings; empty where there is nothing to compare with. */
  readonly fixed: readonly Finding[]
  /** Where a change is judged by the policies of its base, and edits them. */
  readonly policyChange?: PolicyChange
  /** Whether what a change does can be done in a safe order, for each organization that it changes without a plan. */
  readonly orders?: readonly ChangeOrder[]
  /** Earlier runs, oldest first, where the run was given the report of the one before. */
  readonly history?: readonly EarlierRun[]
  /** Where only a part of the organizations was judged. */
  readonly shard?: Shard
}

/** What a run found, in numbers. */
export interface EarlierRun extends Pick<
  ReportSummary,
  'errors' | 'warnings' | 'notices' | 'undecided' | 'waived'
> {
  readonly asOf: string
  readonly verdict: VerdictWord
}

/** The part of the organizations that a run judges, of so many parts, counted from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** What a change would be found to be by its own policies, catalogues, waivers and configuration. */
export interface PolicyChange {
  /** The files that it edits them in. */
  readonly files: readonly string[]
  readonly verdict: VerdictWord
  /** Findings that only its own would make. */
  readonly appearing: readonly Finding[]
  /** Findings that its own would not make. */
  readonly disappearing: readonly Finding[]
}

export interface ReportSummary {
  readonly organizations: number
  readonly servers: number
  readonly errors: number
  readonly warnings: number
  readonly notices: number
  readonly undecided: number
  readonly waived: number
  /** Where there is something to compare with. */
  readonly changes?: ChangeCounts
}

/** How many findings there are of each change, and how many are gone. */
export interface ChangeCounts {
  readonly new: number
  readonly worse: number
  readonly unchanged: number
  readonly fixed: number
}

export interface OrganizationReport {
  readonly organization: string
  readonly file: string
  readonly servers: number
  /** Whether more than one product provides service. */
  readonly coexistence: boolean
  /** Number of servers by product id, oldest product first. */
  readonly products: Readonly<Record<string, number>>
  /** What coexistence asks of each product that is present. */
  readonly table: readonly CoexistenceRow[]
  readonly map: OrganizationMap
  /** How long each product that is present is supported, oldest product first. */
  readonly support: readonly ProductSupport[]
}

/** Until when the vendor supports a product, as far as a catalogue knows; dates as `YYYY-MM-DD`. */
export interface ProductSupport {
  readonly name: string
  readonly servers: number
  readonly mainstreamEnds?: string
  /** `none` where the vendor has set no end. */
  readonly ends?: string
}

/** One product of an organization and one rule for all its servers; a product that no such rule names has one row. */
export interface CoexistenceRow {
  readonly product: string
  readonly name: string
  readonly servers: number
  readonly requirement?: CoexistenceRequirement
}

export interface CoexistenceRequirement {
  readonly rule: string
  readonly policy: string
  /** The minimum version, or `not supported`. */
  readonly required: string
  readonly source?: string
  /** Servers that do not meet it, among them the waived ones. */
  readonly below: number
  readonly undecided: number
  readonly waived: number
}

/** Sites, servers and links, for pictures. */
export interface OrganizationMap {
  readonly servers: readonly MapServer[]
  readonly links: readonly MapLink[]
}

export interface MapServer {
  readonly name: string
  readonly product: string
  readonly version: string
  readonly roles: readonly string[]
  readonly site?: string
}

export interface MapLink {
  readonly kind: string
  readonly from: string
  readonly to: { readonly site: string } | { readonly servers: readonly string[] }
  /** Fingerprints of the findings that were made about it. */
  readonly findings: readonly string[]
}

/** What becomes of a server: it is there from now on as it says, or it is gone. */
export type MapChange = { readonly server: MapServer } | { readonly gone: string }

/** A plan, step by step. */
export interface PlanReport {
  readonly title?: string
  readonly file: string
  /** The lines of the plan in its file, the last one included. */
  readonly lines: { readonly first: number; readonly last: number }
  readonly organization: string
  /** The state before the plan. */
  readonly start: { readonly products: Readonly<Record<string, number>>; readonly verdict: StepVerdict }
  readonly steps: readonly StepReport[]
}

/** The worst of what is wrong in a step, whenever it began. */
export type StepVerdict = 'pass' | 'warn' | 'undecided' | 'fail'

export interface StepReport {
  /** Counted from 1. */
  readonly step: number
  /** What people call it, or what it does. */
  readonly title: string
  /** What it does, where people call it something. */
  readonly change?: string
  readonly on?: string
  readonly location: Location
  readonly verdict: StepVerdict
  /** What begins to be wrong in it, and until which step; without an end where it lasts or is about the step alone. */
  readonly breaks: readonly {
    readonly rule: string
    readonly servers: readonly string[]
    readonly until?: number
  }[]
  /** What is mended by it, and since when it was so; 0 where since before the plan. */
  readonly mends: readonly {
    readonly rule: string
    readonly servers: readonly string[]
    readonly since: number
  }[]
  /** Servers by the name of their product after the step, oldest product first. */
  readonly products: Readonly<Record<string, number>>
  /** What it does to the servers, in its order. */
  readonly changes: readonly MapChange[]
}

export interface ProblemReport {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly message: string
  readonly help?: string
}
