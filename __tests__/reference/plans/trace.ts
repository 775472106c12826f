import { isSame, type Server, type State } from '../organization.js'

/** A moment of a plan: the state before it, or one that a step brings about. */
export interface Moment {
  readonly state: State
  /** The number of the step; 0 before the plan. */
  readonly step: number
  readonly isHold: boolean
  /** Servers are being updated at this moment, and it is no state of its own. */
  readonly isPause: boolean
}

/** A change of one server or link; states are named by their index among the moments. */
export interface Change {
  readonly kind: 'install' | 'update' | 'decommission' | 'link'
  readonly step: number
  /** The name of the server, or what tells the link apart. */
  readonly subject: string
  readonly before: number
  readonly after: number
}

/** What is wrong with the plan itself. */
export interface Fault {
  readonly rule: string
  readonly status: 'violation' | 'undecided'
  readonly severity: 'error' | 'warning'
  readonly servers: readonly string[]
  readonly step: number
}

/** Everything that happens in a plan, every state as a full copy. */
export class Trace {
  readonly moments: Moment[]
  readonly changes: Change[] = []
  readonly faults: Fault[] = []
  private step = 0

  constructor(start: State) {
    this.moments = [{ state: start, step: 0, isHold: false, isPause: false }]
  }

  get now(): State {
    const { state } = this.moments.at(-1) ?? {}
    if (!state) throw new Error('a trace begins with a state')
    return { ...state, outOfService: [] }
  }

  begin(step: number): void {
    this.step = step
  }

  /** Servers go out of service until the next state. */
  pause(names: readonly string[]): void {
    this.moments.push({
      state: { ...this.now, outOfService: names },
      step: this.step,
      isHold: false,
      isPause: true,
    })
  }

  /** The next state, and what has changed in it. */
  become(state: State, kind?: Change['kind'], subjects: readonly string[] = []): void {
    const before = this.moments.findLastIndex(({ isPause }) => !isPause)
    this.moments.push({ state, step: this.step, isHold: false, isPause: false })
    const after = this.moments.length - 1
    if (kind === undefined) return
    for (const subject of subjects) this.changes.push({ kind, step: this.step, subject, before, after })
  }

  rest(): void {
    this.moments.push({ state: this.now, step: this.step, isHold: true, isPause: false })
  }

  blame(rule: string, servers: readonly string[] = [], more: Partial<Fault> = {}): void {
    this.faults.push({ rule, servers, step: this.step, status: 'violation', severity: 'error', ...more })
  }

  /** The server of that name, if there is one now. */
  find(name: string): Server | undefined {
    return this.now.servers.find((server) => isSame(server.name, name))
  }
}
