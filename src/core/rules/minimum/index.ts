import { isAtLeast } from '../../versions/compare.js'
import type { Release } from '../../versions/version.js'
import { defineRuleForm } from '../form.js'
import { versionPlace, type ServerState } from '../state.js'
import type { MinimumOptions } from './options.schema.js'
import { belowMinimum, perhapsBelowMinimum } from './wording.js'

/** Holds every selected server to a minimum release. */
export const minimum = defineRuleForm<MinimumOptions>({
  id: 'minimum',
  summary: 'Every selected server is at the given release or later.',

  bind({ servers, version }, binding) {
    const selected = binding.selector(servers, 'minimum', 'servers')
    const releases = binding.releases(version, selected.products, ['minimum', 'version'])
    return {
      kind: 'server',
      servers: selected,
      judge: (server) => judge(server, releases.get(server.product)),
      requirementOf: (product) => releases.get(product)?.label,
    }
  },
})

function judge(server: ServerState, release: Release | undefined) {
  // A product that has no such release is beyond the rule: its own minimum would need a release of its own.
  if (!release) return undefined
  const at = versionPlace(server)
  const answer = isAtLeast(server.version, release)
  switch (answer) {
    case 'yes':
      return undefined
    case 'no':
      return { answer, at, ...belowMinimum(server, release) }
    case 'cannot-tell': // fail closed: a version we cannot read is a finding, never a pass
      return { answer, at, ...perhapsBelowMinimum(server, release) }
  }
}
