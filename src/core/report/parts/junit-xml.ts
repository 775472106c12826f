import { safeLine } from '../escaping/line.js'
import { xmlText } from '../escaping/xml.js'

type Outcome = 'pass' | 'failure' | 'error' | 'skipped'

/** One test as JUnit knows it. */
export interface TestCase {
  readonly name: string
  readonly className: string
  readonly outcome: Outcome
  readonly message?: string
  readonly details?: string
}

/** A whole document of suites. */
export function junitDocument(suites: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="coexist">\n${suites.join('')}</testsuites>\n`
}

/** A suite with its tests, as XML. */
export function suite(name: string, tests: readonly TestCase[]): string {
  const count = (outcome: Outcome) => tests.filter((test) => test.outcome === outcome).length
  const counts = `tests="${tests.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`
  return `  <testsuite name="${xmlText(name)}" ${counts}>\n${tests.map(testCase).join('')}  </testsuite>\n`
}

function testCase({ name, className, outcome, message, details }: TestCase): string {
  const start = `    <testcase name="${xmlText(safeLine(name))}" classname="${xmlText(className)}"`
  if (outcome === 'pass' && details === undefined) return `${start}/>\n`
  const about = `message="${xmlText(safeLine(message ?? ''))}"`
  const inner = {
    pass: `<system-out>${xmlText(details ?? '')}</system-out>`,
    skipped: `<skipped ${about}/>`,
    failure: `<failure ${about}>${xmlText(details ?? '')}</failure>`,
    error: `<error ${about}>${xmlText(details ?? '')}</error>`,
  }[outcome]
  return `${start}>\n      ${inner}\n    </testcase>\n`
}
