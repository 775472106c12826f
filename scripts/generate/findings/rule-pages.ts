import { dayBefore } from '../../../src/core/model/day.js'
import type { Policy, Rule, RuleSource, ScopeDeclaration } from '../../../src/core/model/policy.js'
import { findingPages } from '../../../src/core/model/rule-page.js'
import { listed } from '../../../src/core/model/wording.js'
import type { MatrixOptions } from '../../../src/core/rules/matrix/options.schema.js'
import { sentenceOf } from '../../../src/core/rules/sentence.js'
import type { GeneratedFile } from '../write.js'
import { examplesOf } from './examples.js'
import type { PackContent } from './pack-content.js'
import { exampleSections, notice, sentence, table } from './page-parts.js'

/** The pages of all rules of a pack. */
export function rulePages(content: PackContent): readonly GeneratedFile[] {
  return content.policies.flatMap((policy) =>
    policy.rules.map((rule) => ({
      path: `${findingPages}/${policy.id}/${rule.id}.md`,
      text: rulePage(content, policy, rule).join('\n'),
    })),
  )
}

function rulePage(content: PackContent, policy: Policy, rule: Rule): readonly string[] {
  const { failing, passing } = examplesOf({ content, policy, rule })
  const [finding] = failing.findings
  const waivers = rule.waivable ? '[may name it](../../../writing-documents.md#waivers)' : 'cannot name it'
  return [
    notice,
    '',
    `# ${policy.id}/${rule.id}`,
    '',
    rule.title ?? sentenceIn(content, policy, rule),
    '',
    ...table(
      ['severity', 'form', 'judged in', 'waivers'],
      [
        [
          rule.severity,
          `[\`${rule.form}\`](../../../rule-forms.md#${rule.form})`,
          scopeInWords(rule.scope),
          waivers,
        ],
      ],
    ),
    '## What it asks',
    '',
    sentenceIn(content, policy, rule),
    '',
    ...allowedTable(rule),
    '## Why',
    '',
    ...whyLines(content, policy, rule),
    '',
    '## How to fix it',
    '',
    ...(rule.remediation === undefined ? [] : [sentence(rule.remediation), '']),
    ...(finding?.help === undefined || finding.help === rule.remediation
      ? []
      : [`In the example below: ${finding.help}.`, '']),
    ...exampleSections(failing, passing),
    '## On your own servers',
    '',
    `\`coexist explain ${policy.id}/${rule.id} SERVER\` [derives](../../../explain.md) what it says about a server, and why.`,
    `It belongs to the pack [\`${content.name}\`](../../../../policies/${content.name}/README.md); see [all findings](../README.md).`,
    '',
  ]
}

/** The whole table of a matrix, of which the sentence tells the beginning. */
function allowedTable({ form, options }: Rule): readonly string[] {
  if (form !== 'matrix') return []
  const { allowed, field } = options as MatrixOptions
  const rows = allowed.map(({ version, values }) => [
    version === undefined ? 'any release' : `\`${version}\``,
    values.map((value) => `\`${value}\``).join(', '),
  ])
  return table(['release', `\`${field}\``], rows)
}

function sentenceIn(content: PackContent, policy: Policy, text: Rule): string {
  const { rule, guard, judge } = content.bound(policy, text)
  return sentenceOf(rule, guard, judge)
}

/** The source, the checks of the vendor that ask for the same, and what the source said before. */
function whyLines(content: PackContent, policy: Policy, rule: Rule): readonly string[] {
  const { source, formerly, since } = rule
  const checks = (source?.checks ?? []).map((id) => `\`${id}\``)
  const earlier = [...formerly, ...(formerly.length === 0 && since !== undefined ? [undefined] : [])]
  return [
    ...(source ? [`- Source: ${sourceInWords(source)}.`] : []),
    ...(checks.length > 0 ? [`- The vendor's own programs check it as ${listed(checks)}.`] : []),
    ...earlier.map((text, index) => {
      const next = [rule, ...formerly][index]?.since
      const until = next === undefined ? '' : `Until ${dayBefore(next)}`
      if (text === undefined) return `- ${until} the source said nothing about it.`
      return `- ${until} it said: ${sentenceIn(content, policy, text)} (${text.source ? sourceInWords(text.source) : 'the same source'})`
    }),
  ]
}

function sourceInWords({ title, ref, at, date, retrieved, url }: RuleSource): string {
  return [
    url === undefined ? title : `[${title}](${url})`,
    ...(ref === undefined ? [] : [`(${ref})`]),
    ...(at === undefined ? [] : [`– ${at}`]),
    ...(date === undefined ? [] : [`– dated ${date}`]),
    ...(retrieved === undefined ? [] : [`– read ${retrieved}`]),
  ].join(' ')
}

function scopeInWords(scope: ScopeDeclaration): string {
  if (typeof scope !== 'string') return `each link of the kind \`${scope.link}\``
  return scope === 'organization' ? 'each organization' : `each ${scope}`
}
