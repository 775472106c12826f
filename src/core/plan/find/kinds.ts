import type { CompiledRule } from '../../check/compiled-rule.js'
import type { Journey } from './journey.js'
import { Mentions } from './mentions.js'
import { likenessOf } from './likeness.js'

/** For each track a number that is equal for tracks that nothing can tell apart. */
export function kindsOf({ tracks, from, needs }: Journey, rules: readonly CompiledRule[]): readonly number[] {
  const mentions = new Mentions(rules)
  const known = new Map<string, number>()
  return tracks.map((track, index) => {
    if (track.kind !== 'server') return -1 - index
    const states = track.stations.map((state) => (state ? likenessOf(state, mentions) : ''))
    const links = from.links.flatMap(({ name, members }) => {
      const own = members.get(track.key)
      return own ? [[name, own.end, own.stands]] : []
    })
    const site = track.stations.find((one) => one !== undefined)?.declared
    const about = needs.flatMap((need) =>
      need.track === index || need.anyOf.some((one) => one.track === index)
        ? [[need.kind, need.at, need.track === index ? need.anyOf : need.track]]
        : [],
    )
    const key = JSON.stringify([track.action, states, links, site?.site, site?.groups, about])
    const kind = known.get(key) ?? known.size
    known.set(key, kind)
    return kind
  })
}
