import type { ServerState } from '../../rules/state.js'
import type { Mentions } from './mentions.js'

/** Equal for servers that no rule can tell apart, wherever they stand. */
export function likenessOf({ key, product, version, declared }: ServerState, mentions: Mentions): string {
  const { roles, labels, platform, site, groups, holds } = declared
  const isNamed = mentions.has(key)
  return [
    product.id,
    version.written,
    roles ? [...roles].sort().join('+') : '?',
    textOf(labels),
    textOf(platform),
    textOf(holds, (count) => count !== '0'),
    textOf(groups, (group) => mentions.has(group)),
    site !== undefined && mentions.has(site) ? site : '',
    isNamed ? key : '',
  ].join('\t')
}

/** What values are; of counts only what there is some of. */
function textOf(
  values: Readonly<Record<string, string | number>>,
  counts: (value: string) => boolean = () => true,
): string {
  let keys: string[] | undefined
  for (const key in values) if (counts(String(values[key]))) (keys ??= []).push(key)
  if (!keys) return ''
  return JSON.stringify(
    keys.sort().map((key) => (typeof values[key] === 'number' ? key : [key, values[key]])),
  )
}
