import type { CompiledRule } from '../check/compiled-rule.js'
import { compareFindings, gated, weights } from '../check/findings.js'
import { judgeOrganization } from '../check/judge-organization.js'
import { assembleOrganizations } from '../check/organizations.js'
import { problemReports } from '../check/report.js'
import { leastState, type Remedy } from '../fix/least-state.js'
import { Reasons } from '../fix/reasons.js'
import { versionText } from '../fix/releases-above.js'
import { versionEdits, type EditedFile } from '../fix/version-edits.js'
import type { Manner } from '../documents/documents.js'
import type { Finding } from '../model/finding.js'
import type { Problem } from '../model/problem.js'
import type { FixReport, LinkRenewal, VersionChange } from '../model/fix-report.js'
import { locate, type Location, type SourceFile } from '../model/source.js'
import { compareText, quote } from '../model/wording.js'
import { versionPlace, type OrganizationState } from '../rules/state.js'
import { documentsOf, type CheckRequest, type InputFile } from './check-request.js'
import { nothingToJudge } from './nothing-to-judge.js'
import { Preparation } from './preparation.js'

/** How files are read. */
export type ReadFile = (file: SourceFile, manner: Manner) => Promise<InputFile>

/** The least set of version changes that makes topologies compliant, with the files as they would be then. */
export async function fix(
  request: CheckRequest,
  read: ReadFile,
): Promise<{ readonly report: FixReport; readonly files: readonly EditedFile[] }> {
  const preparation = new Preparation(request)
  const mended = preparation.organizations.map((organization) => {
    const rules = preparation.rulesFor(organization)
    const remedy = remedyOf(organization, rules, preparation, request)
    return { remedy, remaining: blocking(remedy, rules, preparation, request) }
  })
  const remedies = mended.map(({ remedy }) => remedy)
  const files = versionEdits(remedies)
  const problems = [
    ...preparation.problems(),
    ...nothingToJudge(request, preparation),
    ...strayEdits(await editedInputs(request, files, read), remedies, preparation),
  ]
  return {
    report: {
      changes: remedies.flatMap(changesOf).sort(byPlace),
      renewals: remedies.flatMap(renewalsOf).sort(byPlace),
      remaining: mended.flatMap(({ remaining }) => remaining).sort(compareFindings),
      problems: problemReports(problems),
    },
    files: problems.length > 0 ? [] : files,
  }
}

function remedyOf(
  organization: OrganizationState,
  rules: readonly CompiledRule[],
  { waivers }: Preparation,
  { gate }: CheckRequest,
): Remedy {
  const { failOn } = gate
  const grave = rules.filter(({ severity }) => failOn !== 'never' && weights[severity] >= weights[failOn])
  return leastState(organization, grave, (judgement) =>
    waivers.apply(judgement).every((finding) => !gated(finding, gate).blocking),
  )
}

/** What still blocks once everything is raised. */
function blocking(
  { organization }: Remedy,
  rules: readonly CompiledRule[],
  preparation: Preparation,
  { gate }: CheckRequest,
): readonly Finding[] {
  const { findings } = judgeOrganization(organization, rules, preparation.waivers)
  return preparation
    .weigh(findings)
    .map((finding) => gated(finding, gate))
    .filter((finding) => finding.blocking)
}

function changesOf({ organization, raises }: Remedy): readonly VersionChange[] {
  const reasons = new Reasons(raises)
  return [...raises.values()].map((raise) => ({
    organization: organization.name,
    server: raise.to.name,
    product: raise.to.product.id,
    from: versionText(raise.from),
    to: versionText(raise.to),
    because: reasons.chainOf(raise.cause, raise.to),
    alternatives: reasons.alternativesTo(raise),
    location: locate(versionPlace(raise.from)),
  }))
}

function renewalsOf({ organization, raises, renewals }: Remedy): readonly LinkRenewal[] {
  const reasons = new Reasons(raises)
  return renewals.map(({ link, recorder, cause }) => ({
    organization: organization.name,
    link: link.name,
    kind: link.kind,
    server: recorder.name,
    to: versionText(recorder),
    because: reasons.chainOf(cause, recorder),
    location: locate(link.declared.origin.value('recordedVersion')),
  }))
}

function byPlace(a: { readonly location: Location }, b: { readonly location: Location }): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column
  )
}

/** All the files as they would be; none where nothing changes. */
async function editedInputs(
  { files }: CheckRequest,
  edited: readonly EditedFile[],
  read: ReadFile,
): Promise<readonly InputFile[]> {
  if (edited.length === 0) return []
  const texts = new Map(edited.map(({ file, text }) => [file.path, text]))
  return Promise.all(
    files.map(async (input) => {
      const text = texts.get(input.file.path)
      return text === undefined ? input : read({ path: input.file.path, text }, input.manner)
    }),
  )
}

/** Versions that would not be what they should be once the files are written, such as those that an anchor shares. */
function strayEdits(
  after: readonly InputFile[],
  remedies: readonly Remedy[],
  { catalogue }: Preparation,
): readonly Problem[] {
  if (after.length === 0) return []
  const { organizations } = assembleOrganizations(documentsOf(after).topologies, catalogue)
  return remedies.flatMap(({ organization, raises }) => {
    const written = organizations.find(({ name }) => name === organization.name)
    return [...organization.servers.values()].flatMap((server) => {
      if (written?.servers.get(server.key)?.version.written === server.version.written) return []
      const { from } = raises.get(server.key) ?? { from: server }
      return [
        {
          message: `the version of ${quote(server.name)} cannot be changed for itself: it is shared with another server`,
          help: 'write out the version of each server, without anchors',
          at: versionPlace(from),
        },
      ]
    })
  })
}
