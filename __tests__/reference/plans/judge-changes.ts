import { holds } from '../guard.js'
import type { LiveLink } from '../organization.js'
import { placeNamed } from '../place.js'
import type { NamedRule, WrittenChecklist } from '../rules.js'
import { all, impossible, type Truth } from '../truth.js'
import { placesOfChange, stateAt, subjectOf } from './changed.js'
import { isTooEarly } from './order.js'
import { isOffPath } from './path.js'
import { isPremature, type Occasion } from './requires.js'
import type { Change, Trace } from './trace.js'

/** A change that breaks a rule, or may break it. */
export interface WrongChange {
  readonly change: Change
  /** The names of the servers that it is told of. */
  readonly subjects: readonly string[]
  readonly broken: Truth
}

/** Every change against a rule about changes, in each place of its scope. */
export function judgeChanges(
  rule: NamedRule,
  checklists: readonly WrittenChecklist[],
  trace: Trace,
): readonly WrongChange[] {
  const scope = rule.scope ?? 'organization'
  return trace.changes.flatMap((change) =>
    placesOfChange(scope, change, trace).map((place) => {
      const before = stateAt(change.before, trace)
      // servers stay as they are when a link is made, and its place is that of the link to be
      const earlier = change.kind === 'link' ? place : placeNamed(place.name, scope, before)
      const server = change.kind === 'link' ? undefined : subjectOf(change, trace)
      const link = linkOf(change, trace)
      const occasion = { change, server, linkKind: link?.kind, place, earlier, before }
      const subjects = link ? [link.edge] : [change.subject]
      return {
        change,
        subjects,
        broken: all([holds(rule.when, earlier), isWrong(rule, checklists, occasion, trace)]),
      }
    }),
  )
}

function linkOf({ kind, subject, after }: Change, trace: Trace): LiveLink | undefined {
  if (kind !== 'link') return undefined
  return stateAt(after, trace).links.find(({ id }) => String(id) === subject)
}

function isWrong(
  rule: NamedRule,
  checklists: readonly WrittenChecklist[],
  occasion: Occasion,
  trace: Trace,
): Truth {
  const { change, server, place } = occasion
  const scope = rule.scope ?? 'organization'
  if (rule.requires) return isPremature(rule.requires, checklists, occasion)
  if (!server || change.kind === 'decommission') return impossible
  if (rule.path) return isOffPath(rule.path, scope, server, place, change, trace)
  return rule.order ? isTooEarly(rule.order, scope, server, place, change, trace) : impossible
}
