import { describe, expect, it } from 'vitest'
import { resolve } from '../../../src/core/index.js'
import { catalogueOf, meaningOf } from '../../support/build-catalogue.js'
import { findingsOf } from '../../support/build-check.js'
import { documentOf, faultsIn, readPacks } from '../../support/build-documents.js'
import { lumen, reported } from '../../support/build-lumen.js'

/** Lumen with two releases of Lumen 3 that are announced. */
const announced = {
  ...lumen,
  files: lumen.files.map(({ path, text }) => ({
    path,
    text: text.replace(
      '- { release: R2, kind: R, build: 3.0.200.0 }\n',
      '- { release: R2, kind: R, build: 3.0.200.0 }\n      - { release: R3, kind: R, planned: next year }\n      - { release: R4, kind: R, planned: some day }\n',
    ),
  })),
}
const catalogue = catalogueOf([announced])

describe('a release that is only planned', () => {
  it.each([
    ['R3', 'lumen-3 R3'],
    ['Lumen 3 R4', 'lumen-3 R4'],
    ['3.0.200.0', 'lumen-3 R2'],
    ['3.0.250.0', 'unknown of lumen-3, perhaps R2'],
  ])('`%s` means %s', (written, meaning) => {
    expect(meaningOf(catalogue, written, 'lumen-3')).toBe(meaning)
  })

  it('has neither build nor date, and is resolved with what the vendor said of it', () => {
    expect(resolve('R3', 'lumen-3', readPacks([announced]))).toEqual({
      input: 'R3',
      product: 'lumen-3',
      release: 'R3',
      build: null,
      precision: 'exact',
      from: 'R3',
      to: 'R3',
      released: null,
      planned: 'next year',
      supportEnds: null,
    })
  })

  it('is later than all that is out, and earlier than what is planned after it', () => {
    const who = (version: string) => {
      const servers = ['R2', 'R3', 'R4'].map(
        (release) => `name: ${release}, product: lumen-3, version: ${release}`,
      )
      const rule = `forbid: [{ product: lumen-3, version: "${version}" }]`
      return reported(rule, servers, '', { packs: [announced] }).findings.flatMap(
        (finding) => finding.servers,
      )
    }
    expect([who('> R2'), who('>= R4'), who('< R4')]).toEqual([['R3', 'R4'], ['R4'], ['R2', 'R3']])
  })

  it('is told as planned wherever a server runs it', () => {
    const report = reported(
      'minimum: { servers: lumen-3, version: R4 }',
      ['name: A, product: lumen-3, version: R3'],
      '',
      { packs: [announced] },
    )
    expect(findingsOf(report)).toEqual([
      'acme.yaml:5:43 error r: `A` runs Lumen 3 `R3` (planned for next year); the minimum is `R4`',
    ])
  })

  it.each([
    [
      '{ release: R1, kind: R }',
      '5:36 the release `R1` has no build -> add `build:`, or `planned:` where it is not out yet',
    ],
    [
      '{ release: R1, kind: R, build: 1.0.1.0, planned: soon }',
      '5:74 the release `R1` has a build, so it is more than planned -> leave out `planned:`',
    ],
  ])('is declared as such: not %s', (release, fault) => {
    const text = documentOf('Catalog', `family: x\nproducts:\n  - { id: x, releases: [${release}] }\n`)
    expect(faultsIn(text)).toEqual([fault])
  })
})
