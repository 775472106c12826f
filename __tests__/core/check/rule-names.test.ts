import { describe, expect, it } from 'vitest'
import { checked, findingsOf, problemsOf } from '../../support/build-check.js'
import { acme, lumen } from '../../support/build-lumen.js'

/** A policy with a rule `old` about a newer product, as each product line has one. */
const about = (newer: string) => `apiVersion: coexist/v1
kind: Policy
id: ${newer}
title: Beside ${newer}
source: { title: Guide }
rules:
  - { id: old, when: { present: ${newer} }, minimum: { servers: lumen-1, version: R2 } }
`
const one = 'name: A, product: lumen-1, version: R1'
const two = 'name: B, product: lumen-2, version: R1'
const three = 'name: C, product: lumen-3, version: R1'

function reportOf(servers: readonly string[], config: string) {
  return checked({
    files: acme(servers),
    policy: `${about('lumen-2')}---\n${about('lumen-3')}`,
    packs: [lumen],
    config: `apiVersion: coexist/v1\nkind: Config\nrules: [${config}, { rule: not-covered, severity: off, why: known }]\n`,
  })
}

const notice = '{ rule: old, severity: notice }'

describe('a short id that several policies have', () => {
  it('means the one rule whose products are there', () => {
    const report = reportOf([one, two], notice)
    expect([
      problemsOf(report),
      report.findings.map(({ policy, severity }) => `${policy} ${severity}`),
    ]).toEqual([[], ['lumen-2 notice']])
  })

  it('means nothing where the products of several are there', () => {
    expect(problemsOf(reportOf([one, two, three], notice))).toEqual([
      'coexist.yaml:3:17 `old` is a rule of more than one policy -> write `lumen-2/old` or `lumen-3/old`',
    ])
  })

  it('is a rule that exists where the products of none are there', () => {
    const report = reportOf([one], notice)
    expect([problemsOf(report), findingsOf(report)]).toEqual([[], []])
  })

  it('leaves no doubt in full', () => {
    const report = reportOf([one, two, three], '{ rule: lumen-3/old, severity: notice }')
    expect(report.findings.map(({ policy, severity }) => `${policy} ${severity}`).sort()).toEqual([
      'lumen-2 error',
      'lumen-3 notice',
    ])
  })

  it('is waived for the one rule that speaks', () => {
    const waivers = `apiVersion: coexist/v1
kind: Waivers
waivers: [{ rule: old, servers: [A], reason: r, owner: o, expires: "2030-01-01" }]
`
    const report = checked({
      files: acme([one, two]),
      policy: `${about('lumen-2')}---\n${about('lumen-3')}`,
      packs: [lumen],
      waivers,
    })
    expect([problemsOf(report), report.findings.map(({ policy, status }) => `${policy} ${status}`)]).toEqual([
      [],
      ['lumen-2 waived'],
    ])
  })
})
