import Type, { type Static } from 'typebox'
import { documentSchema, mapping, name, text, texts, version, words } from './shared.schema.js'

const textsByKey = (description: string) => Type.Record(Type.String(), words, { description })

const serverFields = {
  name: name('The name of the server, unique in the organization; case is ignored.'),
  product: Type.Optional(text('The product id; may be left out where the version names one product.')),
  version: Type.Optional(version('A release label, a build, or an AdminDisplayVersion.')),
  roles: Type.Optional(texts('The roles that are installed.')),
  groups: Type.Optional(textsByKey('Further scopes that a rule may name, such as `dag: DAG1`.')),
  platform: Type.Optional(textsByKey('What the server runs on, such as `os: windows-server-2012`.')),
  holds: Type.Optional(
    Type.Record(Type.String(), Type.Integer({ minimum: 0 }), {
      description: 'What lives on the server and must be moved before it goes, such as `mailboxes: 1200`.',
    }),
  ),
  labels: Type.Optional(textsByKey('Free labels that selectors may ask for.')),
}

const siteServer = mapping(serverFields, { $id: 'siteServer', description: 'A server of the site.' })

/** A server that may name its site itself. */
export const server = mapping(
  { ...serverFields, site: Type.Optional(text('The site it stands in.')) },
  { $id: 'server', description: 'A server.' },
)

const site = mapping({
  name: name('The name of the site, unique in the organization.'),
  internetFacing: Type.Optional(
    Type.Boolean({ description: 'Whether it receives traffic from the Internet.' }),
  ),
  servers: Type.Optional(Type.Array(siteServer, { description: 'The servers of the site.' })),
})

/** A relation between servers; besides these keys it takes the ends of its kind. */
export const link = Type.Object(
  {
    kind: text('The kind of link, as a catalogue declares it.', ['edge-subscription']),
    site: Type.Optional(text('Stands for every server of the site that can be this end.')),
    recordedVersion: Type.Optional(version('The version of the far end when the link was made.')),
  },
  {
    $id: 'link',
    additionalProperties: Type.Union([words, texts('Names of servers.', 1)]),
    description: 'A relation between servers; its ends are keys such as `edge` and `hubs`.',
  },
)

const task = Type.Union(
  [
    Type.Literal('done'),
    Type.Literal('not-applicable'),
    mapping({
      status: Type.Union([Type.Literal('done'), Type.Literal('not-applicable')]),
      why: Type.Optional(text('The reason.')),
    }),
  ],
  { description: 'Whether the task is done, or does not apply here.' },
)

/** The keys of a topology, without the two of every document; a case holds one inline. */
export const topologyFields = {
  organization: name('The outermost scope; an Exchange organization is one Active Directory forest.'),
  levels: Type.Optional(textsByKey('Scope-wide settings, such as `forest-functional-level: "2008 R2"`.')),
  tasks: Type.Optional(Type.Record(Type.String(), task, { description: 'What is known to be done.' })),
  sites: Type.Optional(Type.Array(site, { description: 'The sites with their servers.' })),
  servers: Type.Optional(Type.Array(server, { description: 'Servers outside the list of sites.' })),
  links: Type.Optional(Type.Array(link, { description: 'Relations between servers.' })),
}

export const topologySchema = documentSchema('Topology', 'The servers of one organization.', topologyFields)

export type TopologyDocument = Static<typeof topologySchema>
export type InlineTopology = Omit<TopologyDocument, 'apiVersion' | 'kind'>
export type ServerDocument = Static<typeof server>
export type LinkDocument = Static<typeof link>
