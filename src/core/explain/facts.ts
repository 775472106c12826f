import type { GuardFacts } from '../check/rule-watch.js'
import type { CompiledRule } from '../check/compiled-rule.js'
import type { Answer } from '../model/answer.js'
import type { Fact } from '../model/explanation.js'
import { locate, type Span } from '../model/source.js'
import { listed, quote } from '../model/wording.js'
import type { Clue } from '../rules/form.js'
import { running, versionPlace, type ScopeState, type ServerState } from '../rules/state.js'
import { meaningInWords } from '../versions/release-facts.js'

/** A fact, with its place where there is one. */
export function fact(text: string, at?: Span): Fact {
  return { text, ...(at ? { location: locate(at) } : {}) }
}

/** Where a rule is judged; of a link also the servers that stand alone at their end. */
export function scopeFacts({ kind, name, at, link, organization }: ScopeState): readonly Fact[] {
  const ends = [...(link?.members ?? [])].flatMap(([key, { end, stands }]) => {
    const server = organization.servers.get(key)
    if (stands !== 'alone' || !server) return []
    return [
      fact(`its ${quote(end)} is ${quote(server.name)}, which runs ${running(server)}`, versionPlace(server)),
    ]
  })
  return [fact(`judged in the ${kind} ${quote(name)}`, at), ...ends]
}

/** Whether the guard of a rule lets it speak, and what makes it so. */
export function guardFacts({ guard: { text } }: CompiledRule, guard: GuardFacts): readonly Fact[] {
  if (text === '') return [fact('the rule has no guard: it always speaks')]
  const words: Readonly<Record<Answer, string>> = {
    yes: `the rule speaks here, since ${text}`,
    no: `the rule is silent here: it speaks only while ${text}`,
    'cannot-tell': `it cannot be told whether the rule speaks here: it does while ${text}`,
  }
  return [fact(words[guard.speaks]), ...guard.because.map(clueFact)]
}

/** What is declared of a server, and what that means by the catalogue. */
export function serverFacts(server: ServerState): readonly Fact[] {
  const { version } = server
  return [
    fact(`${quote(server.name)} runs ${running(server)}`, versionPlace(server)),
    fact(meaningInWords(version)),
  ]
}

/** Whether a rule means a server, and what keeps that from being told. */
export function selectionFact(
  server: ServerState,
  scope: ScopeState,
  { judge }: CompiledRule,
): readonly Fact[] {
  if (judge.kind !== 'server') return []
  const { text } = judge.servers
  switch (judge.servers.matches(server, scope)) {
    case 'yes':
      return [fact(`the server is meant: the rule is about ${text}`)]
    case 'no':
      return [fact(`the server is not meant: the rule is about ${text}${endInWords(judge.servers.end)}`)]
    case 'cannot-tell': {
      const doubts = judge.servers.doubtsAbout(server, scope).map((doubt) => doubt.text)
      const open = doubts.length > 0 ? `: only if ${listed(doubts, 'or')}` : ''
      return [fact(`it cannot be told whether the server is meant${open}`)]
    }
  }
}

/** A clue or a witness as a fact. */
export function clueFact({ text, at }: Clue): Fact {
  return fact(text, at)
}

function endInWords(end: string | undefined): string {
  return end === undefined ? '' : ` as the ${quote(end)} of the link`
}
