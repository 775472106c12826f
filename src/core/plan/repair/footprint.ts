import type { Step } from '../../model/plan.js'

/** Whether it may make a difference which of two steps is taken first, when both are taken anyway. */
export type Depend = (one: number, other: number) => boolean

/** What a step touches; `everything` where that depends on the state in which it is taken. */
type Footprint = ReadonlySet<string> | 'everything' | 'nothing'

/** Finds the steps that may not trade places without a difference to the state after them. */
export function dependenceOf(steps: readonly Step[]): Depend {
  const isSelecting = steps.some((step) => footprintOf(step, false) === 'everything')
  const footprints = steps.map((step) => footprintOf(step, isSelecting))
  return (one, other) => {
    const [a = 'nothing', b = 'nothing'] = [footprints[one], footprints[other]]
    if (a === 'nothing' || b === 'nothing') return false
    if (a === 'everything' || b === 'everything') return true
    return [...a].some((part) => b.has(part))
  }
}

/** Where steps select servers, the order in which servers arrive is the order in which they are selected. */
function footprintOf({ action }: Step, isSelecting: boolean): Footprint {
  switch (action.kind) {
    case 'update':
    case 'decommission':
      return 'names' in action.servers ? servers(action.servers.names) : 'everything'
    case 'install': {
      const sites = action.servers.flatMap(({ site }) => (site === undefined ? [] : [`site ${site}`]))
      const names = servers(action.servers.map(({ name }) => name))
      return new Set([...names, ...sites, ...(isSelecting ? ['arrivals'] : [])])
    }
    case 'move':
      return servers([...action.from, ...action.to])
    case 'link':
    case 'unlink': {
      const { ends, site } = action.link
      const ofSite = site === undefined ? [] : [`site ${site}`]
      return new Set([...servers(Object.values(ends).flat()), ...ofSite, 'links'])
    }
    case 'level':
      return new Set(Object.keys(action.levels).map((name) => `level ${name}`))
    case 'task':
    case 'hold':
      return 'nothing'
  }
}

function servers(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => `server ${name.toLowerCase()}`))
}
