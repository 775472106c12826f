import type { Law } from './law.js'
import type { Participant, Place } from './place.js'

/** What some participants are taken to be, by their keys: an index into what they may be. */
export type Choice = ReadonlyMap<string, number>

/** What it takes for a rule to speak in a place, once for a round. */
export interface Speaking {
  /** Whether it spoke before the round. */
  readonly before: boolean
  /** Whether it may speak while some participants are what is chosen. */
  readonly may: (choice: Choice) => boolean
}

/** When a rule may speak in a place, whatever part of the round is done. */
export function speakingIn(law: Law, place: Place): Speaking {
  const { participants, scope, view, link } = place
  const spoke =
    law.present.every((asked) => participants.some(({ was }) => was && asked(was, scope))) &&
    law.absent.every((asked) => !participants.some(({ was }) => was && asked(was, scope))) &&
    law.levels.every(({ level, holds }) => holds(view.levels.get(level)?.was ?? '')) &&
    (link?.was ?? true)
  const open =
    law.levels.every(({ level, holds }) => (view.levels.get(level)?.may ?? ['']).some(holds)) &&
    (link?.may.includes(true) ?? true)
  if (!open) return { before: spoke, may: () => false }
  const allowed = restrictedIn(law, place)
  for (const indexes of allowed.values()) if (indexes.length === 0) return { before: spoke, may: () => false }
  const sides = law.present.map((asked) => sideOf(participants, allowed, (state) => asked(state, scope)))
  return {
    before: spoke,
    may(choice) {
      for (const [key, index] of choice) if (allowed.get(key)?.includes(index) === false) return false
      return canAllBe(sides, choice)
    },
  }
}

/** One thing that must be so: by somebody whatever happens, or by one of these. */
type Side = 'always' | readonly { readonly key: string; readonly index: number }[]

function sideOf(
  participants: readonly Participant[],
  allowed: ReadonlyMap<string, readonly number[]>,
  isSo: (state: NonNullable<Participant['was']>) => boolean,
): Side {
  const candidates: { key: string; index: number }[] = []
  for (const { key, may } of participants) {
    const indexes = allowed.get(key)
    let isAlways = true
    for (const [index, state] of may.entries()) {
      if (indexes?.includes(index) === false) continue
      if (state && isSo(state)) candidates.push({ key, index })
      else isAlways = false
    }
    if (isAlways) return 'always'
  }
  return candidates
}

function canAllBe(sides: readonly Side[], choice: Choice): boolean {
  const [first, ...rest] = sides
  if (first === undefined) return true
  if (first === 'always') return canAllBe(rest, choice)
  return first.some(({ key, index }) => {
    const chosen = choice.get(key)
    if (chosen !== undefined && chosen !== index) return false
    return canAllBe(rest, new Map([...choice, [key, index]]))
  })
}

/**
 * What participants may be while the rule is not silenced by what must not be there, or by a link that has lost an only end;
 * of those alone whom that keeps from something that they may be.
 */
function restrictedIn(
  { absent }: Law,
  { participants, scope }: Place,
): ReadonlyMap<string, readonly number[]> {
  const restricted = new Map<string, readonly number[]>()
  if (absent.length === 0 && !scope.link) return restricted
  for (const { key, may } of participants) {
    const isOnlyEnd = scope.link?.members.get(key)?.stands === 'alone'
    const isSilenced = (state: Participant['was']) =>
      state ? absent.some((asked) => asked(state, scope)) : isOnlyEnd
    if (may.some(isSilenced))
      restricted.set(
        key,
        may.flatMap((state, index) => (isSilenced(state) ? [] : index)),
      )
  }
  return restricted
}
