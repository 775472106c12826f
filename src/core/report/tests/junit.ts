import { groupBy } from '../../model/group-by.js'
import type { CaseResult, Shortcoming, TestReport } from '../../model/test-report.js'
import { safeLine } from '../escaping/line.js'
import { junitDocument, suite, type TestCase } from '../parts/junit-xml.js'
import { placeInWords } from '../parts/words.js'

/**
 * A run of cases as JUnit XML: a suite for each policy, in it a test for each case and for each thing that a strict run
 * misses, and a suite for what could not be read.
 */
export function junit({ cases, shortfalls, problems }: TestReport): string {
  const ofPolicies = groupBy(
    [
      ...cases.map((one) => ({ policy: one.policy, test: testOfCase(one) })),
      ...shortfalls.map((one) => ({ policy: one.policy, test: testOfShortcoming(one) })),
    ],
    ({ policy }) => policy,
  )
  const suites = [...ofPolicies].map(([policy, tests]) =>
    suite(
      policy,
      tests.map(({ test }) => test),
    ),
  )
  const unread = problems.map(({ file, line, message, help }): TestCase => ({
    name: line === undefined ? file : `${file}:${line}`,
    className: 'coexist',
    outcome: 'error',
    message,
    details: detailsOf([message, ...(help ? [`help: ${help}`] : [])]),
  }))
  return junitDocument([...suites, ...(unread.length > 0 ? [suite('coexist', unread)] : [])])
}

function testOfCase({ title, policy, passed, differences, location }: CaseResult): TestCase {
  if (passed) return { name: title, className: policy, outcome: 'pass' }
  return {
    name: title,
    className: policy,
    outcome: 'failure',
    message: differences[0]?.message ?? '',
    details: detailsOf([
      placeInWords(location),
      ...differences.flatMap((one) => [
        `${placeInWords(one.location)} ${one.message}`,
        ...(one.related ? [`${placeInWords(one.related.location)} ${one.related.message}`] : []),
        `help: ${one.help}`,
      ]),
    ]),
  }
}

function testOfShortcoming({ kind, policy, rule, severity, message, help, location }: Shortcoming): TestCase {
  return {
    name: `${kind} ${rule}: ${message}`,
    className: policy,
    outcome: severity === 'error' ? 'failure' : 'pass',
    message,
    details: detailsOf([placeInWords(location), message, `help: ${help}`]),
  }
}

function detailsOf(lines: readonly string[]): string {
  return lines.map(safeLine).join('\n')
}
