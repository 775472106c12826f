import { spawnSync } from 'node:child_process'

/** A version of Node that the bundles are run on; undefined where this machine has none. */
export interface NodeVersion {
  readonly name: string
  readonly path: string | undefined
}

/** The versions that the Action meets: 20 on older servers and runners, 24 everywhere else. */
export const nodeVersions: readonly NodeVersion[] = [20, 24].map((major) => ({
  name: `Node ${major}`,
  path: process.versions.node.startsWith(`${major}.`)
    ? process.execPath
    : process.env[`COEXIST_NODE${major}`] || undefined,
}))

/** Whether the tests on a version of Node can run; says aloud when they cannot. */
export function hasNode({ name, path }: NodeVersion): boolean {
  const variable = `COEXIST_${name.replace(' ', '').toUpperCase()}`
  return path !== undefined || saidMissing(name, `set ${variable} to its binary; .ci/run fetches one`)
}

/** Whether a program of the system is there; says aloud when it is not. */
export function hasProgram(program: string, debianPackage: string): boolean {
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' })
  return error === undefined || saidMissing(program, `install ${debianPackage}`)
}

/** A green run would hide that something was not tried. */
export function saidMissing(what: string, remedy: string): false {
  process.stderr.write(`\nSKIPPED for want of ${what}: ${remedy}\n`)
  return false
}
