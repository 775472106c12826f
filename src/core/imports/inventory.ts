import type { Problem } from '../model/problem.js'
import type { Span } from '../model/source.js'
import type { Product, Version } from '../versions/version.js'

/** What exports say of one organization, whatever product it runs. */
export interface Inventory {
  /** The name of the organization, where it shows. */
  readonly organization?: string
  /** Sorted by name. */
  readonly servers: readonly ActualServer[]
  readonly links: readonly ActualLink[]
  /** Whether every server of the organization is among them: one that is not there is gone. */
  readonly listsServers: boolean
  /** The kinds of links that are all among them. */
  readonly linkKinds: readonly string[]
  /** The kinds of links that the exports could show, and do not. */
  readonly missingLinkKinds: readonly string[]
  /** What is worth knowing about the whole, for the head of a topology: a paragraph each. */
  readonly remarks: readonly string[]
  readonly notes: readonly Note[]
  readonly problems: readonly Problem[]
}

/** A server as the exports show it. */
export interface ActualServer {
  readonly name: string
  /** The name in lower case. */
  readonly key: string
  readonly product: Product
  readonly version: Version
  /** The version as a topology says it: `SP3 RU?`, or a build that nobody knows. */
  readonly written: string
  /** Set where the version is that of an earlier day, and today's is that or a later one. */
  readonly isEarlier: boolean
  /** Undefined where the exports do not say. */
  readonly roles?: readonly string[]
  /** Undefined where the exports do not say, or it stands in none. */
  readonly site?: string
  /** What is worth knowing about it, for a comment above it. */
  readonly comments: readonly string[]
  readonly at: Span
}

/** A link as the exports show it: one server at one end, a site at the other. */
export interface ActualLink {
  readonly kind: string
  readonly end: string
  readonly server: string
  readonly site: string
  /** The version of the server when the link was made, as a topology says it. */
  readonly recorded?: { readonly written: string; readonly version: Version }
  readonly at: Span
}

/** Something to be told that is no fault. */
export interface Note {
  readonly message: string
  readonly help?: string
  readonly at?: Span
}
