import type { Config } from '../../model/config.js'
import { quote } from '../../model/wording.js'
import type { Reading } from '../reading.js'
import type { ConfigDocument } from '../schemas/config.schema.js'

/** The configuration that a document declares; a rule that is switched off without a reason is a problem. */
export function readConfig(reading: Reading, document: ConfigDocument): Config {
  const rules = document.rules ?? []
  for (const [index, { rule, severity, why }] of rules.entries()) {
    if (severity === 'off' && !why) {
      reading.refuse(
        ['rules', index, 'severity'],
        `the rule ${quote(rule)} is switched off without a reason`,
        'add `why:` with the reason',
      )
    }
  }
  return {
    ...(document.paths ? { paths: document.paths } : {}),
    ...(document.policies ? { policies: document.policies } : {}),
    ...(document.waivers ? { waivers: document.waivers } : {}),
    rules: rules.map((setting) => ({ ...setting, origin: reading.document.originOf(setting) })),
    origin: reading.document.originOf(document),
  }
}
