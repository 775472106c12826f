import { remembered } from '../model/remembered.js'
import type { ServerState } from '../rules/state.js'
import type { Law } from './law.js'
import type { Participant, View } from './place.js'
import type { IsWaived } from './round-check.js'

/** A server has two states in a round at most, so two servers show whatever any number of alike ones can. */
const enough = 2

/** The view of a rule that is judged in a whole organization: of servers that it cannot tell apart it needs but two. */
export function viewOf(law: Law, view: View, isWaived: IsWaived): View {
  const { compiled, count } = law
  const isWhole = compiled.rule.scope === 'organization'
  if (!isWhole || count || asksForNames(law) || isWaived(compiled.id, '')) return view
  return sampledView(view)
}

/** Whether a rule asks who a server is, or where it stands. */
const asksForNames = remembered(({ compiled: { rule, policy } }: Law) =>
  /"(name|site|groups)[".]/.test(JSON.stringify([rule.options, rule.when, policy.selectors])),
)

const sampledView = remembered((view: View): View => ({ ...view, participants: sampled(view.participants) }))

const sampled = remembered((participants: readonly Participant[]) => {
  const counts = new Map<string, number>()
  return participants.filter(({ was, may }) => {
    const id = [was, ...may].map((state) => (state ? likeness(state) : '')).join('\n')
    const count = counts.get(id) ?? 0
    counts.set(id, count + 1)
    return count < enough
  })
})

/** Everything that rules may ask of a server but its name and where it stands. */
const likeness = remembered(
  ({ product, version, declared: { roles, platform, labels, holds } }: ServerState) =>
    JSON.stringify([product.id, version.written, roles, platform, labels, Object.keys(holds)]),
)
