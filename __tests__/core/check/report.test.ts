import { describe, expect, it } from 'vitest'
import { check } from '../../../src/core/index.js'
import { checked, inputs, requestOf } from '../../support/build-check.js'
import { acme, lumen, policy, topology } from '../../support/build-lumen.js'

const below = 'name: A, product: lumen-1, version: R1'
const atLeastR2 = 'minimum: { servers: lumen-1, version: R2 }'

describe('the report', () => {
  it('names the rules in force whose products are there, those of the program only where they spoke', () => {
    const rules = [
      `id: b, title: At least R2., remediation: do it, ${atLeastR2}`,
      'id: a, severity: notice, forbid: [{ product: lumen-2, name: Z }]',
      'id: c, forbid: [lumen-0]',
    ]
    const report = checked({
      files: acme([below, 'name: B, product: lumen-2']),
      policy: policy(rules),
      packs: [lumen],
    })
    expect(report.rules).toEqual([
      {
        rule: 'not-covered',
        policy: 'coexist',
        form: 'built-in',
        title: 'Products that stand together are products about which a rule speaks.',
        remediation:
          'Look up what the vendor says about the two products, and choose or write a policy that says it.',
        severity: 'warning',
      },
      {
        rule: 'a',
        policy: 'p',
        form: 'forbid',
        title: 'a',
        severity: 'notice',
        source: { title: 'Guide', ref: 'G1' },
      },
      {
        rule: 'b',
        policy: 'p',
        form: 'minimum',
        title: 'At least R2.',
        severity: 'error',
        remediation: 'do it',
        source: { title: 'Guide', ref: 'G1' },
      },
    ])
  })

  it.each([
    ['source: { title: Book }, at: page 3', { title: 'Book', at: 'page 3' }],
    ['at: page 3', { title: 'Guide', ref: 'G1', at: 'page 3' }],
    ['severity: error', { title: 'Guide', ref: 'G1' }],
  ])('gives a finding of a rule with { %s } its source', (written, source) => {
    const text = policy([`id: r, ${written}, ${atLeastR2}`])
    const [finding] = checked({ files: acme([below]), policy: text, packs: [lumen] }).findings
    expect(finding?.source).toEqual(source)
  })

  it('counts the problems beyond two hundred', () => {
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [
        `f${index}.yaml`,
        topology(`o${index}`, `servers:\n${'  - { name: A, product: x, foo: 1 }\n'.repeat(45)}`),
      ]),
    )
    const { problems } = checked({ files, policy: policy([`id: r, ${atLeastR2}`]), packs: [lumen] })
    expect(problems).toHaveLength(201)
    expect(problems.at(-1)).toEqual({
      file: 'f0.yaml',
      message: 'there are 70 more problems',
      help: 'mend the first ones and run again',
    })
  })

  it('keeps what could not even be read', () => {
    const request = requestOf({
      files: acme([below]),
      policy: policy([`id: r, ${atLeastR2}`]),
      packs: [lumen],
    })
    const report = check({
      ...request,
      problems: [{ message: 'the file is not UTF-8 text', at: { path: 'x.yaml' } }],
    })
    expect(report.problems).toEqual([{ file: 'x.yaml', message: 'the file is not UTF-8 text' }])
    expect(report.verdict).toBe('error')
    expect(report.findings).toHaveLength(1)
  })

  it.each([
    [{}, ['. no topology was found', 'name a file or folder with a document of `kind: Topology`']],
    [
      { 'p.yaml': policy([`id: r, ${atLeastR2}`]) },
      ['p.yaml no topology was found', 'name a file or folder with a document of `kind: Topology`'],
    ],
    [
      { 'acme.yaml': acme([below]) },
      ['acme.yaml no policy is in force for these topologies', 'name one with `--policy`'],
    ],
  ])('of nothing to judge does not look like one of nothing found: %j', (files, [message, help]) => {
    const report = check({
      ...requestOf({ files: {}, packs: [lumen] }),
      files: inputs(files),
    })
    expect(report.problems.map((problem) => `${problem.file} ${problem.message}`)).toEqual([message])
    expect(report.problems[0]?.help).toBe(help)
    expect(report.verdict).toBe('error')
  })
})
