import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contoso, dayOfContoso } from '../contoso.js'
import { root, startAction, type ActionOptions, type ActionRun } from '../run-program.js'
import { changedRepository, topology } from '../changed-repository.js'
import type { Files } from '../temporary-folder.js'
import type { FakeGitHub } from './fake-github.js'

/** The repository of the events among the fixtures, and the number of their pull request. */
export const repository = 'Codertocat/Hello-World'
export const pullRequest = 2

/** A change that makes a server worse than it is in contoso. */
export const worse: Files = { 'topology/contoso.yaml': topology.replace('SP3 RU9', 'SP3 RU8') }

/** An event among the fixtures; its base is a commit of the repository in the tests. */
export function eventOf(file: string, base?: string): unknown {
  const text = readFileSync(join(root, '__tests__/fixtures/events', `${file}.json`), 'utf8')
  return JSON.parse(base === undefined ? text : text.replaceAll(baseOfEvents, base))
}

const baseOfEvents = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e'

/** Runs the Action on a pull request that changes contoso, with a server in place of GitHub. */
export async function onPullRequest(
  github: FakeGitHub,
  options: {
    readonly inputs?: ActionOptions['inputs']
    readonly changes?: Files
    readonly event?: string
    readonly environment?: ActionOptions['environment']
    readonly workspace?: { readonly folder: string; readonly base: string }
  } = {},
): Promise<ActionRun> {
  const { folder, base } = options.workspace ?? changedRepository(contoso, options.changes ?? worse)
  return startAction({
    workspace: folder,
    inputs: { 'as-of': dayOfContoso, ...options.inputs },
    event: { name: 'pull_request', payload: eventOf(options.event ?? 'pull-request', base) },
    environment: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: repository,
      GITHUB_WORKFLOW: 'coexist',
      GITHUB_JOB: 'judge',
      GITHUB_ACTION: '__self',
      ...options.environment,
    },
  })
}

/** The warnings about what could not be written. */
export function lostIn({ commands }: ActionRun): readonly string[] {
  return commands
    .filter(({ name, properties }) => name === 'warning' && properties.title === 'coexist')
    .map(({ data }) => data)
}
