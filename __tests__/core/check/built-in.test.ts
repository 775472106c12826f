import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../../src/core/check/built-in.js'

const core = join(import.meta.dirname, '..', '..', '..', 'src', 'core')
const code = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith(join('check', 'built-in')))
  .map((path) => readFileSync(join(core, path), 'utf8'))
  .join('\n')

/** Ids where findings and faults are made: `rule: 'plan-link'`, `builtInSummary('not-covered')`, `notice('waiver-unused', …)`. */
const emitted = new Set(
  [...code.matchAll(/(?:\brule: |\bbuiltInSummary\(|\bnotice\()'([a-z-]+)'/g)].map(([, id = '']) => id),
)

describe('the rules of the program itself', () => {
  it('are those that the code can find, and no others', () => {
    expect([...emitted].sort()).toEqual(Object.keys(builtInRules).sort())
  })

  it.each(Object.entries(builtInRules))(
    '%s is told in whole sentences',
    (_id, { title, meaning, why, fix }) => {
      for (const text of [title, meaning, why, fix]) expect(text).toMatch(/^[A-Z`].{15,}\.$/s)
    },
  )
})
