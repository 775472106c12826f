import type { Problem } from '../model/problem.js'
import { locate } from '../model/source.js'
import { quote } from '../model/wording.js'
import type { LinkState } from '../rules/state.js'

/**
 * Says which links are declared again: whatever is wrong with one of their servers would be found twice. Links with the
 * same server at their single end may be one link that is written in parts, each with servers of its own.
 */
export function refuseRepeatedLinks(links: readonly LinkState[], problems: Problem[]): void {
  const seen = new Map<string, LinkState>()
  for (const link of links) {
    const keys = listedIn(link).map((server) => `${link.kind}\n${link.name}\n${server}`)
    const known = keys.find((key) => seen.has(key))
    const earlier = known === undefined ? undefined : seen.get(known)
    if (earlier) problems.push(repeated(link, earlier))
    for (const key of keys) if (!seen.has(key)) seen.set(key, link)
  }
}

/** The servers that do not tell the link apart; a nameless one where there is none. */
function listedIn({ members, declared: { site } }: LinkState): readonly string[] {
  const listed = [...members].flatMap(([key, { stands }]) => (stands === 'listed' ? [key] : []))
  return site === undefined && listed.length > 0 ? listed : ['']
}

function repeated({ kind, name, declared }: LinkState, earlier: LinkState): Problem {
  const { file, line } = locate(earlier.declared.origin.value('kind'))
  return {
    message: `the ${kind} ${quote(name)} is declared twice; the first one stands in ${file}:${line}`,
    help: 'write one link with all of its servers',
    at: declared.origin.value('kind'),
  }
}
