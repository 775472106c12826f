import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutated } from '../../support/mutated-text.js'
import { RandomSource } from '../../support/random-source.js'
import { compareReaders } from '../../support/readers-agree.js'
import { root } from '../../support/run-program.js'

/** How many mutated texts are read: set the variable to race the readers for longer. */
const mutations = Number(process.env.COEXIST_MUTATIONS ?? 1500)

/** Other texts with `COEXIST_SEED`, as for the properties. */
const seed = fc.readConfigureGlobal().seed ?? Date.now()

const corpus = ['policies', 'examples', '__tests__/cases', '__tests__/fixtures']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.(?:ya?ml|json)$/.test(path) && !path.includes('expected'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  // Comparing every place takes the square of the length.
  .filter(({ text }) => text.length < 50_000)

describe('the quick reader', () => {
  it('reads every file of the repository as the thorough one does', () => {
    const outcomes = corpus.map(({ path, text }) => [path, compareReaders(text)] as const)
    expect(outcomes.filter(([, outcome]) => typeof outcome === 'object')).toEqual([])
    const refused = outcomes.filter(([, outcome]) => outcome === 'refused').map(([path]) => path)
    expect(refused.filter((path) => /^(?:policies|examples)/.test(path))).toEqual([])
  })

  it.each([
    ['on one line', 'a: { roles: [x, y] }\nb: { roles: [x, y] }\n', 'agree'],
    ['with a bracket in quotes', 'a: ["x]", y]\nb: ["x]", z]\n', 'agree'],
    ['with mappings, each in its place', 'a: [{ b: 1 }, 2]\nc: [{ b: 1 }, 2]\n', 'agree'],
    ['with a list inside', 'a: [[x], y]\nb: [[x], z]\n', 'agree'],
    ['on two lines, deep enough once', 'a: [x,\n y]\nb:\n    c: [x,\n y]\n', 'refused'],
    ['that never end', 'a: [x]\nb: [x\n', 'refused'],
  ])('reads lists that are written alike %s', (_how, text, outcome) => {
    expect(compareReaders(text)).toBe(outcome)
  })

  it(
    `never disagrees about a mutated text (${mutations} of them, seed ${seed})`,
    { timeout: mutations * 100 },
    () => {
      const random = new RandomSource(seed)
      const counts = { refused: 0, agree: 0 }
      for (let index = 0; index < mutations; index++) {
        const text = mutated(corpus, random)
        const outcome = compareReaders(text)
        if (typeof outcome === 'object') expect.fail(`${outcome.difference}\n${JSON.stringify(text)}`)
        counts[outcome]++
      }
      expect(counts.agree).toBeGreaterThan(mutations / 5)
    },
  )
})
