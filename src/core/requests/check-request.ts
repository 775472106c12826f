import { together, type Documents, type Manner } from '../documents/documents.js'
import type { RuleExplanation } from '../model/explanation.js'
import type { Report, Shard } from '../model/report.js'
import type { Problem } from '../model/problem.js'
import type { SourceFile } from '../model/source.js'
import type { Conditions } from '../check/report.js'
import type { Preparation } from './preparation.js'

/** A file with documents, and how it came to be read. */
export interface InputFile {
  readonly file: SourceFile
  readonly manner: Manner
  /** What its documents declare. */
  readonly documents: Documents
}

/** The built-in policies and catalogues of a family of products. */
export interface Pack {
  readonly name: string
  readonly files: readonly SourceFile[]
}

/** A pack whose files were read. */
export interface ReadPack {
  readonly name: string
  readonly documents: Documents
}

/** Policies that somebody chose: those of a pack, or those in files. */
export type PolicyChoice =
  | { readonly pack: string }
  | {
      readonly files: readonly InputFile[]
      /** The path that they were asked for by, as people read it: the same at a base. */
      readonly asked?: string
    }

/** Says why a report has its findings, from what they were judged by. */
export type ExplainFindings = (
  report: Report,
  preparation: Preparation,
  request: CheckRequest,
) => readonly RuleExplanation[]

/** Everything that a check depends on. */
export interface CheckRequest extends Conditions {
  /** The paths that were asked about, as people wrote them; those of the files where left out. */
  readonly asked?: readonly string[]
  /** What is to be judged, and the policies, catalogues and waivers that lie beside it. */
  readonly files: readonly InputFile[]
  /** Paths of those of the files whose configuration applies. */
  readonly configs: readonly string[]
  readonly packs: readonly ReadPack[]
  /** Without it, every pack that knows a product of the topologies, and the policies among `files`. */
  readonly policies?: readonly PolicyChoice[]
  /** Files with waivers beyond those among `files`. */
  readonly waivers: readonly InputFile[]
  /** Paths of the files whose plans are asked about, and nothing else; all plans and organizations where left out. */
  readonly plansOf?: readonly string[]
  /** The part of the organizations that is judged; all of them where left out. */
  readonly shard?: Shard
  /** Whether there may be nothing to judge, as at a base that lacks what the head has. */
  readonly mayBeEmpty?: boolean
  /** Whether it is judged only to hold something else against it: nothing is proposed then. */
  readonly isForComparison?: boolean
  /** What derives the findings of the report; nothing is derived where left out. */
  readonly explain?: ExplainFindings
  /** What could not even be read. */
  readonly problems: readonly Problem[]
}

/** What the documents of the files declare together. */
export function documentsOf(files: readonly InputFile[]): Documents {
  return together(files.map(({ documents }) => documents))
}
