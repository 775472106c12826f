/**
 * The documents of a large organization in the middle of an upgrade: sites of fifty servers, one of them far behind in
 * every site, a subscription for each of the first sites, and a plan that mends site after site.
 */
export function largeOrganization(servers: number): Readonly<Record<string, string>> {
  const sites = Array.from({ length: Math.ceil(servers / 50) }, (_, index) => index)
  const edges = sites.slice(0, 20)
  const lines = sites.flatMap((site) => [
    `  - name: site-${site}`,
    '    servers:',
    ...Array.from({ length: 50 }, (_, index) => `      - ${serverAt(site, index)}`),
  ])
  const steps = sites.map(
    (site) =>
      `  - { name: Mend site ${site}, update: { select: { site: site-${site}, product: exchange-2007 }, version: SP3 RU13 } }`,
  )
  return {
    'topology.yaml': [
      ...head('Topology', 'organization: large', 'sites:'),
      ...lines,
      'servers:',
      ...edges.map(
        (edge) => `  - { name: EDGE${edge}, product: exchange-2013, version: SP1, roles: [edge-transport] }`,
      ),
      'links:',
      ...edges.map((edge) => `  - { kind: edge-subscription, edge: EDGE${edge}, site: site-${edge} }`),
    ].join('\n'),
    'plan.yaml': [...head('Plan', 'title: Site after site', 'steps:'), ...steps].join('\n'),
  }
}

function head(kind: string, ...lines: readonly string[]): readonly string[] {
  return ['apiVersion: coexist/v1', `kind: ${kind}`, ...lines]
}

function serverAt(site: number, index: number): string {
  const name = `S${site}-${index}`
  if (index % 5 === 4)
    return `{ name: ${name}, product: exchange-2013, version: CU23, roles: [mailbox, client-access] }`
  const version = index === 0 ? 'SP3 RU9' : index === 1 ? 'SP3 RU?' : 'SP3 RU13'
  return `{ name: ${name}, product: exchange-2007, version: ${version}, roles: [${index < 3 ? 'hub-transport' : 'mailbox'}] }`
}
