import { element, section, table, type Child } from './element.js'
import type { Page } from './page.js'
import { placeLink, worded } from './words.js'

/** What could not be judged; nothing where everything was. */
export function problemsSection({ data: { problems, places } }: Page): readonly Child[] {
  if (problems.length === 0) return []
  const rows = problems.map(({ message, help, place }) => {
    const at = places[place]
    return [
      at ? placeLink(at) : '',
      element('span', {}, ...worded(message)),
      element('span', {}, ...worded(help ?? '')),
    ]
  })
  const title = 'Could not be judged'
  return [section('problems', title, table(title, ['Place', 'Problem', 'What to do'], rows))]
}
