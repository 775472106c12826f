import type { RuleExplanation } from '../../model/explanation.js'
import { counted } from '../../model/wording.js'
import { codeElement } from '../escaping/markdown.js'
import { explanationLines } from '../explanations/markdown.js'
import type { Addresses, Links } from './links.js'

/** Why a rule has found what it has found, folded up: what `coexist explain` says. */
export function whyMarkdown(
  explanation: RuleExplanation,
  links: Links,
  { linkTo }: Addresses,
): readonly string[] {
  const { rule, organizations, left } = explanation
  const servers = organizations.reduce((sum, { likewise = [] }) => sum + 1 + likewise.length, left)
  const page = links.pageOf(rule)
  return [
    `<details><summary>Why ${codeElement(rule.rule)} speaks of ${counted(servers, 'server')}</summary>`,
    '',
    ...explanationLines(explanation, linkTo),
    ...(page === undefined
      ? []
      : [`More about ${links.rule(rule)}: what it asks for, why, and how it is met.`, '']),
    '</details>',
    '',
  ]
}
