import Type, { type Static, type TProperties, type TSchema } from 'typebox'

const words = <Word extends string>(...literals: readonly Word[]) =>
  Type.Union(literals.map((literal) => Type.Literal(literal)))
const optional = <Schema extends TSchema>(schema: Schema) => Type.Optional(schema)
const count = Type.Integer({ minimum: 0 })
const place = Type.Integer({ minimum: 1 })
const name = Type.String()
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

/** A later version may say more; what is not listed here is not looked at. */
const open = <Properties extends TProperties>(properties: Properties) => Type.Object(properties)

const locationSchema = open({ file: name, line: place, column: place, endLine: place, endColumn: place })
const location = Type.Unsafe<Static<typeof locationSchema>>({ $ref: '#/$defs/location' })
const severity = words('error', 'warning', 'notice')
const verdict = words('pass', 'fail', 'error')
const source = open({
  title: name,
  ref: optional(name),
  url: optional(Type.String({ pattern: '^https?://' })),
  date: optional(name),
  retrieved: optional(name),
  at: optional(name),
  checks: optional(Type.Array(name)),
})

const findingSchema = open({
  rule: name,
  policy: name,
  status: words('violation', 'undecided', 'not-covered', 'waived'),
  severity,
  blocking: Type.Boolean(),
  organization: optional(name),
  site: optional(name),
  servers: Type.Array(name),
  product: optional(name),
  actual: optional(name),
  required: optional(name),
  message: name,
  help: optional(name),
  because: Type.Array(name),
  location,
  related: Type.Array(open({ message: name, location })),
  source: optional(source),
  waiver: optional(open({ reason: name, owner: name, expires: day })),
  plan: optional(open({ file: name, step: count, until: optional(count) })),
  fingerprint: Type.String({ minLength: 1, maxLength: 200 }),
  change: optional(words('new', 'worse', 'unchanged')),
})

const finding = Type.Unsafe<Static<typeof findingSchema>>({ $ref: '#/$defs/finding' })

const counts = { errors: count, warnings: count, notices: count, undecided: count, waived: count }

const organization = open({
  organization: name,
  file: name,
  servers: count,
  coexistence: Type.Boolean(),
  products: Type.Record(Type.String(), count),
  table: Type.Array(
    open({
      product: name,
      name,
      servers: count,
      requirement: optional(
        open({
          rule: name,
          policy: name,
          required: name,
          source: optional(name),
          below: count,
          undecided: count,
          waived: count,
        }),
      ),
    }),
  ),
})

const stepVerdict = words('pass', 'warn', 'undecided', 'fail')

const step = open({
  step: place,
  title: name,
  change: optional(name),
  on: optional(name),
  location,
  verdict: stepVerdict,
  breaks: Type.Array(open({ rule: name, servers: Type.Array(name), until: optional(count) })),
  mends: Type.Array(open({ rule: name, servers: Type.Array(name), since: count })),
  products: Type.Record(Type.String(), count),
})

const plan = open({
  title: optional(name),
  file: name,
  lines: open({ first: place, last: place }),
  organization: name,
  start: open({ products: Type.Record(Type.String(), count), verdict: stepVerdict }),
  steps: Type.Array(step),
})

const rule = open({
  rule: name,
  policy: name,
  pack: optional(name),
  form: name,
  title: name,
  severity,
  remediation: optional(name),
  source: optional(source),
})

const order = open({
  organization: name,
  outcome: words('plan', 'impossible', 'undetermined'),
  guarantee: name,
  changes: count,
  rounds: count,
  steps: Type.Array(name),
  plan: optional(name),
  blockers: Type.Array(
    open({ servers: Type.Array(name), rule: optional(name), message: name, help: optional(name) }),
  ),
  ways: Type.Array(name),
})

/** The report that `-f json` writes, as it is read again: by a workflow that posts it, by `merge`, by the next run. */
export const reportSchema = Type.Object(
  {
    schemaVersion: Type.Literal(1),
    tool: open({ name: Type.Literal('coexist'), version: name }),
    asOf: day,
    verdict,
    summary: open({
      organizations: count,
      servers: count,
      ...counts,
      changes: optional(open({ new: count, worse: count, unchanged: count, fixed: count })),
    }),
    organizations: Type.Array(organization),
    plans: optional(Type.Array(plan)),
    findings: Type.Array(finding),
    problems: Type.Array(
      open({
        file: name,
        line: optional(place),
        column: optional(place),
        endLine: optional(place),
        endColumn: optional(place),
        message: name,
        help: optional(name),
      }),
    ),
    rules: Type.Array(rule),
    fixed: Type.Array(finding),
    policyChange: optional(
      open({
        files: Type.Array(name),
        verdict,
        appearing: Type.Array(finding),
        disappearing: Type.Array(finding),
      }),
    ),
    orders: optional(Type.Array(order)),
    history: optional(Type.Array(open({ asOf: day, verdict, ...counts }))),
    shard: optional(open({ index: place, count: place })),
  },
  { $defs: { finding: findingSchema, location: locationSchema } },
)

export type ReportFile = Static<typeof reportSchema>
