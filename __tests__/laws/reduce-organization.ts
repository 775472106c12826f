import type { WrittenOrganization } from '../reference/organization.js'

/** The least part of an organization that still fails: what can be left out, one thing after the other, is. */
export function reduced(
  content: WrittenOrganization,
  fails: (content: WrittenOrganization) => boolean,
): WrittenOrganization {
  const smaller = smallerOnes(content).find((one) => isWhole(one) && fails(one))
  return smaller ? reduced(smaller, fails) : content
}

/** The organization without one of its links, servers or sites, or without one key of a server. */
function smallerOnes(content: WrittenOrganization): readonly WrittenOrganization[] {
  const { sites = [], servers = [], links = [] } = content
  return [
    ...withoutOne(links).map((rest) => ({ ...content, links: rest })),
    ...withoutOne(sites).map((rest) => ({ ...content, sites: rest })),
    ...withLess(servers).map((rest) => ({ ...content, servers: rest })),
    ...sites.flatMap((site, index) =>
      withLess(site.servers ?? []).map((rest) => ({
        ...content,
        sites: sites.with(index, { ...site, servers: rest }),
      })),
    ),
  ]
}

function withLess<Item extends object>(items: readonly Item[]): readonly (readonly Item[])[] {
  const withLessIn = items.flatMap((item, index) =>
    Object.keys(item)
      .filter((key) => !['name', 'product', 'site'].includes(key))
      .map((key) => items.with(index, { ...item, [key]: undefined })),
  )
  return [...withoutOne(items), ...withLessIn.filter((one) => JSON.stringify(one) !== JSON.stringify(items))]
}

function withoutOne<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.map((_, index) => items.toSpliced(index, 1))
}

/** Whether everything that is named in it is there, so that it does not fail for another reason. */
function isWhole({ sites = [], servers = [], links = [] }: WrittenOrganization): boolean {
  const all = [...sites.flatMap((site) => site.servers ?? []), ...servers]
  const names = new Set(all.map(({ name }) => name.toLowerCase()))
  const siteNames = new Set(sites.map(({ name }) => name))
  return (
    all.every(
      ({ site, product, version }) =>
        (site === undefined || siteNames.has(site)) && Boolean(product ?? version),
    ) &&
    links.every(
      ({ edge, site, hubs = [] }) =>
        (site === undefined || siteNames.has(site)) &&
        [edge, ...hubs].every((name) => names.has(name.toLowerCase())),
    )
  )
}
