import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** Contents by path; a path may name folders that do not exist yet. */
export type Files = Readonly<Record<string, string | Uint8Array>>

const made: string[] = []

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files, outside of any repository; it is gone after the last test of the file. */
export function folderWith(files: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'coexist-test-')))
  made.push(folder)
  addFiles(folder, files)
  return folder
}

/** A new git repository with these files in its working tree. */
export function repositoryWith(files: Files = {}): string {
  const folder = folderWith(files)
  makeRepository(folder)
  return folder
}

/** Makes a repository of a folder that exists. */
export function makeRepository(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main')
}

/** Commits everything that lies in a repository, and returns the name of the commit. */
export function commitAll(folder: string): string {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=change')
  return git(folder, 'rev-parse', 'HEAD')
}

/** Runs git in a folder, as if nothing were configured on the machine, and returns what it prints. */
export function git(folder: string, ...words: readonly string[]): string {
  const person = ['user.name=test', 'user.email=test@contoso.example', 'commit.gpgSign=false']
  return execFileSync('git', [...person.flatMap((setting) => ['-c', setting]), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim()
}

/** Writes files below a folder. */
export function addFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
