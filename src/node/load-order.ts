import type { CheckRequest, OrderRequest, Problem, ReadPack } from '../core/index.js'
import { loadBase } from './load-base.js'
import { loadRequest, type CheckOptions } from './load-request.js'

/** Where the two states of an organization come from. */
export type OrderPaths =
  | { readonly from: string; readonly to: string }
  /** Those of a commit or folder, and those of today. */
  | { readonly base: string; readonly paths: readonly string[] }

/** Reads the two states, and the servers that may be there for a while. */
export async function loadOrder(
  options: CheckOptions,
  paths: OrderPaths,
  bridges: readonly string[],
  packs: readonly ReadPack[],
): Promise<Pick<OrderRequest, 'from' | 'to' | 'bridges'>> {
  const at = (some: readonly string[]) => loadRequest({ ...options, paths: some, waivers: [] }, packs)
  const bridging = bridges.length > 0 ? await at(bridges) : undefined
  const { from, to } = await ('base' in paths
    ? ofBase(options, paths, packs)
    : ofPaths(options, paths, packs))
  const problems = [...to.problems, ...(bridging?.problems ?? [])]
  return { from, to: { ...to, problems }, bridges: bridging?.files ?? [] }
}

async function ofPaths(
  options: CheckOptions,
  { from, to }: { from: string; to: string },
  packs: readonly ReadPack[],
) {
  const before = await loadRequest({ ...options, paths: [from] }, packs)
  const after = await loadRequest({ ...options, paths: [to] }, packs)
  return { from: before, to: hasRules(after) ? after : withRulesOf(before, after) }
}

async function ofBase(
  options: CheckOptions,
  { base, paths }: Extract<OrderPaths, { base: string }>,
  packs: readonly ReadPack[],
): Promise<{ readonly from: Pick<CheckRequest, 'files' | 'problems'>; readonly to: CheckRequest }> {
  const asked = { ...options, paths: paths.length > 0 ? paths : ['.'] }
  const to = await loadRequest(asked, packs)
  const loaded = await loadBase(asked, { ref: base, fetch: false, bareFolders: true }, packs)
  if (!('problem' in loaded)) return { from: loaded.request, to }
  const problems: readonly Problem[] = [loaded.problem]
  return { from: { files: [], problems }, to }
}

/** Whether somebody has said beside the target by what it is judged. */
function hasRules({ configs, policies, files }: CheckRequest): boolean {
  return (
    configs.length > 0 ||
    policies !== undefined ||
    files.some(({ documents }) => documents.policies.length > 0)
  )
}

/** The target judged as the start is. */
function withRulesOf(before: CheckRequest, after: CheckRequest): CheckRequest {
  const others = before.files.filter(({ documents }) => documents.topologies.length === 0)
  const { configs, policies, waivers } = before
  return {
    ...after,
    files: [...after.files, ...others],
    configs,
    waivers,
    ...(policies ? { policies } : {}),
  }
}
