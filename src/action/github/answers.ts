/** GitHub has answered something that cannot be read, such as half of it. */
export class UnreadableAnswer extends Error {
  constructor() {
    super('what GitHub answers cannot be read')
  }
}

/** A comment or an issue, as far as it is needed. */
export interface Post {
  readonly id: number
  readonly author: string
  readonly body: string
}

/** The objects of a list. */
export function listIn(answer: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(answer)) throw new UnreadableAnswer()
  return answer.map(objectIn)
}

/** An object, whose parts nobody has looked at. */
export function objectIn(answer: unknown): Readonly<Record<string, unknown>> {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) throw new UnreadableAnswer()
  return answer as Readonly<Record<string, unknown>>
}

/** The number under a key. */
export function numberIn(answer: unknown, key: string): number {
  const value = objectIn(answer)[key]
  if (typeof value !== 'number') throw new UnreadableAnswer()
  return value
}

/** The text under a key; empty where there is none, as for a body that was never written. */
export function textIn(answer: unknown, key: string): string {
  const value = objectIn(answer)[key] ?? ''
  if (typeof value !== 'string') throw new UnreadableAnswer()
  return value
}

/** The login of whoever wrote a comment or an issue; empty where that account is gone. */
export function authorIn(answer: unknown): string {
  const { user } = objectIn(answer)
  return user === null || user === undefined ? '' : textIn(user, 'login')
}
