import { test, type TestReport } from '../../src/core/index.js'
import { builtInRead, inputs, usualDay } from './build-check.js'

/** The result of running the cases among some documents, by path; strictly where the test says so. */
export function tested(
  files: Readonly<Record<string, string>>,
  { strict = false }: { readonly strict?: boolean } = {},
): TestReport {
  return test({
    asked: Object.keys(files),
    files: inputs(files),
    packs: builtInRead,
    problems: [],
    asOf: usualDay,
    strict,
    toolVersion: '0.0.0',
  })
}

/** A case of a policy `p` about servers, with what it expects and further keys. */
export function caseOf(servers: string, expected: string, rest = ''): string {
  return `apiVersion: coexist/v1
kind: Case
title: An example.
policy: p
topology:
  organization: contoso
  servers: [${servers}]
${rest}expect: [${expected}]
`
}

/** A policy `p` with some rules. */
export function policyOf(rules: string, rest = ''): string {
  return `apiVersion: coexist/v1
kind: Policy
id: p
title: A policy
${rest}rules:
${rules}
`
}
