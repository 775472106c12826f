import type { Pack, Report } from '../../src/core/index.js'
import { checked, findingsOf, problemsOf, type Setting } from './build-check.js'

/**
 * A made-up family of products, whose numbers have nothing to do with those of Exchange: patches (`P`) have third
 * numbers of their own, hotfixes (`H`) share that of the release they mend.
 */
export const lumen: Pack = {
  name: 'lumen',
  files: [
    {
      path: 'policies/lumen/pack.yaml',
      text: `
apiVersion: coexist/v1
kind: Catalog
family: lumen
name: Lumen
vocabulary: { release: r, patch: p, hotfix: h }
exactBuilds: [H]
exactVersion: run \`lumen --version\` on the server
roles:
  - { id: store, title: Store }
  - { id: gateway, title: Gateway }
  - { id: relay, title: Relay }
levels:
  - { id: schema, title: Schema, values: ["1", "1.5", "2", "2.5", "10"] }
linkKinds:
  - id: bridge
    title: Bridge
    site: far
    records: near
    ends:
      - { id: near, servers: [{ role: gateway }] }
      - { id: far, many: fars, servers: [{ product: [lumen-1, lumen-2], role: store }, { role: relay }] }
  - id: pair
    title: Pair
    ends:
      - { id: first, servers: [{ role: store }] }
      - { id: second, servers: [{ role: store }] }
products:
  - { id: lumen-0, name: Lumen 0 }
  - id: lumen-1
    name: Lumen 1
    support: { ends: "2026-06-30" }
    releases:
      - { release: R1, kind: R, build: 1.0.100.0, released: "2015-01-05" }
      - { release: R1 P1, kind: P, build: 1.0.110.0 }
      - { release: R1 P2, kind: P, build: 1.0.120.0 }
      - { release: R2, kind: R, build: 1.1.200.0 }
      - { release: R2 P1, kind: P, build: 1.1.210.0 }
      - { release: R2 P1-v2, kind: P, build: 1.1.210.4 }
      - { release: R2 P2, kind: P, build: 1.1.220.0 }
  - id: lumen-2
    name: Lumen 2
    aliases: [Lumen Two]
    support: { ends: "2027-01-31" }
    releases:
      - { release: R1, kind: R, build: 2.0.100.0 }
      - { release: R1 H1, kind: H, build: 2.0.100.4 }
      - { release: R2, kind: R, build: 2.0.200.0 }
      - { release: R2 H1, kind: H, build: 2.0.200.3 }
      - { release: R3, kind: R, build: 2.0.300.0, aliases: [Gold] }
  - id: lumen-3
    name: Lumen 3
    support: { ends: none }
    releases:
      - { release: R1, kind: R, build: 3.0.100.0 }
      - { release: R2, kind: R, build: 3.0.200.0 }
`,
    },
  ],
}

/** A topology of the organization `acme` with a server on each line from the fifth on, then other keys. */
export function acme(servers: readonly string[], rest = ''): string {
  return topology('acme', `servers:\n${servers.map((server) => `  - { ${server} }\n`).join('')}${rest}`)
}

/** A topology of an organization with the given keys from the fourth line on. */
export function topology(organization: string, body: string): string {
  return `apiVersion: coexist/v1\nkind: Topology\norganization: ${organization}\n${body}`
}

/** An organization `sound` about which there is nothing to say, to stand beside one with a fault. */
export const sound = topology('sound', 'servers: [{ name: S, product: lumen-3, version: R1 }]\n')

/** A policy `p` with a rule on each line from the seventh on, then other keys. */
export function policy(rules: readonly string[], rest = ''): string {
  return `apiVersion: coexist/v1
kind: Policy
id: p
title: What may stand together
source: { title: Guide, ref: G1 }
rules:
${rules.map((rule) => `  - { ${rule} }\n`).join('')}${rest}`
}

/** What a rule `r` says about servers of `acme`, as `LINE:COLUMN SEVERITY: MESSAGE`. */
export function said(rule: string, servers: readonly string[], rest = ''): readonly string[] {
  return findingsOf(reported(rule, servers, rest), 'p').map((line) =>
    line.replace('acme.yaml:', '').replace(' r: ', ': '),
  )
}

/** What is wrong with a rule `r` itself, as `COLUMN MESSAGE -> HELP`; the rule starts at column 5. */
export function refused(rule: string, rest = ''): readonly string[] {
  const report = checked({
    files: { 'acme.yaml': acme(['name: A, product: lumen-1, version: R1']) },
    policy: policy([`id: r, ${rule}`], rest),
    packs: [lumen],
  })
  return problemsOf(report).map((line) => line.replace('policy.yaml:7:', ''))
}

/** The report about servers of `acme` by a rule `r` alone. */
export function reported(
  rule: string,
  servers: readonly string[],
  rest = '',
  setting: Partial<Setting> = {},
): Report {
  const report = checked({
    files: { 'acme.yaml': acme(servers, rest) },
    policy: policy([`id: r, ${rule}`]),
    packs: [lumen],
    ...setting,
  })
  const [problem] = report.problems
  if (problem && setting.policy === undefined) throw new Error(`${problem.file}: ${problem.message}`)
  return report
}
