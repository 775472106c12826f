import { quote } from '../model/wording.js'
import type { Lint } from './lint.js'
import { releasesMeeting } from './probe.js'

/** A minimum that no known release of a product meets: such a server can only go. */
export const unsatisfiableMinimum: Lint = {
  id: 'unsatisfiable-minimum',
  summary: 'No known release of a product meets a minimum.',
  severity: 'error',
  why: 'No update of such a server helps, so the finding asks for what cannot be done.',
  fix: 'Write `forbid` where the product has to go; else correct the version, or name only the products that have it.',
  find: ({ rules }) =>
    rules.flatMap((rule) => {
      if (rule.rule.form !== 'minimum' || rule.judge.kind !== 'server') return []
      return [...(rule.judge.servers.products ?? [])].flatMap((product) => {
        if (product.releases.length === 0 || releasesMeeting(product, rule)?.length !== 0) return []
        const message = `no known release of ${product.name} meets ${quote(rule.rule.id)}`
        const help = `write \`forbid\` where ${product.name} has to go, or correct the version`
        return [{ rule, message, help, at: rule.rule.origin.value('minimum', 'version') }]
      })
    }),
}
