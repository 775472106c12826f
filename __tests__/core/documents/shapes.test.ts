import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shapes } from '../../../src/core/documents/generated/shapes.js'
import validators from '../../../src/core/documents/generated/validators.cjs'
import { kinds } from '../../../src/core/documents/kinds/index.js'
import { parseYaml } from '../../../src/core/documents/yaml.js'
import { RandomSource } from '../../support/random-source.js'
import { root } from '../../support/run-program.js'

/** Every document of the repository. */
const corpus = ['policies', 'examples', '__tests__/cases']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.(?:ya?ml|json)$/.test(path))
  .flatMap((path) => parseYaml({ path, text: readFileSync(join(root, path), 'utf8') }).documents)
  .map(({ value }) => value)

const strangers = [
  null,
  true,
  7,
  -1,
  1.5,
  '',
  ' ',
  'x',
  ' x',
  'x ',
  '2026-02-30',
  [],
  ['x'],
  [' '],
  {},
  { x: 'y' },
  { stranger: 1 },
]

describe('the shape of each kind of document', () => {
  it('takes whatever its validator takes among the documents of the repository, and nothing else', () => {
    const differences = corpus.flatMap((value) =>
      kinds.filter((kind) => shapes[kind](value) !== validators[kind](value)),
    )
    expect(differences).toEqual([])
  })

  it('takes no changed document that its validator refuses', () => {
    const random = new RandomSource(7)
    const holes: unknown[] = []
    let refused = 0
    for (let round = 0; round < 20; round++) {
      for (const value of corpus) {
        const changed = withChange(value, random)
        for (const kind of kinds.filter((one) => (value as { kind?: unknown }).kind === one)) {
          const isValid = validators[kind](changed)
          if (!isValid) refused++
          if (shapes[kind](changed) && !isValid) holes.push(changed)
        }
      }
    }
    expect(holes).toEqual([])
    expect(refused).toBeGreaterThan(corpus.length)
  })
})

/** The value with one part taken out, added or replaced by something else. */
function withChange(value: unknown, random: RandomSource): unknown {
  if (typeof value !== 'object' || value === null || random.chance(5)) return stranger(random)
  const keys = Object.keys(value)
  const key = keys[random.below(keys.length)]
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === key ? withChange(item, random) : item))
  }
  if (key === undefined || random.chance(10))
    return { ...value, [random.chance(50) ? 'extra' : 'name']: stranger(random) }
  const { [key]: below, ...rest } = value as Record<string, unknown>
  return random.chance(15) ? rest : { ...rest, [key]: withChange(below, random) }
}

function stranger(random: RandomSource): unknown {
  return strangers[random.below(strangers.length)]
}
