import { section, type Child } from '../element.js'
import type { Page } from '../page.js'
import { PlanView } from './plan-view.js'

/** The plans, each with the state at every step; nothing where there is none. */
export function plansSection(page: Page): readonly Child[] {
  const { plans } = page.data
  if (plans.length === 0) return []
  return [section('plans', 'Plans', ...plans.map((plan, index) => new PlanView(page, plan, index).element))]
}
