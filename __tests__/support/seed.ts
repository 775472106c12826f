import fc from 'fast-check'

/**
 * The same cases of every property in every run, so that a failure is the change's own; `COEXIST_SEED` takes a number for
 * others, or `random`.
 */
const seed = seedOf(process.env.COEXIST_SEED ?? '20261122')

/** Whether the cases are those of every run; others may happen to bring up none of a rare kind. */
export const isUsualSeed = process.env.COEXIST_SEED === undefined

if (seed !== undefined) fc.configureGlobal({ seed })

function seedOf(text: string): number | undefined {
  if (text === 'random') return undefined
  if (!/^\d+$/.test(text)) throw new Error(`COEXIST_SEED is neither a number nor \`random\`: ${text}`)
  return Number(text)
}
