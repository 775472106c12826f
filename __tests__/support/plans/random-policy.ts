import type { Scope } from '../../reference/place.js'
import type { Forms, Steps, WrittenPolicy, WrittenRule } from '../../reference/rules.js'
import type { Selector } from '../../reference/selector.js'
import type { RandomSource } from '../random-source.js'
import { anyGuard, anySelector, limitOf, ofProduct } from './random-selectors.js'
import { checklist } from './random-checklists.js'
import * as universe from './universe.js'

/** A policy of a few rules of any form, with two checklists. */
export function randomPolicy(random: RandomSource): WrittenPolicy & Readonly<Record<string, unknown>> {
  const rules = Array.from({ length: 1 + random.below(5) }, (_, index) =>
    randomRule(`rule-${index + 1}`, random),
  )
  return {
    id: 'house',
    title: 'House rules',
    source: { title: 'Guide' },
    rules,
    checklists: ['list-1', 'list-2'].map((id) => checklist(id, random)),
  }
}

function randomRule(id: string, random: RandomSource): WrittenRule {
  const scope = scopeOf(random)
  const form = random.pick(Object.keys(forms) as [keyof typeof forms, ...(keyof typeof forms)[]])
  const isAboutChanges = form === 'order' || form === 'path' || form === 'requires'
  return {
    id,
    severity: random.pick(['error', 'error', 'warning', 'notice']),
    scope,
    ...(random.chance(30) ? { when: anyGuard(scope, random) } : {}),
    ...(isAboutChanges && random.chance(75)
      ? {}
      : { during: random.pick(['always', 'always', 'at-rest', 'plan']) }),
    ...forms[form](scope, random),
  }
}

const eachLink = { link: universe.linkKind }

function scopeOf(random: RandomSource): Scope {
  const scope = random.pick(['organization', 'organization', 'site', 'site', 'dag', 'link'])
  return scope === 'link' ? eachLink : scope
}

type FormOf = (scope: Scope, random: RandomSource) => Forms

const forms = {
  minimum: (scope, random) => {
    const product = random.pick(universe.products)
    const isEnd = typeof scope === 'object' && random.chance(60)
    const servers = isEnd ? { end: random.pick(['hub', 'edge']), product } : ofProduct(product, random)
    return { minimum: { servers, version: universe.releaseOf(product, random) } }
  },
  forbid: (scope, random) => {
    const sides = Array.from({ length: 1 + random.below(3) }, () => anySelector(scope, random))
    return { forbid: sides }
  },
  matrix: (scope, random) => {
    if (typeof scope === 'object' && random.chance(50)) return { matrix: recorded(random) }
    return { matrix: random.chance(40) ? ofRoles(random) : ofField(random) }
  },
  lifecycle: (scope, random) => ({
    lifecycle: { servers: anySelector(scope, random), ...(random.chance(50) ? { warnWithin: '400d' } : {}) },
  }),
  skew: (scope, random) => {
    const sides = random.pick([['behind'], ['ahead'], ['behind', 'ahead']])
    return {
      skew: {
        servers: anySelector(scope, random),
        relativeTo: anySelector(scope, random),
        ...Object.fromEntries(sides.map((side) => [side, random.below(6)])),
        unit: unitOf(random),
      },
    }
  },
  span: (scope, random) => ({
    span: { servers: anySelector(scope, random), atMost: random.below(8), unit: unitOf(random) },
  }),
  distinct: (scope, random) => ({
    distinct: {
      servers: anySelector(scope, random),
      of: random.pick(['version', 'product']),
      atMost: 1 + random.below(2),
    },
  }),
  keep: (scope, random) => ({
    keep: { servers: anySelector(scope, random), atLeast: random.pick([1, 1, 2, 3, 'majority', 'majority']) },
  }),
  path: (_, random) => ({ path: random.chance(60) ? way(random) : hops(random) }),
  order: (scope, random) => {
    const groups: readonly [readonly Selector[], ...(readonly Selector[])[]] = [
      universe.roles.map((role) => ({ role })),
      universe.sites.map((site) => ({ site })),
      universe.tiers.map((tier) => ({ labels: { tier } })),
      universe.products.slice(0, 2),
    ]
    const sequence = random.shuffled(random.pick(groups))
    return {
      order: { servers: anySelector(scope, random), sequence: sequence.slice(0, 2 + random.below(2)) },
    }
  },
  requires: (scope, random) => {
    const parts = [
      { tasks: universe.some(universe.tasks, random).slice(0, 2) },
      { checklists: [random.pick(['list-1', 'list-2'])] },
      { state: anyGuard(scope, random) },
    ]
    const chosen = universe.some(parts as [object, ...object[]], random)
    const isLink = (typeof scope === 'object' || scope === 'organization') && random.chance(30)
    const before = isLink ? { link: universe.linkKind } : steps(scope, random)
    return { requires: Object.assign({ before }, ...chosen) as NonNullable<Forms['requires']> }
  },
} satisfies Readonly<Record<string, FormOf>>

function ofRoles(random: RandomSource): NonNullable<Forms['matrix']> {
  const product = random.pick(universe.products)
  const limit = limitOf(product, random)
  return {
    servers: product,
    field: 'roles',
    allowed: [
      { ...(random.chance(50) ? { version: limit } : {}), values: universe.some(universe.roles, random) },
      { values: universe.some(universe.roles, random) },
    ],
    ...(random.chance(40) ? { alone: ['hub-transport'] } : {}),
    ...(random.chance(30)
      ? { combinations: [['mailbox'], ['mailbox', 'client-access'], ['hub-transport']] }
      : {}),
  }
}

function recorded(random: RandomSource): NonNullable<Forms['matrix']> {
  const values = [random.pick(['current', 'current', 'outdated'])]
  const servers = random.chance(60) ? { end: 'edge' } : random.pick(universe.products)
  return { servers, field: 'recorded-version', allowed: [{ values }] }
}

type Field = readonly [name: string, values: readonly [string, ...string[]]]

function ofField(random: RandomSource): NonNullable<Forms['matrix']> {
  const product = random.pick(universe.products)
  const fields: [Field, ...Field[]] = [
    [`level:${universe.level}`, universe.levels],
    ['platform.os', universe.systems],
    ['groups.dag', universe.dags],
    ['labels.tier', universe.tiers],
  ]
  const [field, values] = random.pick(fields)
  const row = () => ({ version: limitOf(product, random), values: universe.some(values, random) })
  return { servers: ofProduct(product, random), field, allowed: random.chance(50) ? [row(), row()] : [row()] }
}

function way(random: RandomSource): NonNullable<Forms['path']> {
  const [from = '', to = '', via = ''] = random.shuffled(universe.products)
  return {
    from: random.chance(70) ? from : [from, via],
    to: random.chance(70) ? to : ofProduct(to, random),
    ...(random.chance(60) ? { via: [random.chance(70) ? via : ofProduct(via, random)] } : {}),
  }
}

function hops(random: RandomSource): NonNullable<Forms['path']> {
  const [one = '', other = ''] = random.shuffled(universe.products)
  const hop = () => ({
    from: random.chance(50) ? one : { product: one, version: limitOf(one, random) },
    to: random.chance(50) ? random.pick([one, other]) : { product: one, version: limitOf(one, random) },
  })
  return { of: one, hops: random.chance(50) ? [hop()] : [hop(), hop()] }
}

function steps(scope: Scope, random: RandomSource): Steps {
  const kinds = universe.some(['install', 'update', 'decommission'], random)
  return Object.fromEntries(kinds.map((kind) => [kind, anySelector(scope, random)]))
}

function unitOf(random: RandomSource): 'major' | 'minor' | 'release' {
  return random.pick(['major', 'minor', 'release'])
}
