import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { commandsIn, type RunnerCommand } from './runner-commands.js'
import { outputsIn } from './runner-files.js'
import { folderWith } from './temporary-folder.js'

/** The root of this project. */
export const root = join(import.meta.dirname, '..', '..')

/** What a program left behind. */
export interface Run {
  /** Null where it was killed, by the clock too. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly milliseconds: number
}

/** How the command is run. */
export interface CommandOptions {
  /** The working folder; an empty one by default. */
  readonly folder?: string
  readonly environment?: Environment
  /** The binary of Node; the one that runs the tests by default. */
  readonly node?: string
  /** The user it runs as; only root can choose. */
  readonly user?: number
  readonly timeLimit?: number
}

/** An undefined variable is one that is not set. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Runs the built command, `dist/cli.js`. */
export function runCommand(words: readonly string[], options: CommandOptions = {}): Run {
  return run(join(root, 'dist', 'cli.js'), words, { folder: folderWith(), ...options })
}

/** What the runner of GitHub Actions would hand over, besides what is the same in every run. */
export interface ActionOptions {
  readonly workspace: string
  /** What stands under `with:` in the workflow. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  readonly environment?: Environment
  readonly node?: string
}

/** What the runner would take from a step. */
export interface ActionRun extends Run {
  readonly commands: readonly RunnerCommand[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The runner's temporary folder. */
  readonly temporary: string
}

/** The commit that is checked out unless a test says otherwise. */
export const checkedOut = '6113728f27ae82c7b1a177c8d03f9e96e0adf246'

/** Runs the built Action, `dist/index.js`, as a step of a job on a hosted runner. */
export function runAction(options: ActionOptions): ActionRun {
  const step = prepared(options)
  return step.finish(run(bundle, [], step.options))
}

/** The same, while the tests go on: a server of theirs can answer it. */
export async function startAction(options: ActionOptions): Promise<ActionRun> {
  const step = prepared(options)
  return step.finish(await start(bundle, step.options))
}

const bundle = join(root, 'dist', 'index.js')

/** A step with its files for commands, and what to take from them when it has run. */
function prepared({ workspace, inputs, event, environment, node }: ActionOptions) {
  const temporary = folderWith()
  const commands = join(temporary, '_runner_file_commands')
  mkdirSync(commands)
  const [output, summary, state] = ['set_output_0', 'step_summary_0', 'save_state_0'].map((name) => {
    writeFileSync(join(commands, name), '')
    return join(commands, name)
  }) as [string, string, string]
  const eventPath = join(temporary, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event?.payload ?? {}))
  const options: CommandOptions = {
    folder: workspace,
    ...(node === undefined ? {} : { node }),
    environment: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_EVENT_NAME: event?.name ?? 'push',
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'contoso/topology',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: checkedOut,
      GITHUB_STATE: state,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      ...inputVariables(inputs ?? {}),
      ...environment,
    },
  }
  const finish = (finished: Run): ActionRun => ({
    ...finished,
    commands: commandsIn(finished.stdout),
    outputs: outputsIn(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    temporary,
  })
  return { options, finish }
}

/** What the runner puts in place of `${{ github.token }}`, in the shape that tokens have. */
export const aToken = `ghs_${'eyJhbGciOiJSUzI1NiJ9.'.repeat(24)}tail_-x`

/** The inputs as the runner passes them: the declared defaults below, dashes kept, and nothing is an empty text. */
function inputVariables(given: Readonly<Record<string, string>>): Environment {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  const undeclared = Object.keys(given).filter((name) => !(name in inputs))
  if (undeclared.length > 0) throw new Error(`action.yml declares no input ${undeclared.join(', ')}`)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
      given[name] ?? (input.default?.startsWith('${{') ? aToken : input.default) ?? '',
    ]),
  )
}

function run(program: string, words: readonly string[], options: CommandOptions): Run {
  const { node = process.execPath, user } = options
  const begin = performance.now()
  const { status, stdout, stderr, error } = spawnSync(node, [program, ...words], {
    ...spawnOptions(options),
    ...(user === undefined ? {} : { uid: user, gid: user }),
  })
  if (error && (error as NodeJS.ErrnoException).code !== 'ETIMEDOUT') throw error
  return { exitCode: status, stdout, stderr, milliseconds: performance.now() - begin }
}

function start(program: string, options: CommandOptions): Promise<Run> {
  const { node = process.execPath } = options
  const begin = performance.now()
  return new Promise((resolve) => {
    const child = execFile(node, [program], spawnOptions(options), (_error, stdout, stderr) =>
      resolve({ exitCode: child.exitCode, stdout, stderr, milliseconds: performance.now() - begin }),
    )
  })
}

function spawnOptions({ folder, environment = {}, timeLimit = 60_000 }: CommandOptions) {
  return {
    cwd: folder,
    env: { ...scrubbed(process.env), ...environment },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: timeLimit,
  } as const
}

/** Without what the surroundings of the tests would tell the program. */
function scrubbed(environment: Environment): Environment {
  const telling = /^(?:CI|NO_COLOR|FORCE_COLOR|(?:ACTIONS|GITHUB|INPUT|NODE|RUNNER)_.*)$/
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !telling.test(name)))
}
