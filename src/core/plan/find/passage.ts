import type { LiveOrganization } from '../../check/live-organization.js'
import { canBe } from '../../rules/link-standing.js'
import type { Change } from '../../rules/form.js'
import type { LinkMember, LinkState, ServerState } from '../../rules/state.js'
import type { LevelTrack, LinkTrack, Move, ServerTrack, Track } from './track.js'

/** A move as a change of an organization that can be taken back. */
export interface Passage {
  /** What the rules about changes look at; a link that goes and a level that rises are no matter to them. */
  readonly change: Change | undefined
  apply(): void
  undo(): void
}

/** The way from one station of a track to another. */
export function passage(track: Track, move: Move, live: LiveOrganization, isBackward: boolean): Passage {
  switch (track.kind) {
    case 'server':
      return serverPassage(track, move, live, isBackward)
    case 'link':
      return linkPassage(track, move, live)
    case 'level':
      return levelPassage(track, move, live)
  }
}

function serverPassage(
  track: ServerTrack,
  { from, to }: Move,
  live: LiveOrganization,
  isBackward: boolean,
): Passage {
  const [before, after] = [track.stations[from], track.stations[to]]
  const restore = live.remember()
  if (before && after) {
    return {
      change: { kind: 'update', from: before, server: after },
      apply: () => live.replace(before, after),
      undo() {
        live.replace(after, before)
        restore()
      },
    }
  }
  const isExpected = track.action === 'install' && !isBackward
  if (after) {
    return {
      change: { kind: 'install', server: after },
      apply() {
        if (isExpected) live.expect(after, -1)
        live.add(after)
      },
      undo() {
        live.remove(after)
        if (isExpected) live.expect(after, 1)
        restore()
      },
    }
  }
  if (!before) throw new Error(`${track.name} goes from nowhere to nowhere`)
  return leaving(before, live, restore)
}

/** Links that go with a server, or lose it, come back with it. */
function leaving(server: ServerState, live: LiveOrganization, restore: () => void): Passage {
  const links = [...live.state.linksOf(server)].map((link): LinkState => ({
    ...link,
    members: new Map(link.members),
  }))
  return {
    change: { kind: 'decommission', server },
    apply: () => live.remove(server),
    undo() {
      live.add(server)
      for (const link of links) if (link.members.get(server.key)?.stands !== 'by-site') live.addLink(link)
      restore()
    },
  }
}

function linkPassage({ stations }: LinkTrack, { from, to }: Move, live: LiveOrganization): Passage {
  const [before, after] = [stations[from], stations[to]]
  const named = before ?? after
  const present = named && live.state.findLink(named.kind, named.name)
  const earlier = present && { ...present, members: new Map(present.members) }
  const restore = live.remember()
  const link = after && asMade(after, live)
  return {
    change: link ? { kind: 'link', link } : undefined,
    apply() {
      if (link) live.addLink(link)
      else if (named) live.removeLink(named)
    },
    undo() {
      if (link) live.removeLink(link)
      if (earlier) live.addLink(earlier)
      restore()
    },
  }
}

/** The link with those who stand at its ends now; it records what the far end is now. */
function asMade(link: LinkState, live: LiveOrganization): LinkState {
  const { siteEnd, declared, recorder } = link
  const named = [...link.members].filter(([, { stands }]) => stands !== 'by-site')
  const members = new Map<string, LinkMember>(named)
  if (siteEnd && declared.site !== undefined) {
    for (const server of live.state.serversOf(declared.site)) {
      const certainty = canBe(server, siteEnd)
      if (certainty !== 'no' && !members.has(server.key))
        members.set(server.key, { end: siteEnd.id, certainty, stands: 'by-site' })
    }
  }
  const recorded = recorder === undefined ? undefined : live.state.servers.get(recorder)?.version
  return recorded ? { ...link, members, recorded } : { ...link, members }
}

function levelPassage({ name, stations }: LevelTrack, { from, to }: Move, live: LiveOrganization): Passage {
  return {
    change: undefined,
    apply: () => live.setLevel(name, stations[to]),
    undo: () => live.setLevel(name, stations[from]),
  }
}
