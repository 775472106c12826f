import type { LiveOrganization } from '../check/live-organization.js'
import type { Change } from '../rules/form.js'

/** Changes that are made at once; every state between two moments is judged. */
export interface Moment {
  /** What the rules about changes look at. */
  readonly changes: readonly Change[]
  /** Makes the changes. */
  apply(live: LiveOrganization): void
}

/** A moment in which nothing changes that rules look at. */
export const stillness: Moment = { changes: [], apply: () => undefined }

/** A change of a server or link, as a moment of its own. */
export function momentOf(change: Change): Moment {
  return { changes: [change], apply: (live) => make(change, live) }
}

/** All the changes of some moments in one. */
export function atOnce(moments: readonly Moment[]): Moment {
  return {
    changes: moments.flatMap(({ changes }) => changes),
    apply(live) {
      for (const moment of moments) moment.apply(live)
    },
  }
}

function make(change: Change, live: LiveOrganization): void {
  switch (change.kind) {
    case 'install':
      live.add(change.server)
      return
    case 'update':
      live.replace(change.from, change.server)
      return
    case 'decommission':
      live.remove(change.server)
      return
    case 'link':
      live.addLink(change.link)
      return
    case 'move':
      return // what servers hold is kept by the plan, not by the organization
  }
}
