import type { RuleSource } from './policy.js'
import type { Origin } from './source.js'

/** What is known of a product family: a part of it, since a family may be spread over several documents. */
export interface Catalog {
  readonly family: string
  readonly name?: string
  /** The day on which the sources were last read. */
  readonly retrieved?: string
  readonly sources: Readonly<Record<string, RuleSource>>
  /** Long forms of the words in release labels, such as `service pack` for `SP`. */
  readonly vocabulary: Readonly<Record<string, string>>
  /** Kinds of releases that are told apart by all the numbers of their builds, such as security updates. */
  readonly exactBuilds: readonly string[]
  /** How to learn the exact version of a server, as an instruction. */
  readonly exactVersion?: string
  readonly roles: readonly Term[]
  readonly levels: readonly LevelDeclaration[]
  readonly linkKinds: readonly LinkKind[]
  readonly products: readonly ProductDeclaration[]
  readonly origin: Origin
}

/** An id that users type, with the words that people read. */
export interface Term {
  readonly id: string
  readonly title: string
}

/** A scope-wide setting; its values in ascending order. */
export interface LevelDeclaration extends Term {
  readonly values: readonly string[]
}

/** A relation between servers: its ends, and which servers can be one. */
export interface LinkKind extends Term {
  readonly ends: readonly LinkEnd[]
  /** The end that `site:` stands for. */
  readonly site?: string
  /** The end whose version is recorded when the link is made. */
  readonly records?: string
}

export interface LinkEnd {
  readonly id: string
  /** The key that takes a list of server names; an end without it takes one name under its id. */
  readonly many?: string
  /** Which servers can be this end: those that meet any of the conditions. */
  readonly servers: readonly LinkEndCondition[]
}

export interface LinkEndCondition {
  /** Product ids; any of them, or any product at all. */
  readonly product?: readonly string[]
  /** A role id. */
  readonly role: string
}

/** A product, or a part of what is known of it; the order of products is the order of their first mention. */
export interface ProductDeclaration {
  readonly id: string
  readonly name?: string
  readonly aliases: readonly string[]
  readonly support?: Support
  readonly releases: readonly ReleaseDeclaration[]
  readonly origin: Origin
}

/** Dates as `YYYY-MM-DD`; the last day on which support is given. */
export interface Support {
  readonly mainstreamEnds?: string
  /** `none` where the vendor has set no end. */
  readonly ends?: string
  /** The releases that are supported while the product is, from a day on; the latest day first. */
  readonly releases?: readonly SupportedReleases[]
  /** Updates that can be bought beyond the end of support, which does not make it supported; in their order. */
  readonly paid?: readonly PaidPeriod[]
  readonly source?: string
}

export interface SupportedReleases {
  readonly since: string
  /** A version limit, such as `>= CU14`. */
  readonly supported: string
  readonly source?: string
}

export interface PaidPeriod {
  readonly title: string
  readonly from: string
  /** The last day. */
  readonly ends: string
  readonly source?: string
}

export interface ReleaseDeclaration {
  /** Up to two words: the base release and the update on top of it (`SP3 RU10`, `CU23 Nov24SU`, `RTM`). */
  readonly release: string
  readonly kind: string
  /** Left out for a release that is only planned. */
  readonly build?: string
  /** Further builds under which the same release is known. */
  readonly builds: readonly string[]
  readonly aliases: readonly string[]
  /** `YYYY-MM-DD`, or `YYYY-MM` where the day is not known. */
  readonly released?: string
  /** When the vendor means to release it, in words; for a release that is not out yet. */
  readonly planned?: string
  readonly source?: string
  readonly note?: string
  readonly origin: Origin
}
