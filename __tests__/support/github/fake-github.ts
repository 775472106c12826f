import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exampleOf, meant, requestFaults, responseFaults, type Meant } from './contract.js'

export interface FakeComment {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
}

export interface FakeIssue {
  readonly number: number
  readonly author: string
  title: string
  body: string
  state: string
  /** GitHub lists pull requests among the issues. */
  readonly isPull?: boolean
}

export interface FakeCheckRun {
  readonly id: number
  readonly name: string
  readonly head: string
  readonly external: string
  conclusion: string
  title: string
  summary: string
  readonly annotations: Readonly<Record<string, unknown>>[]
}

export interface FakePull {
  readonly number: number
  readonly head: { readonly owner: string; readonly branch: string; readonly sha: string }
}

/** What is answered in place of the truth, once. */
export type Instead = Refusal | 'hang' | 'truncated'

interface Refusal {
  readonly status: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Whether the call is carried out all the same, and only its answer is lost. */
  readonly carriedOut?: boolean
}

interface Script {
  readonly call: RegExp
  readonly answers: (Instead | 'truth')[]
  readonly before?: () => void
}

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

type Json = Readonly<Record<string, unknown>>

/** The bot that a job's own token belongs to. */
export const bot = 'github-actions[bot]'

/** GitHub's limit of a comment or issue. */
const longestBody = 65_536

/**
 * A server in place of GitHub, for one test: it keeps comments, issues and check runs, and holds every call and every
 * answer against GitHub's own description.
 */
export class FakeGitHub {
  readonly comments: FakeComment[] = []
  readonly issues: FakeIssue[] = []
  readonly checkRuns: FakeCheckRun[] = []
  readonly pulls: FakePull[] = []
  /** `METHOD /path` of every call, in order. */
  readonly calls: string[] = []
  /** What was wrong with calls and answers; a test expects none. */
  readonly faults: string[] = []
  /** The bodies of the comments and issues that were sent, in order. */
  readonly sent: string[] = []
  viewer = bot
  private readonly scripts: Script[] = []
  private nextId = 1_000

  private constructor(
    private readonly server: Server,
    private readonly prefix: string,
  ) {}

  /** Starts on a free port; below a prefix such as `/api/v3` where it stands for the server of an enterprise. */
  static async start(prefix = ''): Promise<FakeGitHub> {
    const server = createServer()
    const fake = new FakeGitHub(server, prefix)
    server.on('request', (request, response) => {
      fake.serve(request, response).catch((error: unknown) => {
        fake.faults.push(String(error))
        send(response, scripted({ status: 500 }))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${this.prefix}`
  }

  stop(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  /** Answers the next calls that match otherwise, one answer each. */
  script(call: RegExp, ...answers: readonly (Instead | 'truth')[]): void {
    this.scripts.push({ call, answers: [...answers] })
  }

  /** Does something right before the next call that matches is carried out, as another job would. */
  meanwhile(call: RegExp, before: () => void): void {
    this.scripts.push({ call, answers: ['truth'], before })
  }

  addComment(issue: number, body: string, author = bot): FakeComment {
    const comment = { id: this.nextId++, issue, author, body }
    this.comments.push(comment)
    return comment
  }

  addIssue(issue: Omit<FakeIssue, 'number'>): FakeIssue {
    const added = { ...issue, number: this.nextId++ }
    this.issues.push(added)
    return added
  }

  /** The calls that change something. */
  get writes(): readonly string[] {
    return this.calls.filter((call) => !call.startsWith('GET ') && !call.endsWith('/graphql'))
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://github')
    const text = await bodyOf(request)
    const call = `${request.method ?? ''} ${url.pathname}`
    this.calls.push(call)
    this.checkHeaders(request, call)
    const { body } = (text === '' ? {} : JSON.parse(text)) as { body?: unknown }
    if (typeof body === 'string') this.sent.push(body)
    const script = this.scripts.find(({ call: wanted, answers }) => wanted.test(call) && answers.length > 0)
    const instead = script?.answers.shift() ?? 'truth'
    script?.before?.()
    if (instead === 'hang') return
    if (typeof instead === 'object' && instead.carriedOut !== true) {
      send(response, scripted(instead))
      return
    }
    const truth = this.answer(request.method ?? '', url, text)
    if (instead === 'truncated') {
      sendHalf(response, truth)
      return
    }
    send(response, instead === 'truth' ? truth : scripted(instead))
  }

  private checkHeaders({ headers, url }: IncomingMessage, call: string): void {
    if (!/^token \S+$/.test(headers.authorization ?? '')) this.faults.push(`${call} has no token`)
    if (headers['x-github-api-version'] === undefined && url?.endsWith('/graphql') !== true) {
      this.faults.push(`${call} does not say which version of the API it is for`)
    }
  }

  private answer(method: string, url: URL, text: string): Answer {
    if (url.pathname.endsWith('/graphql')) return this.answerQuery(url.pathname, text)
    const call = url.pathname.startsWith(this.prefix)
      ? meant(method, url.pathname.slice(this.prefix.length))
      : undefined
    if (!call) {
      this.faults.push(`GitHub has no ${method} ${url.pathname}`)
      return scripted({ status: 404 })
    }
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const faults = requestFaults(call, url.searchParams, body)
    this.faults.push(...faults)
    const answer =
      faults.length > 0
        ? scripted({ status: 422, message: faults.join('; ') })
        : this.carryOut(call, url.searchParams, (body ?? {}) as Json)
    this.faults.push(...responseFaults(call, answer.status, answer.body))
    return answer
  }

  /** The description is of REST alone; of GraphQL there is one question. */
  private answerQuery(path: string, text: string): Answer {
    if (path !== (this.prefix === '/api/v3' ? '/api/graphql' : '/graphql'))
      this.faults.push(`no GraphQL at ${path}`)
    const { query } = JSON.parse(text) as { query: string }
    if (query.replace(/\s/g, '') !== 'query{viewer{login}}') this.faults.push(`an unknown question: ${query}`)
    return { status: 200, body: { data: { viewer: { login: this.viewer } } } }
  }

  private carryOut(call: Meant, query: URLSearchParams, body: Json): Answer {
    const { operationId, parts } = call
    const longText = typeof body.body === 'string' && body.body.length > longestBody
    if (longText) return scripted({ status: 422, message: 'body is too long (maximum is 65536 characters)' })
    switch (operationId) {
      case 'issues/list-comments':
        return paged(
          query,
          this.comments.filter(({ issue }) => issue === Number(parts.issue_number)).map(commentAnswer),
        )
      case 'issues/create-comment': {
        const comment = this.addComment(Number(parts.issue_number), String(body.body), this.viewer)
        return { status: 201, body: commentAnswer(comment) }
      }
      case 'issues/update-comment':
        return this.withComment(Number(parts.comment_id), (comment) => {
          comment.body = String(body.body)
          return { status: 200, body: commentAnswer(comment) }
        })
      case 'issues/delete-comment':
        return this.withComment(Number(parts.comment_id), (comment) => {
          this.comments.splice(this.comments.indexOf(comment), 1)
          return { status: 204 }
        })
      case 'issues/list-for-repo':
        return paged(query, this.issues.filter((issue) => isAsked(issue, query)).map(issueAnswer))
      case 'issues/create': {
        const text = { title: String(body.title), body: String(body.body) }
        return {
          status: 201,
          body: issueAnswer(this.addIssue({ ...text, author: this.viewer, state: 'open' })),
        }
      }
      case 'issues/update':
        return this.updateIssue(Number(parts.issue_number), body)
      case 'pulls/list':
        return { status: 200, body: this.pulls.filter((pull) => isHead(pull, query)).map(pullAnswer) }
      case 'checks/list-for-ref':
        return this.listCheckRuns(parts.ref ?? '', query)
      case 'checks/create':
        return { status: 201, body: checkRunAnswer(this.addCheckRun(body)) }
      case 'checks/update':
        return this.updateCheckRun(Number(parts.check_run_id), body)
      default:
        throw new Error(`nobody carries out ${operationId}`)
    }
  }

  private updateIssue(number: number, body: Json): Answer {
    const issue = this.issues.find((one) => one.number === number)
    if (!issue) return scripted({ status: 404 })
    if (typeof body.title === 'string') issue.title = body.title
    if (typeof body.body === 'string') issue.body = body.body
    if (typeof body.state === 'string') issue.state = body.state
    return { status: 200, body: issueAnswer(issue) }
  }

  private listCheckRuns(ref: string, query: URLSearchParams): Answer {
    const runs = this.checkRuns.filter(({ head, name }) => head === ref && name === query.get('check_name'))
    return { status: 200, body: { total_count: runs.length, check_runs: runs.map(checkRunAnswer) } }
  }

  private addCheckRun(body: Json): FakeCheckRun {
    const output = body.output as { title: string; summary: string; annotations: Json[] }
    const run = {
      id: this.nextId++,
      name: String(body.name),
      head: String(body.head_sha),
      external: String(body.external_id),
      conclusion: String(body.conclusion),
      ...output,
    }
    this.checkRuns.push(run)
    return run
  }

  /** GitHub adds the annotations of an update to those that are there. */
  private updateCheckRun(id: number, body: Json): Answer {
    const run = this.checkRuns.find((one) => one.id === id)
    if (!run) return scripted({ status: 404 })
    run.annotations.push(...(body.output as { annotations: Json[] }).annotations)
    return { status: 200, body: checkRunAnswer(run) }
  }

  private withComment(id: number, change: (comment: FakeComment) => Answer): Answer {
    const comment = this.comments.find((one) => one.id === id)
    return comment ? change(comment) : scripted({ status: 404 })
  }
}

/** Runs a test against a server of its own, and expects that nothing went against GitHub's description. */
export async function withGitHub(run: (github: FakeGitHub) => Promise<void>, prefix = ''): Promise<void> {
  const github = await FakeGitHub.start(prefix)
  try {
    await run(github)
    if (github.faults.length > 0) throw new Error(github.faults.join('\n'))
  } finally {
    github.stop()
  }
}

const ofComments = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const commentExample = exampleOf('post', ofComments, 201)

function commentAnswer({ id, author, body }: FakeComment): Json {
  const user = {
    ...(commentExample.user as Json),
    login: author,
    type: author.endsWith('[bot]') ? 'Bot' : 'User',
  }
  return { ...commentExample, id, body, user }
}

const issueExample = exampleOf('patch', '/repos/{owner}/{repo}/issues/{issue_number}', 200)

function issueAnswer({ number, author, title, body, state, isPull = false }: FakeIssue): Json {
  const { pull_request: pull, ...example } = issueExample
  const user = { ...(example.user as Json), login: author }
  return { ...example, ...(isPull ? { pull_request: pull } : {}), number, user, title, body, state }
}

function isAsked({ author, state }: FakeIssue, query: URLSearchParams): boolean {
  return state === query.get('state') && author === query.get('creator')
}

const [pullExample = {}] = exampleOf('get', '/repos/{owner}/{repo}/pulls', 200) as unknown as readonly Json[]

function pullAnswer({ number, head }: FakePull): Json {
  const { branch, sha, owner } = head
  const example = pullExample.head as Json
  // The teams of GitHub's own example do not follow its description.
  return {
    ...pullExample,
    requested_teams: [],
    number,
    head: { ...example, ref: branch, sha, label: `${owner}:${branch}` },
  }
}

function isHead({ head }: FakePull, query: URLSearchParams): boolean {
  return query.get('state') === 'open' && query.get('head') === `${head.owner}:${head.branch}`
}

const checkRunExample = exampleOf('patch', '/repos/{owner}/{repo}/check-runs/{check_run_id}', 200)

function checkRunAnswer(run: FakeCheckRun): Json {
  const { id, name, head, external, conclusion, title, summary, annotations } = run
  const output = {
    ...(checkRunExample.output as Json),
    title,
    summary,
    annotations_count: annotations.length,
  }
  return { ...checkRunExample, id, name, head_sha: head, external_id: external, conclusion, output }
}

function paged(query: URLSearchParams, all: readonly unknown[]): Answer {
  const size = Number(query.get('per_page') ?? 30)
  const page = Number(query.get('page') ?? 1)
  return { status: 200, body: all.slice((page - 1) * size, page * size) }
}

function scripted({ status, message = 'scripted', headers = {} }: Refusal): Answer {
  return {
    status,
    headers,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

/** As if the connection broke off: the length that was promised never comes. */
function sendHalf(response: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': text.length + 1_000 })
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
