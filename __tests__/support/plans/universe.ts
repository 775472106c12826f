import { rows } from '../../reference/catalogue.js'
import { exactFormsOf } from '../random-versions.js'
import type { RandomSource } from '../random-source.js'

type Pool = readonly [string, ...string[]]

/** A small world, so that everything in it meets everything else. */
export const sites: Pool = ['hq', 'branch']
export const dags: Pool = ['D1', 'D2']
export const tiers: Pool = ['gold', 'lead']
export const systems: Pool = ['w2008', 'w2012', 'w2016']
export const holdings: Pool = ['mailboxes', 'public-folders']
export const tasks: Pool = ['read', 'verify', 'certify', 'cut-over', 'clean-up']
export const strangeTask = 'dance'
export const products: Pool = ['exchange-2007', 'exchange-2010', 'exchange-2013', 'exchange-2016']
export const roles: Pool = [
  'mailbox',
  'client-access',
  'hub-transport',
  'unified-messaging',
  'edge-transport',
]
export const levels: Pool = ['2003', '2008', '2008 R2', '2012 R2']
export const level = 'forest-functional-level'
export const linkKind = 'edge-subscription'

/** Releases of each product in ascending order; rules name these. */
export const releases: Readonly<Record<string, Pool>> = {
  'exchange-2003': ['RTM', 'SP2'],
  'exchange-2007': ['SP2', 'SP3', 'SP3 RU9', 'SP3 RU10', 'SP3 RU13'],
  'exchange-2010': ['SP1', 'SP2', 'SP3', 'SP3 RU5', 'SP3 RU32'],
  'exchange-2013': ['RTM', 'CU1', 'CU2', 'CU3', 'SP1', 'CU23'],
  'exchange-2016': ['RTM', 'CU1', 'CU12', 'CU23'],
}

/** Versions of which only a part is known. */
const vague: Readonly<Record<string, Pool>> = {
  'exchange-2003': ['SP2 HU?'],
  'exchange-2007': ['SP3 RU?', 'Version 8.3 (Build 83.6)', 'SP2 RU?'],
  'exchange-2010': ['SP3 RU?', 'SP2 RU?', 'Version 14.3 (Build 123.4)'],
  'exchange-2013': ['CU2 SU?', 'SP1 SU?', 'Version 15.0 (Build 712.24)'],
  'exchange-2016': ['CU23 SU?'],
}

export function releaseOf(product: string, random: RandomSource): string {
  return random.pick(releases[product] ?? ['RTM'])
}

/** A version as it stands on a server: mostly a release, sometimes known in part or not at all. */
export function versionOf(product: string, random: RandomSource): string | undefined {
  if (random.chance(4)) return undefined
  if (random.chance(6)) return buildOf(product, random)
  return random.chance(14) ? random.pick(vague[product] ?? ['RTM']) : releaseOf(product, random)
}

/** A release written as a build. */
function buildOf(product: string, random: RandomSource): string | undefined {
  const [first, ...others] = rows.filter((row) => row.product === product).flatMap(exactFormsOf)
  return first === undefined ? undefined : random.pick([first, ...others])
}

/** A release, or a version of which a part is known. */
export function aimOf(product: string, random: RandomSource): string {
  return random.chance(12) ? random.pick(vague[product] ?? ['RTM']) : releaseOf(product, random)
}

/** The label with the name of its product. */
export function inFull(product: string, label: string): string {
  return `Exchange ${product.replace('exchange-', '')} ${label}`
}

/** Some of the items, in their order, and at least one. */
export function some<Item>(items: readonly [Item, ...Item[]], random: RandomSource): readonly Item[] {
  const chosen = items.filter(() => random.chance(50))
  return chosen.length > 0 ? chosen : [random.pick(items)]
}
