import type { Origin } from './source.js'

/** One organization, or a part of it, as a document declares it. */
export interface Topology {
  readonly organization: string
  /** Scope-wide compatibility settings by name, such as a forest functional level. */
  readonly levels: Readonly<Record<string, string>>
  /** What is known to be done, by task id. */
  readonly tasks: Readonly<Record<string, TaskState>>
  readonly sites: readonly Site[]
  /** Every server, those of the sites first, in written order. */
  readonly servers: readonly Server[]
  readonly links: readonly Link[]
  readonly origin: Origin
}

export interface TaskState {
  readonly status: 'done' | 'not-applicable'
  readonly why?: string
}

export interface Site {
  readonly name: string
  readonly internetFacing: boolean
  readonly origin: Origin
}

/** A server as declared: nothing of it is resolved yet. */
export interface Server {
  readonly name: string
  readonly product?: string
  readonly version?: string
  /** Undefined where the document does not say; empty where it says that there is none. */
  readonly roles?: readonly string[]
  readonly site?: string
  readonly groups: Readonly<Record<string, string>>
  readonly platform: Readonly<Record<string, string>>
  readonly holds: Readonly<Record<string, number>>
  readonly labels: Readonly<Record<string, string>>
  readonly origin: Origin
}

/** A relation between servers, of a kind that a catalogue describes. */
export interface Link {
  readonly kind: string
  /** Server names by the key they are written under (`edge: E1`, `hubs: [H1, H2]`). */
  readonly ends: Readonly<Record<string, readonly string[]>>
  /** Stands for every server of the site that can be the end which the kind names. */
  readonly site?: string
  /** The version of the far end when the link was made. */
  readonly recordedVersion?: string
  readonly origin: Origin
}
