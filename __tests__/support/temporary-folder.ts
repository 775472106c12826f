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
  execFileSync('git', ['init', '--quiet', folder], {
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  })
}

/** Writes files below a folder. */
export function addFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
