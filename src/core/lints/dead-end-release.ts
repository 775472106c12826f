import type { CompiledRule } from '../check/compiled-rule.js'
import { listedAtMost, quote } from '../model/wording.js'
import { textsMeant } from '../rules/rule-tree.js'
import type { Catalogue } from '../versions/catalogue.js'
import { compareReleases } from '../versions/compare.js'
import type { Product, Release } from '../versions/version.js'
import type { Lint } from './lint.js'
import { probeOf, scopeOf } from './probe.js'

const mostReleases = 5

/** A release that allowed hops lead no further from, although later ones are among their ends. */
export const deadEndRelease: Lint = {
  id: 'dead-end-release',
  summary: 'No allowed hop leads on from a release.',
  severity: 'notice',
  why: 'A server that is updated to such a release can go nowhere from there, although later releases are known.',
  fix: 'Add a hop that leads on. Where the vendor allows none, leave it: the notice tells what nobody should update to.',
  find: ({ rules, catalogue }) =>
    rules.flatMap((rule) => {
      const stuck = rule.rule.form === 'path' ? stuckIn(rule, catalogue) : []
      if (stuck.length === 0) return []
      const names = stuck.map(({ product, label }) => `${product.name} ${quote(label)}`)
      const message = `no hop of ${quote(rule.rule.id)} leads on from ${listedAtMost(mostReleases, names)}`
      const help = 'add a hop, or make sure that nobody updates to them'
      return [{ rule, message, help, at: rule.rule.origin.value('path', 'hops') }]
    }),
}

function stuckIn(rule: CompiledRule, { products }: Catalogue): readonly Release[] {
  const { of, hops } = rule.rule.options as { readonly of?: unknown; readonly hops?: unknown }
  if (of === undefined) return []
  const named = (part: unknown): readonly Product[] => {
    const texts = textsMeant(part, rule.policy)
    return [...products.values()].filter(({ id }) => texts.includes(id))
  }
  const ends = [...new Set(named([of, hops]))].flatMap(({ releases }) => releases)
  return named(of).flatMap(({ releases }) =>
    releases.filter((release) => {
      const later = ends.filter(
        (end) => end.product.family === release.product.family && compareReleases(release, end) < 0,
      )
      return later.length > 0 && !later.some((end) => isAllowed(release, end, rule))
    }),
  )
}

function isAllowed(from: Release, to: Release, rule: CompiledRule): boolean {
  if (rule.judge.kind !== 'change') return true
  const [before, after] = [probeOf(from, rule), probeOf(to, rule)]
  const watch = rule.judge.watch([])
  return watch.foresee({ kind: 'update', from: before, server: after }, scopeOf([before], rule)) === undefined
}
