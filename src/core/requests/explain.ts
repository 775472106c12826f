import type { Explanation } from '../model/explanation.js'
import type { Report } from '../model/report.js'
import { quote } from '../model/wording.js'
import type { CheckRequest } from './check-request.js'
import { judgePrepared } from './check.js'
import { findRule, type Unanswerable } from './explained-rule.js'
import { Explaining, type Explained } from './explaining.js'
import { OrdersOfRaises } from './order-of-raise.js'
import { Preparation } from './preparation.js'

/** What somebody asks about: a rule by its full or short id, and perhaps a server by its name. */
export interface Question {
  readonly rule: string
  readonly server?: string
}

/** Explains a rule: in general with its standing in every organization, or why it says what it says about a server. */
export function explain(request: CheckRequest, question: Question): Explanation | Unanswerable {
  return explainer(request)(question)
}

/** Reads and judges once what many questions may be asked about. */
export function explainer(request: CheckRequest): (question: Question) => Explanation | Unanswerable {
  const preparation = new Preparation(request)
  const report = judgePrepared({ ...request, mayBeEmpty: true, isForComparison: true }, preparation)
  const orders = OrdersOfRaises.of(preparation, request)
  return (question) => answerTo(question, { preparation, report, orders })
}

function answerTo({ rule, server }: Question, explained: Explained): Explanation | Unanswerable {
  const { report } = explained
  const found = findRule(rule, explained.preparation)
  if ('message' in found) return withProblem(found, report)
  const explaining = new Explaining(found, explained)
  const organizations = server === undefined ? explaining.standings() : explaining.accounts(server)
  if ('message' in organizations) return organizations
  const { problems } = report
  return {
    schemaVersion: 1,
    tool: report.tool,
    asOf: report.asOf,
    verdict: problems.length > 0 ? 'error' : 'pass',
    rule: found.explained,
    ...(server === undefined ? {} : { server }),
    organizations,
    problems,
  }
}

/** A rule may be unknown only because its policy cannot be read. */
function withProblem(unknown: Unanswerable, { problems: [first] }: Report): Unanswerable {
  if (!first) return unknown
  const place = first.line === undefined ? first.file : `${first.file}:${first.line}`
  return { ...unknown, message: `${unknown.message}, and ${quote(place)} cannot be read: ${first.message}` }
}
