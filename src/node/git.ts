import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import process from 'node:process'
import { reasonOf } from './read-text.js'

const mostBytes = 1024 * 1024 * 1024

/** A call of git that failed. */
export interface GitFault {
  /** `ENOENT` where there is no git. */
  readonly code: string | undefined
  /** The first line of what git says about it; empty where it says nothing. */
  readonly reason: string
}

/** What git prints, or why it could not. */
export type GitAnswer = Buffer | GitFault

/**
 * Asks git about a repository, without a shell. Nothing of the repository is run: no hook, no file system monitor; and
 * nobody is asked for a password.
 */
export function git(root: string, words: readonly string[], input?: string): GitAnswer {
  const guards = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.quotePath=false']
  try {
    return execFileSync('git', [...guards.flatMap((guard) => ['-c', guard]), ...words], {
      cwd: root,
      env: environment(root),
      maxBuffer: mostBytes,
      stdio: ['pipe', 'pipe', 'pipe'],
      input: input ?? '',
      windowsHide: true,
    })
  } catch (error) {
    return faultOf(error)
  }
}

/** Whether git could not answer. */
export function isFault(answer: GitAnswer): answer is GitFault {
  return !Buffer.isBuffer(answer)
}

/** The folder decides which repository is asked, not what a hook that calls us has set, nor a folder above. */
function environment(root: string): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_PREFIX: _prefix, ...rest } = process.env
  return {
    ...rest,
    GIT_CEILING_DIRECTORIES: dirname(root),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

function faultOf(error: unknown): GitFault {
  const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: Buffer }
  const lines = (stderr?.toString('utf8') ?? '').split('\n').filter((line) => line.trim() !== '')
  const [first = code === undefined ? '' : reasonOf(error)] = lines
  return { code, reason: first.replace(/^(?:fatal|error): /, '') }
}
