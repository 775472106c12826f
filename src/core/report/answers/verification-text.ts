import type { Verification } from '../../model/certificate.js'
import type { ProblemReport } from '../../model/report.js'
import { safeLine } from '../escaping/line.js'
import { jsonText } from '../escaping/json.js'
import { problemLines } from './fix-text.js'

/** What was found of a certificate, for people at a terminal. */
export function renderVerification(answer: {
  readonly verification?: Verification
  readonly problems: readonly ProblemReport[]
}): string {
  const { verification, problems } = answer
  const lines = verification
    ? verification.messages.map(
        (message) => `${verification.isRight ? 'confirmed' : 'not confirmed'}: ${message}`,
      )
    : problemLines(problems)
  return `${lines.map(safeLine).join('\n')}\n`
}

/** The same for other programs. */
export function verificationJson(answer: {
  readonly verification?: Verification
  readonly problems: readonly ProblemReport[]
}): string {
  const { verification, problems } = answer
  return jsonText({
    confirmed: verification?.isRight ?? false,
    messages: verification?.messages ?? [],
    problems,
  })
}
