import { groupBy } from '../../model/group-by.js'
import { listedAtMost, quote } from '../../model/wording.js'
import type { Answer } from './find-order.js'
import type { Blocked } from './greedy.js'
import type { Track } from './track.js'

const mostNames = 5

/** What could be done about what is in the way, as instructions: the mildest first. */
export function waysAround(answer: Answer): readonly string[] {
  if (answer.outcome === 'plan') return []
  const { tracks } = answer.journey
  const { blocked } = answer
  const ways = [
    ...blocked.flatMap((one) => hops(one, tracks)),
    ...blocked.flatMap((one) => bridges(one, tracks)),
    ...together(blocked, tracks),
    ...blocked.flatMap(suspensions),
    ...waivers(answer),
  ]
  return [...new Set(ways)]
}

/** The allowed ways to where a server is to go, where it may not go there at once. */
function hops({ obstacle, move }: Blocked, tracks: readonly Track[]): readonly string[] {
  if (obstacle.kind !== 'rule') return []
  const { compiled, scope } = obstacle.judgement
  const { judge } = compiled
  const track = tracks[move.track]
  const goal = track?.kind === 'server' ? track.stations[move.to] : undefined
  if (judge.kind !== 'change' || judge.breach.kind !== 'hops' || !goal) return []
  const ways = judge.breach.hops
    .filter(({ from, to }) => to.matches(goal, scope) !== 'no' && from.text !== to.text)
    .map(({ from, to }) => `from ${from.text} to ${to.text}`)
  if (ways.length === 0) return []
  return [`go by a release in between: the allowed ways lead ${listedAtMost(mostNames, ways, 'or')}`]
}

function bridges({ obstacle, move }: Blocked, tracks: readonly Track[]): readonly string[] {
  const name = quote(tracks[move.track]?.name ?? '')
  if (obstacle.kind === 'need' && (obstacle.need.kind === 'holder' || obstacle.need.kind === 'successor')) {
    return [`declare a server that takes over from ${name} for a while, and name its file with \`--bridge\``]
  }
  if (obstacle.kind !== 'rule') return []
  const { judge } = obstacle.judgement.compiled
  if (judge.kind === 'change' && judge.breach.kind === 'way') {
    const via = judge.breach.via.map(({ text }) => text)
    if (via.length === 0) return []
    return [
      `declare a server of ${listedAtMost(mostNames, via, 'or')} that is there for a while, and name its file with \`--bridge\``,
    ]
  }
  if (judge.kind !== 'scope' || judge.breach.kind !== 'too-few') return []
  const { text } = judge.breach.servers
  return [`declare another server of ${text} that is there for a while, and name its file with \`--bridge\``]
}

/** Servers of which each is kept back by another one could go at once. */
function together(blocked: readonly Blocked[], tracks: readonly Track[]): readonly string[] {
  const byRule = groupBy(
    blocked.flatMap(({ move, obstacle }) =>
      obstacle.kind === 'rule' && obstacle.judgement.compiled.judge.kind !== 'change'
        ? [{ name: tracks[move.track]?.name ?? '', rule: obstacle.judgement.compiled.rule.id }]
        : [],
    ),
    ({ rule }) => rule,
  )
  return [...byRule.values()].flatMap((same) => {
    const names = [...new Set(same.map(({ name }) => name))]
    if (names.length < 2) return []
    return [
      `change ${listedAtMost(mostNames, names.map(quote))} at once, by a step with \`together: true\`, if the product allows that`,
    ]
  })
}

function suspensions({ obstacle }: Blocked): readonly string[] {
  if (obstacle.kind === 'last-of-link') {
    const { kind, name } = obstacle.link
    return [`remove the ${kind} ${quote(name)} first`]
  }
  const link = obstacle.kind === 'rule' ? obstacle.judgement.scope.link : undefined
  return link ? [`remove the ${link.kind} ${quote(link.name)} first, and make it anew afterwards`] : []
}

function waivers(answer: Exclude<Answer, { outcome: 'plan' }>): readonly string[] {
  const ofTarget =
    answer.outcome === 'impossible' && answer.proof.kind === 'target' ? answer.proof.judgements : []
  const ofMoves = answer.blocked.flatMap(({ obstacle }) =>
    obstacle.kind === 'rule' ? [obstacle.judgement] : [],
  )
  const byRule = groupBy([...ofTarget, ...ofMoves], ({ compiled }) => compiled.rule)
  return [...byRule].flatMap(([rule, judgements]) => {
    if (!rule.waivable) return []
    const names = [...new Set(judgements.flatMap(({ servers }) => servers.map(({ name }) => name)))]
    return [`waive ${quote(rule.id)} for ${listedAtMost(mostNames, names.map(quote))} until it is done`]
  })
}
