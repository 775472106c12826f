import type { WrittenLink, WrittenOrganization, WrittenServer } from '../../reference/organization.js'
import type { WrittenPlan, WrittenStep } from '../../reference/plans/written.js'
import type { Selector } from '../../reference/selector.js'
import type { RandomSource } from '../random-source.js'
import { Forecast } from './forecast.js'
import { randomLink, randomServer } from './random-fleet.js'
import { limitOf } from './random-selectors.js'
import * as universe from './universe.js'

/** A plan of one to twelve steps of every kind: mostly sensible, sometimes with faults. */
export function randomPlan(fleet: WrittenOrganization, random: RandomSource): WrittenPlan {
  const forecast = new Forecast(fleet)
  const steps = Array.from({ length: 1 + random.below(12) }, (_, index) =>
    randomStep(forecast, index, random),
  )
  const isAimed = random.chance(20)
  return {
    organization: fleet.organization,
    ...(isAimed ? { target: { products: universe.some(universe.products, random) } } : {}),
    steps: steps.map((step) => ({ ...step, ...(random.chance(25) ? { together: true } : {}) })),
  }
}

function randomStep(forecast: Forecast, index: number, random: RandomSource): WrittenStep {
  const chance = random.below(100)
  if (chance < 34) return update(forecast, random)
  if (chance < 50) return install(forecast, index, random)
  if (chance < 62) return decommission(forecast, random)
  if (chance < 67) return move(forecast, random)
  if (chance < 78) return { task: random.chance(4) ? universe.strangeTask : random.pick(universe.tasks) }
  if (chance < 84) return linking(forecast, random)
  if (chance < 89) return { level: { [universe.level]: nextLevel(forecast, random) } }
  return { hold: 'a while' }
}

function update(forecast: Forecast, random: RandomSource): WrittenStep {
  const one = forecast.any(random)
  if (!one) return { hold: 'nobody is left' }
  const product = one.product ?? ''
  const isReplaced = random.chance(18)
  const next = isReplaced ? forecast.productAfter(product) : product
  const label = random.chance(80) ? forecast.releaseAbove(one, next, random) : universe.aimOf(next, random)
  const version = isReplaced || random.chance(15) ? universe.inFull(next, label) : label
  const others = forecast.ofProduct(product)
  const select = random.chance(25) ? selectFor(product, random) : undefined
  const names = select
    ? forecast.meantBy(select)
    : random.shuffled(others.map(({ name }) => name)).slice(0, 1 + random.below(3))
  for (const name of names) forecast.set(name, { product: next, version: label })
  if (select) return { update: { select, version } }
  return { update: { servers: withStranger(spelled(names, random), random), version } }
}

/** Servers of one product, so that a label means the same for all of them. */
function selectFor(product: string, random: RandomSource): Selector {
  switch (random.below(9)) {
    case 0:
      return { product, site: random.pick(universe.sites) }
    case 1:
      return { product, labels: { tier: random.pick(universe.tiers) } }
    case 2:
      return { product, role: random.pick(universe.roles) }
    case 3:
      return { product, version: limitOf(product, random) }
    default:
      return product
  }
}

function install(forecast: Forecast, index: number, random: RandomSource): WrittenStep {
  const count = random.chance(70) ? 1 : 2
  const servers = Array.from({ length: count }, (_, at): WrittenServer => {
    const isDouble = random.chance(4)
    const name = isDouble ? (forecast.any(random)?.name ?? 'NEW') : `NEW${index + 1}${'ab'[at] ?? ''}`
    const server = randomServer(name, random.pick(universe.products), random)
    if (!isDouble) forecast.add(server)
    return random.chance(3) ? { ...server, site: 'nowhere' } : server
  })
  return { install: { servers } }
}

function decommission(forecast: Forecast, random: RandomSource): WrittenStep {
  const one = forecast.any(random)
  if (!one) return { hold: 'nobody is left' }
  if (random.chance(15)) {
    const select = selectFor(one.product ?? '', random)
    for (const name of forecast.meantBy(select)) forecast.remove(name)
    return { decommission: { select } }
  }
  const names = [one.name, ...(random.chance(40) ? [forecast.any(random)?.name ?? one.name] : [])]
  const different = [...new Set(names)]
  for (const name of different) forecast.remove(name)
  return { decommission: { servers: withStranger(spelled(different, random), random) } }
}

function move(forecast: Forecast, random: RandomSource): WrittenStep {
  const one = forecast.any(random)
  const other = forecast.any(random)
  if (!one || !other || one === other) return { hold: 'nobody to move' }
  const what = random.pick(universe.holdings)
  const from = withStranger([one.name], random)
  return { move: { what, from, ...(random.chance(70) ? { to: [other.name] } : {}) } }
}

function linking(forecast: Forecast, random: RandomSource): WrittenStep {
  const known = forecast.links[random.below(Math.max(1, forecast.links.length))]
  if (known && random.chance(35)) return { unlink: bare(known) }
  if (known && random.chance(30)) return { link: bare(known) }
  const edge = forecast.edge() ?? (random.chance(30) ? forecast.any(random) : undefined)
  if (!edge) return { task: random.pick(universe.tasks) }
  const link = randomLink(edge.name, forecast.servers, random)
  if (random.chance(8)) return { link: { ...link, site: 'nowhere' } }
  forecast.links.push(link)
  return { link }
}

/** A link without what it has recorded: that is recorded when it is made. */
function bare({ recordedVersion: _, ...link }: WrittenLink): WrittenLink {
  return link
}

function nextLevel(forecast: Forecast, random: RandomSource): string {
  const now = universe.levels.indexOf(forecast.level ?? '')
  const next = random.chance(85) ? Math.max(now, random.below(universe.levels.length)) : 0
  return universe.levels[next] ?? '2003'
}

function withStranger(names: readonly string[], random: RandomSource): readonly string[] {
  return random.chance(4) ? [...names, 'GHOST'] : names
}

function spelled(names: readonly string[], random: RandomSource): readonly string[] {
  return random.chance(15) ? names.map((name) => name.toUpperCase()) : names
}
