import { listed, listedAtMost, quote } from '../../model/wording.js'
import { running, type ScopeState, type ServerState } from '../state.js'
import type { Side } from './side.js'

const mostNames = 5

/** Who is there that must not be. */
export function present(servers: readonly ServerState[], certain: boolean): string {
  const names = listedAtMost(
    mostNames,
    servers.map(({ name }) => quote(name)),
  )
  const [first] = servers
  const runs =
    first && servers.length === 1 ? `${names} runs ${running(first)}` : `${names} run ${productsOf(servers)}`
  return certain ? runs : `${runs}, and it cannot be told whether that is allowed`
}

/** What the rule says about the sides that stand together, the offending one last. */
export function notSupported(sides: readonly Side[], scope: ScopeState): string {
  const texts = sides.map(({ selection, servers }) => selection.textFor(servers, scope))
  const where = scope.kind === 'organization' ? 'the organization' : `the ${scope.kind} ${quote(scope.name)}`
  const offending = texts.at(-1) ?? ''
  const verb = offending.includes(' and ') ? 'are' : 'is'
  if (texts.length === 1) return `${offending} ${verb} not supported in ${where}`
  return `${offending} ${verb} not supported beside ${listed(texts.slice(0, -1))} in ${where}`
}

function productsOf(servers: readonly ServerState[]): string {
  return listed([...new Set(servers.map(({ product }) => product.name))])
}
