import { compilePolicy, type CompiledRule } from '../src/core/check/compiled-rule.js'
import { findingOf } from '../src/core/check/findings.js'
import { assembleOrganizations } from '../src/core/check/organizations.js'
import { parseAllDocuments } from '../src/core/documents/parse-documents.js'
import type { Plan, Step } from '../src/core/model/plan.js'
import type { Origin } from '../src/core/model/source.js'
import type { Link, Server, Topology } from '../src/core/model/topology.js'
import { judgePlan } from '../src/core/plan/judge-plan.js'
import { Catalogue } from '../src/core/versions/catalogue.js'
import { loadPacks } from '../src/node/packs.js'

/** Releases that each server goes through, one step each: five steps a server. */
const ladders: Readonly<Record<string, readonly string[]>> = {
  'exchange-2007': ['SP3 RU8', 'SP3 RU9', 'SP3 RU10', 'SP3 RU13', 'SP3 RU18', 'SP3 RU23'],
  'exchange-2010': ['SP2', 'SP3', 'SP3 RU5', 'SP3 RU11', 'SP3 RU20', 'SP3 RU32'],
  'exchange-2013': ['CU1', 'CU2', 'CU3', 'SP1', 'CU10', 'CU23'],
}
const products = Object.keys(ladders)
const roles = [['hub-transport', 'client-access'], ['mailbox'], ['mailbox', 'client-access']]
const serversOfSite = 50
const runs = 3

const file = { path: 'made-up.yaml', text: '' }
const place = { file, start: 0, end: 0 }
const origin: Origin = { whole: place, value: () => place, key: () => place }

/** Simulates plans of single-server steps on organizations of different sizes, and prints what a step costs. */
function main(): void {
  console.log(
    `Node ${process.versions.node}, median of ${runs} runs; the simulation alone, without reading files`,
  )
  const small = measure(10_000)
  const large = measure(100_000)
  console.log(`cost of a step at 100,000 servers / at 10,000 servers: ${(large / small).toFixed(2)}`)
}

/** Microseconds a step. */
function measure(servers: number): number {
  const organization = organizationOf(servers)
  const plan = planOf(servers)
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    const { findings, problems } = judgePlan(plan, organization, context)
    if (problems.length > 0 || findings.length === 0) throw new Error('the plan was not judged')
    return { milliseconds: performance.now() - start, findings: findings.length }
  }).sort((a, b) => a.milliseconds - b.milliseconds)
  const { milliseconds = 0, findings = 0 } = times[runs >> 1] ?? {}
  const each = (milliseconds * 1000) / plan.steps.length
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  console.log(
    `${servers} servers, ${plan.steps.length} steps: ${(milliseconds / 1000).toFixed(2)} s, ${each.toFixed(2)} µs a step, ${findings} findings, ${memory} MiB`,
  )
  return each
}

const documents = parseAllDocuments(
  loadPacks().flatMap((pack) => pack.files.map((one) => ({ file: one, manner: 'named' as const }))),
)
const { catalogue } = Catalogue.compile(documents.catalogs)
const asOf = '2016-12-09'
const checklists = documents.policies.flatMap((policy) => policy.checklists)
const rules: readonly CompiledRule[] = documents.policies.flatMap(
  (policy) => compilePolicy(policy, { catalogue, asOf, checklists }).rules,
)
const context = {
  catalogue,
  asOf,
  rules,
  checklists,
  describe: (judgement: Parameters<typeof findingOf>[0]) => [findingOf(judgement)],
}

function organizationOf(count: number) {
  const sites = Array.from({ length: Math.ceil(count / serversOfSite) }, (_site, index) => ({
    name: `site-${index}`,
    internetFacing: index === 0,
    origin,
  }))
  const servers = Array.from({ length: count }, (_server, index) => serverOf(index))
  const edges = sites.map(({ name }, index) => edgeOf(name, index))
  const topology: Topology = {
    organization: 'large',
    levels: {},
    tasks: {},
    sites,
    servers: [...servers, ...edges.map(({ server }) => server)],
    links: edges.map(({ link }) => link),
    origin,
  }
  const [organization] = assembleOrganizations([topology], catalogue).organizations
  if (!organization) throw new Error('the organization has a problem')
  return organization
}

function serverOf(index: number): Server {
  const product = productOf(index)
  return {
    name: `S${index}`,
    product,
    version: ladders[product]?.[0] ?? '',
    roles: roles[products.indexOf(product)] ?? [],
    site: `site-${Math.floor(index / serversOfSite)}`,
    groups: {},
    platform: {},
    holds: {},
    labels: {},
    origin,
  }
}

function edgeOf(site: string, index: number): { readonly server: Server; readonly link: Link } {
  const { site: _none, ...server } = serverOf(0)
  const name = `EDGE${index}`
  return {
    server: { ...server, name, product: 'exchange-2013', version: 'SP1', roles: ['edge-transport'] },
    link: { kind: 'edge-subscription', ends: { edge: [name] }, site, origin },
  }
}

/** Every server climbs its ladder, one rung of all the servers after the other. */
function planOf(count: number): Plan {
  const rungs = ladders['exchange-2007']?.length ?? 0
  const steps: Step[] = []
  for (let rung = 1; rung < rungs; rung++) {
    for (let index = 0; index < count; index++) {
      const version = ladders[productOf(index)]?.[rung] ?? ''
      steps.push({
        together: false,
        action: { kind: 'update', servers: { names: [`S${index}`] }, version },
        origin,
      })
    }
  }
  return { title: 'Climb', steps, origin }
}

function productOf(index: number): string {
  return products[index % products.length] ?? ''
}

main()
