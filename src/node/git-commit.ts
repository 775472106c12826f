import { listed, nearest, quote, type Problem } from '../core/index.js'
import { git, isFault, type GitFault } from './git.js'

/** What keeps a base from being read, before it is known where to say so. */
export type Obstacle = Pick<Problem, 'message' | 'help'>

const fetchIt =
  'fetch it first: `git fetch --unshallow` does so, and `actions/checkout` with `fetch-depth: 0`'

/** The commit that a ref means; with `fetch`, one that is missing is asked of `origin`. */
export function commitOf(root: string, ref: string, fetch: boolean): string | Obstacle {
  const known = resolved(root, ref)
  if (typeof known === 'string') return known
  if (known.reason !== '') return obstacleOf(known)
  if (fetch && isObjectName(ref)) fetchCommit(root, ref)
  const fetched = resolved(root, ref)
  return typeof fetched === 'string' ? fetched : unknown(root, ref)
}

/** What git itself has to say, in plain words where it is one of the usual things. */
export function obstacleOf({ code, reason }: GitFault): Obstacle {
  if (code === 'ENOENT') {
    return { message: 'git is not installed here', help: 'install git, or name a folder as the base' }
  }
  if (reason.includes('not a git repository')) return noRepository
  if (reason.includes('dubious ownership')) {
    return {
      message: 'git refuses to read the repository, since it belongs to another user',
      help: 'trust it: `git config --global --add safe.directory FOLDER`',
    }
  }
  return { message: `git cannot read the base: ${reason || 'it does not say why'}`, help: fetchIt }
}

export const noRepository: Obstacle = {
  message: 'the base cannot be read, since this is not a git repository',
  help: 'name a folder as the base, or run this in a repository',
}

function resolved(root: string, ref: string): string | GitFault {
  const answer = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  return isFault(answer) ? answer : answer.toString('utf8').trim()
}

function isObjectName(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)
}

/** Whether it worked is seen by looking again. */
function fetchCommit(root: string, commit: string): void {
  const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc']
  git(root, ['fetch', ...quietly, '--depth=1', '--end-of-options', 'origin', commit])
}

function unknown(root: string, ref: string): Obstacle {
  const shallow = git(root, ['rev-parse', '--is-shallow-repository'])
  const isShallow = !isFault(shallow) && shallow.toString('utf8').trim() === 'true'
  if (isShallow || isObjectName(ref)) {
    const message = `${quote(ref)} is no commit in the part of the history that is here`
    return { message, help: fetchIt }
  }
  const names = namesIn(root)
  const candidates = names.includes(`origin/${ref}`) ? [`origin/${ref}`] : nearest(ref, names)
  return {
    message: `${quote(ref)} is no branch, tag or commit of the repository, and no folder`,
    help:
      candidates.length > 0
        ? `did you mean ${listed(candidates.map(quote), 'or')}?`
        : 'write a branch, tag or commit that `git log` knows, or a folder',
  }
}

function namesIn(root: string): readonly string[] {
  const places = ['refs/heads', 'refs/tags', 'refs/remotes']
  const names = git(root, ['for-each-ref', '--format=%(refname:short)', ...places])
  return isFault(names) ? [] : names.toString('utf8').split('\n').filter(Boolean)
}
