import { connect, type GitHubApi } from '../../../src/action/github/client.js'
import type { FakeGitHub } from './fake-github.js'
import { repository } from './pull-request.js'

/** The calls of the Action, made from within the tests: cheaper than a program for each of them. */
export function apiOf({ url }: Pick<FakeGitHub, 'url'>): GitHubApi {
  return connect({ token: 'ghs_from.within-the_tests', repository, apiUrl: url })
}
