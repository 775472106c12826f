import type { Span } from '../model/source.js'
import { quote } from '../model/wording.js'
import type { Change } from './form.js'
import { productPlace, running, versionPlace, type ScopeState } from './state.js'

/** A change as the first half of a sentence. */
export function changeInWords(change: Change): string {
  switch (change.kind) {
    case 'install':
      return `${quote(change.server.name)} is installed with ${running(change.server)}`
    case 'update':
      return `${quote(change.server.name)} goes from ${running(change.from)} to ${running(change.server)}`
    case 'decommission':
      return `${quote(change.server.name)}, which runs ${running(change.server)}, is decommissioned`
    case 'move': {
      const { what, server, to } = change
      const target = to ? `to ${quote(to.name)}, which runs ${running(to)}` : 'away'
      return `${quote(what)} of ${quote(server.name)}, which runs ${running(server)}, move ${target}`
    }
    case 'link':
      return `the ${change.link.kind} ${quote(change.link.name)} is made`
  }
}

/** What a person would edit to take the change back; what has gone is missed where its organization is declared. */
export function placeOfChange(change: Change, { organization }: ScopeState): Span {
  switch (change.kind) {
    case 'install':
      return productPlace(change.server)
    case 'update':
    case 'move':
      return versionPlace(change.server)
    case 'decommission':
      return organization.at
    case 'link':
      return change.link.declared.origin.value('kind')
  }
}
