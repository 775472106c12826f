import { describe, expect, it } from 'vitest'
import { check, type CheckRequest, type Pack } from '../../../src/core/index.js'
import { findingsOf, inputs, problemsOf, requestOf } from '../../support/build-check.js'
import { readPacks } from '../../support/build-documents.js'
import { acme, lumen, policy } from '../../support/build-lumen.js'

const below = acme(['name: A, product: lumen-1, version: R1'])
const rule = 'minimum: { servers: lumen-1, version: R2 }'
const named = (id: string) => policy([`id: r, ${rule}`]).replace('id: p', `id: ${id}`)

/** The pack of Lumen with a policy `of-pack`, and another family with one of its own. */
const withPolicy: Pack = {
  ...lumen,
  files: [...lumen.files, { path: 'policies/lumen/of-pack.yaml', text: named('of-pack') }],
}
const other: Pack = {
  name: 'ember',
  files: [
    {
      path: 'policies/ember/pack.yaml',
      text: 'apiVersion: coexist/v1\nkind: Catalog\nfamily: ember\nproducts: [{ id: ember-1, name: Ember 1 }]\n',
    },
    { path: 'policies/ember/of-ember.yaml', text: named('of-ember') },
  ],
}

function judged(request: Partial<CheckRequest>) {
  return check({ ...requestOf({ files: { 'acme.yaml': below }, packs: [withPolicy, other] }), ...request })
}

function policiesOf(request: Partial<CheckRequest>): readonly string[] {
  const report = judged(request)
  expect(problemsOf(report)).toEqual([])
  return [...new Set(report.rules.map(({ policy: id }) => id))]
}

describe('the policies in force', () => {
  it('are those of every pack that knows a product of the topologies', () => {
    expect(policiesOf({})).toEqual(['of-pack'])
  })

  it('are those of the project as well', () => {
    expect(policiesOf({ files: inputs({ 'acme.yaml': below, 'own.yaml': named('own') }) })).toEqual([
      'of-pack',
      'own',
    ])
  })

  it('are those that were chosen, and no others', () => {
    const files = inputs({ 'acme.yaml': below, 'own.yaml': named('own') })
    const chosen = { files: inputs({ 'chosen.yaml': named('chosen') }) }
    expect(policiesOf({ files, policies: [chosen] })).toEqual(['chosen'])
    expect(policiesOf({ files, policies: [{ pack: 'lumen' }] })).toEqual(['of-pack'])
    expect(policiesOf({ files, policies: [{ pack: 'lumen' }, chosen] })).toEqual(['chosen', 'of-pack'])
  })

  it('may be of a pack that knows no product of the topologies, where it was chosen', () => {
    expect(findingsOf(judged({ policies: [{ pack: 'ember' }] }))).toHaveLength(1)
  })

  it('count once where they were chosen twice', () => {
    const chosen = { files: inputs({ 'chosen.yaml': named('chosen') }) }
    expect(findingsOf(judged({ policies: [chosen, chosen] }))).toHaveLength(1)
    expect(policiesOf({ policies: [chosen, chosen, { pack: 'lumen' }, { pack: 'lumen' }] })).toEqual([
      'chosen',
      'of-pack',
    ])
  })

  it('know the catalogues of every pack, whatever was chosen', () => {
    const mixed =
      'apiVersion: coexist/v1\nkind: Topology\norganization: acme\nservers: [{ name: E, product: ember-1 }, { name: L, product: lumen-1, version: R2 }]\n'
    expect(policiesOf({ files: inputs({ 'm.yaml': mixed }), policies: [{ pack: 'lumen' }] })).toEqual([
      'of-pack',
    ])
  })

  it('know the catalogues of the project and of the chosen files', () => {
    const own =
      'apiVersion: coexist/v1\nkind: Catalog\nfamily: own\nproducts: [{ id: own-1, releases: [{ release: R1, kind: R, build: 1.2.3 }] }]\n'
    const topology =
      'apiVersion: coexist/v1\nkind: Topology\norganization: acme\nservers: [{ name: O, version: 1.2.3 }]\n'
    const ban = policy(['id: r, forbid: [own-1]'])
    const message = '`O` runs own-1 `R1`; own-1 is not supported in the organization'
    const project = judged({ files: inputs({ 't.yaml': topology, 'own.yaml': own, 'ban.yaml': ban }) })
    expect(project.findings.map((finding) => finding.message)).toEqual([message])
    const chosen = judged({
      files: inputs({ 't.yaml': topology }),
      policies: [{ files: inputs({ 'own.yaml': `${own}---\n${ban}` }) }],
    })
    expect(chosen.findings.map((finding) => finding.message)).toEqual([message])
  })

  it('have ids of their own', () => {
    const files = inputs({ 'acme.yaml': below, 'own.yaml': named('own'), 'other.yaml': named('own') })
    expect(problemsOf(judged({ files }))).toEqual([
      'other.yaml:3:5 the policy id `own` is that of another policy, in own.yaml -> give each policy an id of its own',
    ])
  })

  it('take the place of a policy of a pack that has their id, which is told', () => {
    const report = judged({ files: inputs({ 'acme.yaml': below, 'own.yaml': named('of-pack') }) })
    expect(problemsOf(report)).toEqual([])
    expect(findingsOf(report)).toContain(
      'own.yaml:3:5 notice policy-replaced: this policy takes the place of `of-pack` of the built-in pack',
    )
  })

  it('have the fault of a catalogue of the project told where the project can mend it', () => {
    const own =
      'apiVersion: coexist/v1\nkind: Catalog\nfamily: lumen\nproducts: [{ id: lumen-1, releases: [{ release: R2, kind: R, build: 1.0.99.0 }] }]\n'
    const report = judged({ files: inputs({ 'acme.yaml': below, 'own.yaml': own }) })
    expect(report.problems.map(({ file }) => file)).toEqual(['own.yaml'])
  })

  it('are judged without a rule that names what nobody knows, which is told', () => {
    const text = policy([`id: bad, minimum: { servers: lumen-1, version: R7 }`, `id: good, ${rule}`])
    const report = judged({ policies: [{ files: inputs({ 'p.yaml': text }) }] })
    expect(problemsOf(report)).toEqual([
      'p.yaml:7:54 Lumen 1 has no release `R7` -> did you mean `R1` or `R2`?',
    ])
    expect(findingsOf(report)).toEqual([
      'acme.yaml:5:43 error good: `A` runs Lumen 1 `R1`; the minimum is `R2`',
    ])
    expect(report.verdict).toBe('error')
  })

  it('may name a checklist that a policy of a pack declares', () => {
    const withChecklist: Pack = {
      ...lumen,
      files: [
        ...lumen.files,
        {
          path: 'policies/lumen/lists.yaml',
          text: policy(
            [`id: r, ${rule}`],
            'checklists: [{ id: to-two, title: To two, tasks: [{ id: read, title: Read }] }]\n',
          ).replace('id: p', 'id: lists'),
        },
      ],
    }
    const text = policy(['id: r, requires: { before: { install: lumen-2 }, checklists: [to-two] }'])
    const report = judged({
      packs: readPacks([withChecklist]),
      policies: [{ files: inputs({ 'p.yaml': text }) }],
    })
    expect(problemsOf(report)).toEqual([])
  })
})
