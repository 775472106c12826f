import Type, { type Static } from 'typebox'
import { day, mapping, text } from './shared.schema.js'

const orNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description })
const names = (description: string) => Type.Array(Type.String(), { description })

const entry = mapping(
  {
    server: orNull('The server, or the one at an end of the link.'),
    action: Type.Union(
      ['install', 'update', 'decommission', 'link', 'unlink', 'level'].map((action) => Type.Literal(action)),
      { description: 'What happens to it.' },
    ),
    from: orNull('The release before.'),
    to: orNull('The release after, or the value of the level.'),
    product: Type.Optional(text('The product before.')),
    toProduct: Type.Optional(text('The product after, where that is another one.')),
    name: Type.Optional(text('The link, or the level.')),
  },
  'One change.',
)

const claim = Type.Union(
  [
    mapping({
      kind: Type.Literal('order'),
      rounds: Type.Array(Type.Array(entry), { description: 'Every part of each is safe.' }),
    }),
    mapping({
      kind: Type.Literal('ceiling'),
      servers: Type.Array(
        mapping({
          servers: names('Names of servers.'),
          product: orNull('The product of their farthest place; null where they may go.'),
          release: orNull('The release of their farthest place.'),
        }),
      ),
      links: names('Links that may be made or removed.'),
      levels: Type.Record(Type.String(), Type.String(), { description: 'The highest values of levels.' }),
    }),
    mapping({
      kind: Type.Literal('search'),
      states: Type.Integer({ description: 'How many states were seen.' }),
    }),
    mapping({ kind: Type.Literal('target') }),
  ],
  { description: 'What is claimed.' },
)

const inputs = mapping(
  {
    from: Type.Optional(text('The path of the start.')),
    to: Type.Optional(text('The path of the target.')),
    base: Type.Optional(text('The commit or folder of the start.')),
    paths: Type.Optional(names('The paths of the target.')),
    bridges: names('Files with servers that may be there for a while.'),
    policies: names('Policies that were chosen.'),
    waivers: names('Files with waivers.'),
  },
  'How to read everything again.',
)

/** What `coexist plan find -f json` writes under `certificate`; it is no document, since nobody writes it by hand. */
export const certificateSchema = mapping(
  {
    version: Type.Literal(1, { description: 'The version of the format.' }),
    organization: text('The organization.'),
    asOf: day('The day by which was judged.'),
    from: text('The fingerprint of the start.'),
    to: text('The fingerprint of the target.'),
    claim,
    inputs: Type.Optional(inputs),
  },
  'What a separate checker needs to see that an answer is right.',
)

export type CertificateFile = Static<typeof certificateSchema>
