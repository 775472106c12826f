import type { Answer } from '../../model/answer.js'
import { isAtLeast } from '../../versions/compare.js'
import type { Release } from '../../versions/version.js'
import { defineRuleForm, type Shortfall } from '../form.js'
import { versionPlace, type ServerState } from '../state.js'
import type { MinimumOptions } from './options.schema.js'
import { cluesOf } from './clues.js'
import { minimumInWords } from './sentence.js'
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
      inWords: minimumInWords(selected, version),
      servers: selected,
      isByVersion: true,
      clues: (server) => cluesOf(server, releases.get(server.product)),
      watch: () => ({
        meets: (server) => meets(server, releases.get(server.product)),
        explain: (server) => explain(server, releases.get(server.product)),
      }),
      requirementOf: (product) => releases.get(product)?.label,
    }
  },
})

/** A product that has no such release is beyond the rule: its own minimum would need a release of its own. */
function meets(server: ServerState, release: Release | undefined): Answer {
  return release ? isAtLeast(server.version, release) : 'yes'
}

function explain(server: ServerState, release: Release | undefined): Shortfall {
  if (!release) throw new Error(`no minimum for ${server.product.id}, so nothing to explain`)
  const below = meets(server, release) === 'no'
  return {
    at: versionPlace(server),
    ...(below ? belowMinimum(server, release) : perhapsBelowMinimum(server, release)),
  }
}
