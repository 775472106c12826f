import { findingOf } from '../../check/findings.js'
import type { Judgement } from '../../check/rule-watch.js'
import { groupBy } from '../../model/group-by.js'
import type { Blocker } from '../../model/order-report.js'
import { listedAtMost, quote } from '../../model/wording.js'
import { entryOf } from './entries.js'
import type { Answer } from './find-order.js'
import type { Blocked } from './greedy.js'
import type { Obstacle } from './ground.js'
import type { Hindrance } from './journey.js'
import { stepOf, type OrderStep } from './steps.js'
import type { Need, Track } from './track.js'

const mostNames = 5

/** What is in the way, told once for servers that are alike. */
export function blockersOf(answer: Answer, likeThis: (key: string) => readonly string[]): readonly Blocker[] {
  if (answer.outcome === 'plan') return []
  const { tracks } = answer.journey
  const ofTarget =
    answer.outcome === 'impossible' ? targetBlockers(answer.proof) : answer.hindrances.map(hindered)
  const alike = groupBy(nearest(answer.blocked), (blocked) => tellsApart(blocked, tracks))
  const moves = [...alike.values()].flatMap((same): Blocker[] => {
    const [first] = same
    if (!first) return []
    const step = stepOf(tracks, first.move)
    const { action, from, to } = { ...entryOf(step), ...turning(step) }
    const servers = same.flatMap(({ move }) => namesOf(tracks[move.track], likeThis))
    return [{ servers: [...new Set(servers)], action, from, to, ...wordsOf(first.obstacle, tracks) }]
  })
  return [...ofTarget, ...moves]
}

/** Where a server becomes another product, that is said too. */
function turning(step: OrderStep): { readonly to?: string } {
  if (step.kind !== 'update' || step.from.product === step.server.product) return {}
  return { to: `${step.server.product.name} ${entryOf(step).to ?? ''}` }
}

type Proof = Extract<Answer, { outcome: 'impossible' }>['proof']

function targetBlockers(proof: Proof): readonly Blocker[] {
  if (proof.kind !== 'target') return []
  return [...proof.hindrances.map(hindered), ...proof.judgements.map(wrongTarget)]
}

function hindered({ servers, message, help }: Hindrance): Blocker {
  return { servers, action: 'target', from: null, to: null, message, help }
}

function wrongTarget(judgement: Judgement): Blocker {
  const { servers, rule, policy, message, help } = findingOf(judgement)
  const about = { servers, action: 'target', from: null, to: null, rule, policy } as const
  return { ...about, message: `at the end: ${message}`, ...(help === undefined ? {} : { help }) }
}

/** Of the moves of a track the one that goes least far. */
function nearest(blocked: readonly Blocked[]): readonly Blocked[] {
  const byTrack = groupBy(blocked, ({ move }) => move.track)
  return [...byTrack.values()].flatMap((moves) => {
    const [first] = [...moves].sort((a, b) => a.move.to - b.move.to)
    return first ?? []
  })
}

function tellsApart({ move, obstacle }: Blocked, tracks: readonly Track[]): string {
  const { server: _server, name: _name, ...entry } = entryOf(stepOf(tracks, move))
  const why = obstacle.kind === 'rule' ? obstacle.judgement.compiled.id : obstacle.kind
  return JSON.stringify([entry, why])
}

function namesOf(track: Track | undefined, likeThis: (key: string) => readonly string[]): readonly string[] {
  if (!track) return []
  const all = track.kind === 'server' ? likeThis(track.key) : []
  return all.length > 0 ? all : [track.name]
}

function wordsOf(
  obstacle: Obstacle,
  tracks: readonly Track[],
): Pick<Blocker, 'message' | 'help' | 'rule' | 'policy'> {
  switch (obstacle.kind) {
    case 'rule': {
      const { rule, policy, message, help } = findingOf(obstacle.judgement)
      return { rule, policy, message, ...(help === undefined ? {} : { help }) }
    }
    case 'need':
      return { message: needInWords(obstacle.need, tracks) }
    case 'last-of-link':
      return {
        message: `it is the last server at its end of the ${obstacle.link.kind} ${quote(obstacle.link.name)}`,
      }
  }
}

function needInWords({ kind, about, anyOf, meanwhile = [], track }: Need, tracks: readonly Track[]): string {
  const own = quote(tracks[track]?.name ?? '')
  const names = listedAtMost(
    mostNames,
    [...anyOf.map((one) => one.track), ...meanwhile].map((one) => quote(tracks[one]?.name ?? '')),
    'or',
  )
  switch (kind) {
    case 'holder':
      return `${own} holds ${quote(about)}, which ${names} can take in and ${meanwhile.length > 0 ? 'is not there' : 'is not there yet'}`
    case 'successor':
      return `${names} is to do what ${own} does, and is not there yet`
    case 'end-of-link':
      return `${names} is to stand at an end of the link ${quote(about)}, and is not there yet`
    case 'renewal':
      return `the link ${quote(about)} is made anew once ${names} has its new version`
  }
}
