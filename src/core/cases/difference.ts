import type { OpenFinding } from '../check/findings.js'
import type { Case, Expectation } from '../model/case.js'
import type { FindingStatus } from '../model/finding.js'
import { locate } from '../model/source.js'
import type { CaseDifference } from '../model/test-report.js'
import { quote } from '../model/wording.js'
import { counts } from './case-judge.js'

/** A finding about one server, or about none. */
interface Found {
  readonly rule: string
  readonly server: string | undefined
  readonly status: FindingStatus
  readonly finding: OpenFinding
}

/**
 * How what was found differs from what a case expects. An expectation is met by one finding of its rule and status on
 * its server, on any where it names none; a finding about several servers counts for each of them.
 */
export function differencesOf(one: Case, findings: readonly OpenFinding[]): readonly CaseDifference[] {
  const left = findings.filter((finding) => counts(one, finding)).flatMap(perServer)
  const found = [...left]
  const missing = one.expect.filter((expectation) => {
    if (expectation.status === 'quiet') return false
    const at = left.findIndex((each) => each.status === expectation.status && isAbout(each, expectation))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const notQuiet = one.expect.flatMap((expectation) => {
    if (expectation.status !== 'quiet') return []
    const loud = found.find((each) => isAbout(each, expectation))
    if (loud && left.includes(loud)) left.splice(left.indexOf(loud), 1)
    return loud ? [notQuietFor(expectation, loud)] : []
  })
  const wanting = missing.map((expectation) => {
    const at = left.findIndex((each) => isAbout(each, expectation))
    return at < 0 ? missingFor(expectation) : otherStatusFor(expectation, left.splice(at, 1)[0])
  })
  return [...wanting, ...notQuiet, ...left.map((each) => unexpectedIn(one, each))]
}

function perServer(finding: OpenFinding): readonly Found[] {
  const { rule, status, servers } = finding
  const named = servers.length > 0 ? servers : [undefined]
  return named.map((server) => ({ rule, server, status, finding }))
}

function isAbout(found: Found, { rule, server }: Expectation): boolean {
  return (
    found.rule === rule &&
    (server === undefined || server.toLowerCase() === (found.server ?? '').toLowerCase())
  )
}

function missingFor({ rule, server, status, origin }: Expectation): CaseDifference {
  return {
    kind: 'missing',
    rule,
    ...(server === undefined ? {} : { server }),
    expected: status,
    message: `${quote(rule)} finds nothing${onServer(server)}, where ${inWords[status]} is expected`,
    help: 'correct the case, or the rule',
    location: locate(origin.value('status')),
  }
}

function otherStatusFor(expectation: Expectation, found: Found | undefined): CaseDifference {
  if (!found) return missingFor(expectation)
  const { rule, status, origin } = expectation
  return {
    ...about(found),
    kind: 'other-status',
    rule,
    expected: status,
    message: `${quote(rule)} finds ${inWords[found.status]}${onServer(found.server)}, where ${inWords[status]} is expected`,
    help: 'correct the case, or the rule',
    location: locate(origin.value('status')),
  }
}

function notQuietFor({ rule, origin }: Expectation, found: Found): CaseDifference {
  return {
    ...about(found),
    kind: 'not-quiet',
    rule,
    expected: 'quiet',
    message: `${quote(rule)} finds ${inWords[found.status]}${onServer(found.server)}, where it must be quiet`,
    help: 'correct the case, or the rule',
    location: locate(origin.value('status')),
  }
}

function unexpectedIn({ origin }: Case, found: Found): CaseDifference {
  const { rule, server, status, finding } = found
  const entry = [`rule: ${rule}`, ...(server === undefined ? [] : [`server: ${server}`]), `status: ${status}`]
  return {
    ...about(found),
    kind: 'unexpected',
    rule,
    message: `${quote(rule)} finds ${inWords[status]}${onServer(server)}, which the case does not expect`,
    help:
      finding.policy === 'coexist'
        ? (finding.help ?? 'correct the case')
        : `add ${quote(`{ ${entry.join(', ')} }`)} to \`expect:\`, or correct the rule`,
    location: locate(origin.key('expect')),
  }
}

/** What is told of a finding, wherever the difference stands. */
function about({ server, status, finding }: Found) {
  return {
    ...(server === undefined ? {} : { server }),
    found: status,
    related: { message: finding.message, location: finding.location },
  }
}

function onServer(server: string | undefined): string {
  return server === undefined ? '' : ` on ${quote(server)}`
}

const inWords: Readonly<Record<FindingStatus | 'quiet', string>> = {
  violation: 'a violation',
  undecided: 'that it cannot be decided',
  'not-covered': 'that no rule speaks',
  waived: 'a waived violation',
  quiet: 'nothing',
}
