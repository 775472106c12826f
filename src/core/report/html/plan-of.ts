import type { PlanRepair } from '../../model/plan-repair.js'
import type { PlanReport, StepReport } from '../../model/report.js'
import type { Location } from '../../model/source.js'
import { repairTold } from '../parts/plan-repair.js'
import type { PageCount, PagePlan, PageRepair, PageStep } from './page-data.js'

/** A plan for the page, with what each step does to the servers. */
export function planOf(
  { title, file, start, steps, repair }: PlanReport,
  organization: number,
  placeOf: (location: Location) => number,
): PagePlan {
  return {
    title: title ?? file,
    organization,
    start: { verdict: start.verdict, products: countsOf(start.products) },
    steps: steps.map((step) => stepOf(step, placeOf(step.location))),
    ...(repair ? { repair: repairOf(repair, placeOf) } : {}),
  }
}

function repairOf(repair: PlanRepair, placeOf: (location: Location) => number): PageRepair {
  const { moves, ...told } = repairTold(repair)
  return { ...told, moves: moves.map(({ text, location }) => ({ text, place: placeOf(location) })) }
}

function stepOf({ title, change, on, verdict, products, changes }: StepReport, place: number): PageStep {
  return {
    title,
    ...(change === undefined ? {} : { change }),
    ...(on === undefined ? {} : { on }),
    place,
    verdict,
    products: countsOf(products),
    arrives: changes.flatMap((one) => ('server' in one ? [one.server] : [])),
    gone: changes.flatMap((one) => ('gone' in one ? [one.gone] : [])),
  }
}

function countsOf(products: Readonly<Record<string, number>>): readonly PageCount[] {
  return Object.entries(products).map(([name, count]) => ({ name, count }))
}
