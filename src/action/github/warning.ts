import { listed, quote } from '../../core/index.js'
import { UnreadableAnswer } from './answers.js'

/** Something that is to be written to GitHub, and what that takes. */
export interface Undertaking {
  /** What is not there when it fails, as in `the comment on pull request 12`. */
  readonly what: string
  /** Permissions of the job, as in `pull-requests: write`. */
  readonly permissions: readonly string[]
  /** Whether the event is one whose token may only read. */
  readonly isForeign: boolean
}

/** Why something could not be written, and what helps, in one sentence. */
export function warningOf(undertaking: Undertaking, error: unknown): string {
  return `${undertaking.what} is not written: ${reasonOf(undertaking, error)}`
}

function reasonOf({ permissions, isForeign }: Undertaking, error: unknown): string {
  if (error instanceof UnreadableAnswer) return error.message
  const status = statusOf(error)
  if (status === undefined) return `the program failed: ${messageOf(error)}`
  const isLimited = status === 429 || (status === 403 && /rate limit|abuse/i.test(messageOf(error)))
  if (isLimited) return `GitHub takes no more calls for now (${status}); run the job again later`
  switch (status) {
    case 401:
      return 'GitHub does not accept the token (401); check the input `token`'
    case 403:
    case 404:
      return isForeign
        ? `GitHub refuses it (${status}), since the token of a pull request from a fork or of Dependabot may only read; a second workflow can write it, with the input \`report-from\``
        : `GitHub refuses it (${status}); give the job ${listed(permissions.map((one) => `\`${one}\``))} under \`permissions\``
    case 408:
      return 'GitHub does not answer in time; run the job again later'
    case 422:
      return `GitHub does not take it (422): ${quote(messageOf(error))}`
    default:
      return status >= 500
        ? `GitHub cannot be reached or is out of order (${status}); run the job again later`
        : `GitHub refuses it (${status}): ${quote(messageOf(error))}`
  }
}

function statusOf(error: unknown): number | undefined {
  const { status } = error as { readonly status?: unknown }
  return typeof status === 'number' ? status : undefined
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
