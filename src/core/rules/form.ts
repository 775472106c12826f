import type { Answer } from '../model/answer.js'
import type { RuleFormId } from '../model/policy.js'
import type { Span } from '../model/source.js'
import type { Product } from '../versions/version.js'
import type { Binding } from './binding.js'
import type { ChangeBreach, Distance, ScopeBreach } from './breach.js'
import type { Guard, Witness } from './guard.js'
import type { Selector } from './selector.js'
import type { LinkState, ScopeState, ServerState } from './state.js'

/** A word of the policy language: what its options mean. */
export interface RuleForm {
  readonly id: RuleFormId
  /** One sentence: when a rule of this form holds. */
  readonly summary: string
  /** Makes a rule ready to judge; options that name what nobody knows are problems of the binding. */
  bind(options: unknown, binding: Binding): Judge
}

/** How a rule judges a scope while its guard lets it speak. */
export type Judge = ServerJudge | ScopeJudge | ChangeJudge

/** What every judge can say of itself. */
interface Spoken {
  /** What the rule asks, as the main clause of a sentence: `every server of Exchange 2007 must run …`. */
  readonly inWords: string
}

/** A fact that somebody who asks why looks at, and its place where it has one. */
export interface Clue {
  readonly text: string
  readonly at?: Span
}

/** Judges each selected server. */
export interface ServerJudge extends Spoken {
  readonly kind: 'server'
  readonly servers: Selector
  /** Starts to watch an empty scope. */
  watch(): ServerWatch
  /** Further sets of products that the rule relates to the selected servers. */
  readonly relatedTo?: readonly (ReadonlySet<Product> | undefined)[]
  /** How far the servers may be from others, where they are judged against others. */
  readonly distance?: Distance
  /** Whether all selected servers that run the same meet the rule, or none does, wherever and beside whom they stand. */
  readonly isByVersion?: boolean
  /** The level by which the servers are judged too. */
  readonly level?: string
  /** What the rule asks of a product in short (`SP3 RU10`), for the coexistence table. */
  requirementOf?(product: Product): string | undefined
  /** What a selected server is compared with, whatever comes of it. */
  clues(server: ServerState, scope: ScopeState): readonly Clue[]
}

/** Judges the selected servers of one scope, each by itself or against the others. */
export interface ServerWatch {
  /**
   * A server arrives in the scope (`1`) or leaves it (`-1`). Says whether the answers on other servers may have
   * changed with it; left out where each server is judged by itself.
   */
  change?(server: ServerState, by: 1 | -1, scope: ScopeState): boolean
  /** Whether a selected server meets the rule. */
  meets(server: ServerState, scope: ScopeState): Answer
  /** Why a server does not, or may not, meet the rule. */
  explain(server: ServerState, scope: ScopeState): Shortfall
}

/** Judges a scope as a whole. */
export interface ScopeJudge extends Spoken {
  readonly kind: 'scope'
  /** Starts to watch an empty scope. */
  watch(): ScopeWatch
  /** The products whose servers it counts; undefined where it counts any. */
  readonly counted: ReadonlySet<Product> | undefined
  /** Which servers have to go where it is broken, if it is about such. */
  readonly offending?: Selector
  /** Whether it minds servers that are out of service. */
  readonly mindsService?: boolean
  /** The sets of products that the rule relates to each other. */
  readonly products: readonly (ReadonlySet<Product> | undefined)[]
  readonly breach: ScopeBreach
  requirementOf?(product: Product): string | undefined
  /** What there is in a scope of what the rule counts. */
  clues(scope: ScopeState): readonly Clue[]
}

/** Keeps count of what a rule about a whole scope needs to know, server by server. */
export interface ScopeWatch {
  /** A server arrives in the scope (`1`) or leaves it (`-1`); one that changes leaves and arrives. */
  change(server: ServerState, by: 1 | -1, scope: ScopeState): void
  /** A server goes out of service (`1`) while it is being changed, or comes back (`-1`). */
  pause?(server: ServerState, by: 1 | -1, scope: ScopeState): void
  /** What the rule may have to say, each part a finding of its own. */
  readonly parts: readonly ScopePart[]
}

export interface ScopePart {
  /** Tells the parts of a rule apart; empty where there is one. */
  readonly id: string
  /** Whether the rule holds in this part. */
  holds(): Answer
  /** Why it does not, or may not, hold. */
  explain(scope: ScopeState): Fault
  /** Whether a plan follows each server of the fault for itself: they come and go one by one. */
  readonly isByServer?: boolean
  /** How far it is from holding, from 1 on, where that can become worse while it does not. */
  depth?(): number
}

/** Says nothing about a state: the rule is about changes. */
export interface ChangeJudge extends Spoken {
  readonly kind: 'change'
  /** The sets of products that it relates to each other. */
  readonly products: readonly (ReadonlySet<Product> | undefined)[]
  /** Sets of products of which each must be there, before or after, for the rule to have anything to say. */
  readonly needs: readonly (ReadonlySet<Product> | undefined)[]
  /** What it needs to know of the whole organization, wherever it is judged. */
  readonly asks?: readonly Guard[]
  /** Tasks that it asks for by name. */
  readonly tasks?: readonly string[]
  readonly breach: ChangeBreach
  /** Starts to watch an empty scope; the facts answer what it `asks`, in that order. */
  watch(facts: readonly (() => Answer)[]): ChangeWatch
}

/** Sees the servers of one scope come and go, and says what the rule has against a change. */
export interface ChangeWatch {
  /** A server arrives in the scope (`1`) or leaves it (`-1`); one that changes leaves and arrives. */
  change?(server: ServerState, by: 1 | -1, scope: ScopeState): void
  /** A server will arrive in the scope in a later step (`1`), or no longer (`-1`). */
  expect?(server: ServerState, by: 1 | -1, scope: ScopeState): void
  /** Looks at the state before a change; what it returns is asked once the change is made. */
  foresee(change: Change, scope: ScopeState): (() => Objection | undefined) | undefined
  /** Tasks that must be done before a change, or may have to be, and are neither done nor not applicable. */
  missingTasks?(change: Change, scope: ScopeState): readonly string[]
  /** What has been seen so far and stays seen; calling what it returns forgets everything since. */
  remember?(): () => void
  /** Equal as long as what has been seen makes no difference. */
  readonly memory?: string
}

/** One change of an organization. */
export type Change =
  | { readonly kind: 'install' | 'decommission'; readonly server: ServerState }
  | { readonly kind: 'update'; readonly server: ServerState; readonly from: ServerState }
  | { readonly kind: 'link'; readonly link: LinkState }
  | {
      readonly kind: 'move'
      /** What moves, such as `mailboxes`. */
      readonly what: string
      readonly server: ServerState
      /** Where it moves to; undefined where it leaves the organization. */
      readonly to: ServerState | undefined
    }

/** What a rule has, or may have, against a change. */
export interface Objection {
  readonly met: Exclude<Answer, 'yes'>
  readonly shortfall: Shortfall
  readonly because: readonly Witness[]
}

/** What is wrong, or cannot be told, about one server. */
export interface Shortfall {
  /** What is observed, as the first half of a sentence. */
  readonly observed: string
  /** What is asked, as its second half. */
  readonly demanded: string
  readonly actual?: string
  readonly required?: string
  /** What to do about it, as an instruction. */
  readonly help: string
  /** What a person would edit. */
  readonly at: Span
  /** One degree milder than the rule says. */
  readonly mild?: boolean
}

/** What is wrong, or cannot be told, about several servers at once. */
export interface Fault {
  readonly servers: readonly ServerState[]
  readonly because: readonly Witness[]
  /** The fault in words, told of these servers; a waiver may take some of them out. */
  about(servers: readonly ServerState[]): Shortfall
}

/** Types the options of a form: its schema has proved them before they come here. */
export function defineRuleForm<Options>(
  form: Omit<RuleForm, 'bind'> & { bind(options: Options, binding: Binding): Judge },
): RuleForm {
  return { ...form, bind: (options, binding) => form.bind(options as Options, binding) }
}
