import { stringify } from 'yaml'
import { rows, type Row } from '../reference/catalogue.js'
import { checkAgainst, document } from './run-check.js'

/** Something that is asked of the product: whether a version, as it is written, is at least a release. */
export interface Question {
  readonly written: string
  readonly limit: Row
}

/** What the product says, `yes` where it is silent. */
export type Said = 'yes' | 'no' | 'cannot-tell'

/** The products that have releases. */
export const products: readonly string[] = [...new Set(rows.map(({ product }) => product))]

export function releasesOf(product: string): readonly Row[] {
  return rows.filter((row) => row.product === product)
}

/**
 * Asks many questions about one product in one check: a minimum rule for each limit that selects the versions by a
 * label, and a server for each version. The answers come in the order of the questions.
 */
export function ask(product: string, questions: readonly Question[]): readonly Said[] {
  const limits = [...new Set(questions.map(({ limit }) => limit))]
  const versions = [...new Set(questions.map(({ written }) => written))]
  const asked = (limit: Row) => questions.filter((one) => one.limit === limit).map(({ written }) => written)
  const policy = document('Policy', {
    id: 'order',
    title: 'Order of releases',
    rules: limits.map((limit, index) => ({
      id: `limit-${index}`,
      title: limit.release,
      source: { title: 'none' },
      minimum: {
        servers: { product, name: asked(limit).map((written) => `v${versions.indexOf(written)}`) },
        version: limit.release,
      },
    })),
  })
  const servers = versions.map((version, index) => ({ name: `v${index}`, product, version }))
  const report = checkAgainst(
    [{ path: 'order.yaml', text: stringify(policy) }],
    [
      {
        path: 'topology.json',
        text: JSON.stringify(document('Topology', { organization: 'order', servers })),
      },
    ],
  )
  if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems))
  const said = new Map(
    report.findings.map(({ rule, servers, status }) => [
      `${rule} ${servers.join()}`,
      status === 'violation' ? 'no' : 'cannot-tell',
    ]),
  )
  return questions.map(
    ({ written, limit }) =>
      (said.get(`limit-${limits.indexOf(limit)} v${versions.indexOf(written)}`) as Said | undefined) ?? 'yes',
  )
}
