import { answer, type Answer } from '../../model/answer.js'
import type { PathStep } from '../../model/source.js'
import type { StepSelection } from '../../model/step.schema.js'
import { didYouMean, listed, quote } from '../../model/wording.js'
import type { Product } from '../../versions/version.js'
import type { Binding } from '../binding.js'
import type { Change } from '../form.js'
import type { Doubt, Selector } from '../selector.js'
import type { ScopeState } from '../state.js'

/** Which changes are meant. */
export interface Steps {
  matches(change: Change, scope: ScopeState): Answer
  /** What keeps it from being told whether a change is meant. */
  doubtAbout(change: Change, scope: ScopeState): Doubt | undefined
  readonly products: readonly (ReadonlySet<Product> | undefined)[]
  /** In words: `Exchange 2013 is installed`. */
  readonly text: string
}

/** Binds a choice of changes; a kind of link that nobody knows is a problem of the rule. */
export function bindSteps(steps: StepSelection, binding: Binding, path: readonly PathStep[]): Steps {
  const selectors = new Map<Change['kind'], Selector>()
  for (const kind of ['install', 'update', 'decommission'] as const) {
    const declared = steps[kind]
    if (declared !== undefined) selectors.set(kind, binding.selector(declared, ...path, kind))
  }
  if (steps.link !== undefined) expectLinkKind(steps.link, binding, [...path, 'link'])
  const changes = [...selectors].map(([kind, { text }]) => `${text} is ${inWords[kind]}`)
  return {
    text: listed(
      [...changes, ...(steps.link === undefined ? [] : [`a link of the kind ${quote(steps.link)} is made`])],
      'or',
    ),
    products: [...selectors.values()].map(({ products }) => products),
    matches(change, scope) {
      if (change.kind === 'link') return answer(change.link.kind === steps.link)
      return selectors.get(change.kind)?.matches(change.server, scope) ?? 'no'
    },
    doubtAbout(change, scope) {
      if (change.kind === 'link') return undefined
      return selectors.get(change.kind)?.doubtsAbout(change.server, scope)[0]
    },
  }
}

const inWords: Readonly<Record<Change['kind'], string>> = {
  install: 'installed',
  update: 'updated',
  decommission: 'decommissioned',
  link: 'made',
}

function expectLinkKind(kind: string, binding: Binding, path: readonly PathStep[]): void {
  const { linkKinds } = binding.catalogue
  if (linkKinds.has(kind)) return
  binding.refuse(path, `unknown kind of link ${quote(kind)}`, didYouMean(kind, linkKinds.keys()))
}
