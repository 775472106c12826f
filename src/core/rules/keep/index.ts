import { answer, type Answer } from '../../model/answer.js'
import { counted } from '../../model/wording.js'
import { defineRuleForm, type Fault, type ScopeWatch } from '../form.js'
import type { Selector } from '../selector.js'
import type { ScopeState, ServerState } from '../state.js'
import { presentInWords } from '../present.js'
import type { KeepOptions } from './options.schema.js'
import { keepInWords } from './sentence.js'

/** Keeps enough servers in service; one that is being updated does not count. */
export const keep = defineRuleForm<KeepOptions>({
  id: 'keep',
  summary: 'So many of the selected servers stay in service in the scope.',

  bind({ servers, atLeast }, binding) {
    const selected = binding.selector(servers, 'keep', 'servers')
    return {
      kind: 'scope',
      inWords: keepInWords(selected, atLeast),
      clues: (scope) => presentInWords([selected], scope),
      counted: selected.products,
      mindsService: true,
      products: [],
      breach: { kind: 'too-few', servers: selected, atLeast },
      watch: () => new InService(selected, atLeast),
    }
  },
})

class InService implements ScopeWatch {
  readonly parts = [
    {
      id: '',
      holds: () => this.holds(),
      depth: () => Math.max(1, this.needed(this.certain) - this.inService),
      explain: (scope: ScopeState) => this.explain(scope),
    },
  ]
  /** Servers that are meant for certain, and perhaps; and how many of each are out of service. */
  private certain = 0
  private possible = 0
  private certainOut = 0
  private possibleOut = 0

  constructor(
    private readonly selected: Selector,
    private readonly atLeast: KeepOptions['atLeast'],
  ) {}

  change(server: ServerState, by: 1 | -1, scope: ScopeState): void {
    const meant = this.selected.matches(server, scope)
    if (meant === 'yes') this.certain += by
    if (meant === 'cannot-tell') this.possible += by
  }

  /** A server goes out of service (`1`) while it is being updated, or comes back (`-1`). */
  pause(server: ServerState, by: 1 | -1, scope: ScopeState): void {
    const meant = this.selected.matches(server, scope)
    if (meant === 'yes') this.certainOut += by
    if (meant === 'cannot-tell') this.possibleOut += by
  }

  /** Asks for every number of the possible servers that may be meant, as many and as few of them out as can be. */
  private holds(): Answer {
    const answers = new Set<boolean>()
    const { possible, possibleOut } = this
    for (let meant = 0; meant <= possible; meant++) {
      const fewestOut = Math.max(0, meant - (possible - possibleOut))
      for (const out of [fewestOut, Math.min(meant, possibleOut)]) {
        answers.add(this.inService + meant - out >= this.needed(this.certain + meant))
      }
    }
    return answers.size === 1 ? answer(answers.has(true)) : 'cannot-tell'
  }

  /** Those that are in service for certain. */
  private get inService(): number {
    return this.certain - this.certainOut
  }

  private explain(scope: ScopeState): Fault {
    const { inService } = this
    const needed = this.needed(this.certain)
    const servers = [...scope.servers.values()].filter(
      (server) => this.selected.matches(server, scope) !== 'no',
    )
    const where = scope.kind === 'organization' ? 'the organization' : `${scope.kind} \`${scope.name}\``
    return {
      servers,
      because: [],
      about: () => ({
        observed: `${where} has ${counted(inService, 'server')} in service that the rule counts (${this.selected.text})`,
        demanded: this.atLeast === 'majority' ? `a majority, ${needed}, must stay` : `${needed} must stay`,
        actual: String(inService),
        required: `at least ${needed}`,
        help: `keep ${needed} in service: add a server first, or change them one after the other`,
        at: scope.at,
      }),
    }
  }

  private needed(all: number): number {
    if (this.atLeast !== 'majority') return this.atLeast
    return all === 0 ? 0 : Math.floor(all / 2) + 1
  }
}
