import { describe, expect, it } from 'vitest'
import { judgingFacts, type Shown } from './build-facts.js'

/** A fact, an organization that shows it, and everything that the policies find there. */
export type FactRow = readonly [fact: string, shown: Shown, found: readonly string[]]

/** Tests tables of facts by their titles; the findings are those of the named policies, as in {@link judgingFacts}. */
export function testFacts(
  policies: readonly string[],
  tables: Readonly<Record<string, readonly FactRow[]>>,
): void {
  const judged = judgingFacts(
    Object.values(tables).flatMap((table) => table.map(([, shown]) => shown)),
    policies,
  )
  describe.each(Object.entries(tables))('%s', (_title, table) => {
    it.each(table)('%s', (_fact, shown, found) => {
      expect(judged(shown)).toEqual(found)
    })
  })
}
