import { listIn } from './answers.js'
import type { GitHubApi } from './client.js'

const perPage = 100

/** Nobody reads so many; a server that never ends its list is not followed further. */
const mostPages = 100

/** Everything that a route lists, page by page. */
export async function allPages(
  api: GitHubApi,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<ReturnType<typeof listIn>> {
  const all: Readonly<Record<string, unknown>>[] = []
  for (let page = 1; page <= mostPages; page++) {
    const items = listIn(await api.call(route, { ...parameters, per_page: perPage, page }))
    all.push(...items)
    if (items.length < perPage) break
  }
  return all
}
