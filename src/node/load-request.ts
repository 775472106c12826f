import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import {
  didYouMean,
  parseDocuments,
  quote,
  type CheckRequest,
  type Gate,
  type InputFile,
  type Pack,
  type PolicyChoice,
  type Problem,
  type Shard,
  type Span,
} from '../core/index.js'
import { findFiles, isThere, leadsSomewhere } from './find-files.js'
import { mebibyte, readText } from './read-text.js'
import { repositoryRoot } from './repository.js'

/** What somebody asks to be checked, as paths. */
export interface CheckOptions {
  readonly paths: readonly string[]
  /** `pack:NAME`, files or folders; the configuration decides where there are none. */
  readonly policies: readonly string[]
  readonly waivers: readonly string[]
  /** Paths are relative to it. */
  readonly folder: string
  /** A path as people read it. */
  readonly shown: (path: string) => string
  readonly asOf: string
  /** How many days to look ahead for ends of support and of waivers, where it is not as each rule says. */
  readonly lookahead?: number
  readonly gate: Gate
  readonly mostMebibytes: number
  readonly toolVersion: string
  /** The part of the organizations that is judged. */
  readonly shard?: Shard
  /** Set where the paths are those of another state, as at a base: one that is missing there is nothing. */
  readonly earlier?: {
    /** Files that the paths lead to today, by the names that they had. */
    readonly moved: readonly string[]
  }
}

export const configName = 'coexist.yaml'
export const defaultMostMebibytes = 64

/** Reads everything that a check needs; what cannot be read becomes a problem of the request. */
export function loadRequest(options: CheckOptions, packs: readonly Pack[]): CheckRequest {
  return new Loading(options, packs).load()
}

/** Reads every file below the paths, whatever a configuration among them says. */
export function loadFiles(
  options: CheckOptions,
  packs: readonly Pack[],
): { readonly files: readonly InputFile[]; readonly problems: readonly Problem[] } {
  return new Loading(options, packs).loadFiles()
}

/** A path and the folder it is relative to. */
interface Place {
  readonly path: string
  readonly folder: string
  /** Where a configuration names it. */
  readonly at?: Span
}

interface ReadPath {
  readonly files: readonly ReadFile[]
  /** The path of the configuration that says what was read. */
  readonly config?: string
  readonly policies: readonly Place[]
  readonly waivers: readonly Place[]
}

interface ReadFile extends InputFile {
  readonly real: string
}

class Loading {
  private readonly problems: Problem[] = []

  constructor(
    private readonly options: CheckOptions,
    private readonly packs: readonly Pack[],
  ) {}

  load(): CheckRequest {
    const { folder, asOf, lookahead, gate, toolVersion, earlier, shard } = this.options
    const read = [
      ...this.options.paths.map((path) => this.readPath(path)),
      ...(earlier?.moved ?? []).map((path) => asFound(this.readPath(path))),
    ]
    const given = (paths: readonly string[]) => paths.map((path) => ({ path, folder }))
    const asked = given(this.options.policies)
    const policies = asked.length > 0 ? asked : read.flatMap((one) => one.policies)
    const waivers = [...given(this.options.waivers), ...read.flatMap((one) => one.waivers)]
    const files = withoutRepetition(read.flatMap((one) => one.files))
    const beside = withoutRepetition([...files, ...waivers.flatMap((place) => this.read(place))]).slice(
      files.length,
    )
    return {
      asked: this.options.paths,
      files,
      configs: read.flatMap(({ config }) => config ?? []),
      packs: this.packs,
      ...(policies.length > 0 ? { policies: policies.map((policy) => this.policy(policy)) } : {}),
      waivers: beside,
      problems: this.problems,
      asOf,
      ...(lookahead === undefined ? {} : { lookahead }),
      gate,
      toolVersion,
      ...(shard ? { shard } : {}),
    }
  }

  loadFiles() {
    const { paths, folder } = this.options
    return {
      files: withoutRepetition(paths.flatMap((path) => this.read({ path, folder }))),
      problems: this.problems,
    }
  }

  /** A folder with a configuration is read as that says, any other path as it is. */
  private readPath(path: string): ReadPath {
    const { folder } = this.options
    const absolute = resolve(folder, path)
    const configPath = basename(absolute) === configName ? absolute : join(absolute, configName)
    const file = isThere(configPath) ? this.read({ path: configPath, folder })[0] : undefined
    const config = file && parseDocuments(file.file, 'named').configs[0]
    if (!config) {
      return { files: [...(file ? [file] : []), ...this.read({ path, folder })], policies: [], waivers: [] }
    }
    const places = (key: 'paths' | 'policies' | 'waivers') =>
      (config[key] ?? []).flatMap((relative, index) =>
        this.within({ path: relative, folder: dirname(configPath), at: config.origin.value(key, index) }),
      )
    const paths = config.paths ? places('paths') : [{ path: '.', folder: dirname(configPath) }]
    return {
      files: [file, ...paths.flatMap((place) => this.read(place))],
      config: file.file.path,
      policies: places('policies'),
      waivers: places('waivers'),
    }
  }

  /** A path of a configuration; one that leaves the repository is a problem, since the repository does not own it. */
  private within(place: Place & { readonly at: Span }): readonly Place[] {
    const { path, folder, at } = place
    const root = repositoryRoot(folder) ?? folder
    const leaves = !path.startsWith('pack:') && relative(root, resolve(folder, path)).split(sep)[0] === '..'
    if (!leaves) return [place]
    const help = 'name files and folders of the repository'
    this.problems.push({
      message: `the path ${quote(path)} leaves the repository, and is not read`,
      help,
      at,
    })
    return []
  }

  private policy(place: Place): PolicyChoice {
    const { path, at = { path } } = place
    if (!path.startsWith('pack:')) return { files: this.read(place) }
    const pack = path.slice('pack:'.length)
    const names = this.packs.map(({ name }) => name)
    if (!names.includes(pack)) {
      this.problems.push({ message: `unknown pack ${quote(pack)}`, help: didYouMean(pack, names), at })
    }
    return { pack }
  }

  private read({ path, folder, at }: Place): readonly ReadFile[] {
    if (this.options.earlier && !at && !leadsSomewhere(path, folder)) return []
    const { files, faults } = findFiles(path, folder)
    this.problems.push(...faults.map((fault) => ({ ...fault, at: { path: this.options.shown(fault.path) } })))
    return files.flatMap(({ path: found, real, manner }) => {
      const text = readText(found, this.options.mostMebibytes * mebibyte)
      const shown = this.options.shown(found)
      if (typeof text === 'string') return [{ file: { path: shown, text }, manner, real }]
      this.problems.push({ ...text, at: { path: shown } })
      return []
    })
  }
}

/** Nobody named a file that is read since it lies elsewhere today. */
function asFound(read: ReadPath): ReadPath {
  return { ...read, files: read.files.map((file) => ({ ...file, manner: 'found' })) }
}

/** A file that several paths lead to is read once, by the first of them. */
function withoutRepetition(files: readonly ReadFile[]): readonly ReadFile[] {
  const seen = new Map<string, ReadFile>()
  for (const input of files) if (!seen.has(input.real)) seen.set(input.real, input)
  return [...seen.values()]
}
