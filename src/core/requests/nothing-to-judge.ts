import type { Problem } from '../model/problem.js'
import type { CheckRequest } from './check-request.js'
import type { Preparation } from './preparation.js'

/** A run that judges nothing must not look like one that found nothing. */
export function nothingToJudge(request: CheckRequest, preparation: Preparation): readonly Problem[] {
  const { documents, organizations, plans, rules, policies } = preparation
  const { plansOf, files, asked } = request
  if (request.mayBeEmpty || request.problems.length + documents.problems.length > 0) return []
  if (plansOf && plans.length === 0) {
    return [problem('no plan was found', 'name a file with a document of `kind: Plan`', plansOf)]
  }
  const paths = asked ?? files.slice(0, 1).map(({ file }) => file.path)
  if (documents.topologies.length === 0) {
    return [
      problem('no topology was found', 'name a file or folder with a document of `kind: Topology`', paths),
    ]
  }
  if (organizations.length === 0) return []
  if (policies === 0) {
    return [problem('no policy is in force for these topologies', 'name one with `--policy`', paths)]
  }
  return rules > 0 ? [] : [problem('the policies in force have no rules', 'choose one that has some', paths)]
}

function problem(message: string, help: string, paths: readonly string[]): Problem {
  return { message, help, at: { path: paths.join(', ') || '.' } }
}
