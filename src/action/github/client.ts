import { debug, isDebug, setSecret } from '@actions/core'
import { defaults, getOctokitOptions, GitHub } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'

/** GitHub answers within seconds; the job is not to wait for one that hangs. */
const timeLimit = 10_000

/** The longest wait that GitHub may ask for before a call is tried again. */
const longestWait = 60

/** Trying again makes none of these better; 408 stands for the time limit above, and limits of GitHub are waited for. */
const finalStatuses = [400, 401, 403, 404, 408, 410, 422, 429, 451]

/** The calls of one repository. */
export interface GitHubApi {
  /** Calls a route of a repository, as in `GET /repos/{owner}/{repo}/issues`; what comes back is not checked. */
  call(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Asks by GraphQL. */
  ask(query: string): Promise<unknown>
}

/** Where and as whom to call. */
export interface Connection {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** The address of the API, which is another one on the server of an enterprise. */
  readonly apiUrl: string
}

/** Makes the calls of a repository possible; the token is never shown in the log. */
export function connect({ token, repository, apiUrl }: Connection): GitHubApi {
  setSecret(token)
  const client = new (GitHub.plugin(throttling, retry))(
    getOctokitOptions(token, {
      ...options,
      baseUrl: apiUrl,
      throttle: { id: apiUrl, onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
    }),
  )
  if (isDebug()) tellOfCalls(client)
  const [owner, repo] = repository.split('/')
  return {
    async call(route, parameters = {}) {
      const headers = { 'x-github-api-version': '2022-11-28' }
      const { data } = (await client.request(route, { owner, repo, headers, ...parameters })) as {
        data: unknown
      }
      return data
    },
    ask: (query) => client.graphql(query),
  }
}

type Fetch = (url: string, request: object) => Promise<unknown>

const options = {
  request: { ...defaults.request, fetch: withinTimeLimit(defaults.request?.fetch as Fetch) },
  retry: { retries: 2, doNotRetry: finalStatuses },
  log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
}

function isWorthWaiting(seconds: number, _call: object, _client: object, tried: number): boolean {
  return tried < 2 && seconds <= longestWait
}

/** A call that takes too long is answered by us, since the plugins would take it for a fault of the server and repeat it. */
function withinTimeLimit(fetch: Fetch): Fetch {
  return async (url, request) => {
    try {
      return await fetch(url, { ...request, signal: AbortSignal.timeout(timeLimit) })
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error
      return Response.json({ message: `no answer within ${timeLimit / 1_000} seconds` }, { status: 408 })
    }
  }
}

/** Tells the log of each call where the workflow is debugged. */
function tellOfCalls(client: InstanceType<typeof GitHub>): void {
  client.hook.wrap('request', async (request, call) => {
    try {
      const response = await request(call)
      debug(`${call.method} ${call.url}: ${response.status}`)
      return response
    } catch (error) {
      debug(`${call.method} ${call.url}: ${error instanceof Error ? error.message : String(error)}`)
      throw error
    }
  })
}

function nothing(): void {
  // what goes wrong ends in a warning of ours, once
}
