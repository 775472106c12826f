import type { PageData, PageSection, PageStatement } from '../../page-data.js'
import { element, type Child } from '../element.js'
import { placeLink, worded } from '../words.js'

/** Why there is a finding: what `coexist explain` says. */
export function derivationParts(sections: readonly PageSection[], data: PageData): readonly Child[] {
  return sections.flatMap((section) => sectionOf(section, data))
}

function sectionOf({ title, steps, notes }: PageSection, data: PageData): readonly Child[] {
  const said = steps.map((step) => element('li', {}, ...statement(step, data)))
  const following = notes.map((note) =>
    element('li', {}, element('strong', {}, note.label), ': ', ...statement(note, data)),
  )
  return [
    element('p', { class: 'derived' }, ...worded(title)),
    ...(said.length > 0 ? [element('ol', {}, ...said)] : []),
    ...(following.length > 0 ? [element('ul', {}, ...following)] : []),
  ]
}

function statement({ text, place = -1 }: PageStatement, data: PageData): readonly Child[] {
  const at = data.places[place]
  return [...worded(text), ...(at ? [' ', placeLink(at)] : [])]
}
