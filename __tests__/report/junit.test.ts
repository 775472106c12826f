import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { compliantContoso, contoso, dayOfContoso } from '../support/contoso.js'
import { hasProgram } from '../support/installed.js'
import { runCommand } from '../support/run-program.js'
import { schemaPath } from '../support/schemas.js'
import { folderWith, type Files } from '../support/temporary-folder.js'

const hostile = ']]> <a b="c">\'&amp; \u001b\u0000\ufffe \ud800 \u{1f600}\n::error::x'

const reports: readonly (readonly [string, Files])[] = [
  ['an organization with findings of every kind', contoso],
  ['an organization without findings', compliantContoso],
  ['a document that cannot be read', { 'kind.yaml': `apiVersion: coexist/v1\nkind: "Topol]]>gy<&"\n` }],
  ['hostile names', named(hostile)],
]

describe.runIf(hasProgram('xmllint', 'libxml2-utils'))('JUnit XML', () => {
  it.each(reports)('of %s follows the schema', (_what, files) => {
    expect(xmllint(junitOf(files))).toBe('')
  })

  it('would not follow the schema with an attribute or an element too many', () => {
    const xml = junitOf(contoso)
    expect(xmllint(xml.replace('<testcase ', '<testcase colour="red" '))).toContain('colour')
    expect(xmllint(xml.replace('<failure ', '<fault/><failure '))).toContain('fault')
  })
})

describe('JUnit XML', () => {
  it.each(reports)('of %s counts its tests right', (_what, files) => {
    for (const [suite, attributes = ''] of junitOf(files).matchAll(/<testsuite ([^>]*)>.*?<\/testsuite>/gs)) {
      const counts = [...attributes.matchAll(/(tests|failures|errors|skipped)="(\d+)"/g)]
      expect(Object.fromEntries(counts.map(([, name, count]) => [name, Number(count)]))).toEqual({
        tests: suite.match(/<testcase /g)?.length ?? 0,
        failures: suite.match(/<failure /g)?.length ?? 0,
        errors: suite.match(/<error /g)?.length ?? 0,
        skipped: suite.match(/<skipped /g)?.length ?? 0,
      })
    }
  })

  it('has a failure for what blocks, a skipped test for what is waived, and a passing one for a quiet rule', () => {
    const lines = junitOf(contoso)
      .split('\n')
      .map((line) => line.trim())
    expect(lines).toEqual(
      expect.arrayContaining([
        '<testcase name="exchange-2007-minimum: HQ-HT1" classname="exchange-2013-coexistence">',
        '<failure message="`HQ-HT1` runs Exchange 2007 `SP3 RU9`; while Exchange 2013 is present the minimum is `SP3 RU10`">topology/contoso.yaml:8:58&#10;`HQ-HT1` runs Exchange 2007 `SP3 RU9`; while Exchange 2013 is present the minimum is `SP3 RU10`&#10;help: install Exchange 2007 `SP3 RU10` or later on `HQ-HT1`</failure>',
        '<skipped message="waived until 2014-12-31: vendor fix pending"/>',
        '<testcase name="exchange-2013-minimum" classname="exchange-2013-coexistence"/>',
      ]),
    )
  })

  it('has an error for a document that cannot be read', () => {
    const xml = junitOf({ 'kind.yaml': 'apiVersion: coexist/v1\nkind: Topolgy\n' })
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="coexist">
  <testsuite name="coexist" tests="1" failures="0" errors="1" skipped="0">
    <testcase name="kind.yaml:2" classname="coexist">
      <error message="unknown kind \`Topolgy\`">unknown kind \`Topolgy\`&#10;help: did you mean \`Topology\`?</error>
    </testcase>
  </testsuite>
</testsuites>
`)
  })

  it('holds no character that XML forbids', () => {
    expect(junitOf(named(hostile))).not.toMatch(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u,
    )
  })
})

function junitOf(files: Files): string {
  const { stdout, stderr } = runCommand(['check', '--as-of', dayOfContoso, '--format', 'junit'], {
    folder: folderWith(files),
  })
  expect(stderr).toBe('')
  return stdout
}

/** What the schema has against the text. */
function xmllint(xml: string): string {
  const { status, stderr } = spawnSync(
    'xmllint',
    ['--noout', '--nonet', '--schema', schemaPath('jenkins-junit.xsd'), '-'],
    { input: xml, encoding: 'utf8' },
  )
  return status === 0 ? '' : stderr
}

function named(name: string): Files {
  const server = { name, product: 'exchange-2007', version: 'SP3 RU9' }
  const newer = { name: `${name}2`, product: 'exchange-2013', version: 'CU3' }
  const waived = { ...server, name: `${name}3` }
  return {
    't.json': JSON.stringify({
      apiVersion: 'coexist/v1',
      kind: 'Topology',
      organization: name,
      servers: [server, newer, waived],
    }),
    'w.json': JSON.stringify({
      apiVersion: 'coexist/v1',
      kind: 'Waivers',
      waivers: [
        {
          rule: 'exchange-2007-minimum',
          servers: [`${name}3`],
          reason: name,
          owner: name,
          expires: '2014-12-31',
        },
      ],
    }),
  }
}
