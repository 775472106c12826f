import { answer, type Answer } from '../../model/answer.js'
import { counted } from '../../model/wording.js'
import { defineRuleForm, type Fault, type ScopeWatch } from '../form.js'
import type { Selector } from '../selector.js'
import type { ScopeState, ServerState } from '../state.js'
import type { KeepOptions } from './options.schema.js'

/** Keeps enough servers in service; one that is being updated does not count. */
export const keep = defineRuleForm<KeepOptions>({
  id: 'keep',
  summary: 'So many of the selected servers stay in service in the scope.',

  bind({ servers, atLeast }, binding) {
    const selected = binding.selector(servers, 'keep', 'servers')
    return {
      kind: 'scope',
      counted: selected.products,
      mindsService: true,
      products: [],
      watch: () => new InService(selected, atLeast),
    }
  },
})

class InService implements ScopeWatch {
  readonly parts = [
    {
      id: '',
      holds: () => this.holds(),
      depth: () => Math.max(1, this.needed(this.certain) - (this.certain - this.out)),
      explain: (scope: ScopeState) => this.explain(scope),
    },
  ]
  private certain = 0
  private possible = 0
  private out = 0

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
    if (this.selected.matches(server, scope) !== 'no') this.out += by
  }

  private holds(): Answer {
    const surely = this.certain - this.out
    const atMost = surely + this.possible
    if (surely >= this.needed(this.certain + this.possible)) return 'yes'
    return answer(atMost < this.needed(this.certain)) === 'yes' ? 'no' : 'cannot-tell'
  }

  private explain(scope: ScopeState): Fault {
    const inService = this.certain - this.out
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
