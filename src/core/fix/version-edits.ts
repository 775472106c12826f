import { replaceScalar } from '../edits/replace-scalar.js'
import { applyEdits } from '../edits/text-edit.js'
import { groupBy } from '../model/group-by.js'
import type { SourceFile, Span } from '../model/source.js'
import { releaseText } from './releases-above.js'
import type { Remedy } from './least-state.js'

/** A file with its new text. */
export interface EditedFile {
  readonly file: SourceFile
  readonly text: string
}

/** The files in which versions change, every other byte as it was. */
export function versionEdits(remedies: readonly Remedy[]): readonly EditedFile[] {
  const edits = remedies.flatMap(editsOf)
  return [...groupBy(edits, ({ span }) => span.file)].map(([file, ofFile]) => ({
    file,
    text: applyEdits(
      file.text,
      ofFile.map(({ span, text }) => replaceScalar(span, text)),
    ),
  }))
}

function editsOf({ raises, renewals }: Remedy): readonly { readonly span: Span; readonly text: string }[] {
  return [
    ...[...raises.values()].map(({ from, to }) => ({
      span: from.declared.origin.value('version'),
      text: to.version.written,
    })),
    ...renewals
      .filter(({ link }) => link.declared.recordedVersion !== undefined)
      .map(({ link, recorder }) => ({
        span: link.declared.origin.value('recordedVersion'),
        text: renewedText(link.declared.recordedVersion, recorder),
      })),
  ]
}

function renewedText(recorded: string | undefined, recorder: Remedy['renewals'][number]['recorder']): string {
  const { version, declared } = recorder
  if (version.precision !== 'exact') return version.written
  const as = recorded === undefined ? declared : { ...declared, version: recorded }
  return releaseText({ ...recorder, declared: as }, version.release)
}
