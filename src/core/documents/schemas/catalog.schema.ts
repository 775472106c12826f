import Type, { type Static } from 'typebox'
import { versionConstraint } from '../../model/selector.schema.js'
import { day, documentSchema, identifier, mapping, ruleSource, text, texts } from './shared.schema.js'

const term = { id: identifier('The id that users type.'), title: text('The words that people read.') }

const build = Type.String({
  pattern: '^\\d{1,9}(\\.\\d{1,9}){1,3}$',
  description: 'Two to four numbers with dots, of nine digits at most.',
})

const release = mapping(
  {
    release: Type.String({
      pattern: '^\\S+( \\S+)?$',
      description: 'The label: the base release, and the update on top of it.',
      examples: ['SP3 RU10', 'CU23 Nov24SU', 'RTM'],
    }),
    kind: text('What kind of release it is.', ['RTM', 'SP', 'RU', 'CU', 'SU', 'HU']),
    build: Type.Optional(build),
    builds: Type.Optional(Type.Array(build, { description: 'Further builds of the same release.' })),
    aliases: Type.Optional(texts('Further labels of the same release.')),
    released: Type.Optional(
      Type.String({
        pattern: '^\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?$',
        description: 'The day, or the month where the day is not known.',
      }),
    ),
    planned: Type.Optional(
      text('When the vendor means to release it, for a release that is not out and has no build yet.', [
        'second half of 2026',
      ]),
    ),
    source: Type.Optional(text('A key of `sources`.')),
    note: Type.Optional(text('What is worth knowing about the entry.')),
  },
  'One release.',
)

const supportedReleases = mapping({
  since: day('The day from which this holds.'),
  supported: versionConstraint,
  source: Type.Optional(text('A key of `sources`.')),
})

const paidPeriod = mapping({
  title: text('What is bought.', ['Extended Security Update, period 1']),
  from: day('Its first day.'),
  ends: day('Its last day.'),
  source: Type.Optional(text('A key of `sources`.')),
})

const product = mapping({
  id: identifier('The product id.'),
  name: Type.Optional(text('The name that people read.')),
  aliases: Type.Optional(texts('Further names, as they stand before a release label.')),
  support: Type.Optional(
    mapping(
      {
        mainstreamEnds: Type.Optional(day('The last day of mainstream support.')),
        ends: Type.Optional(
          Type.Union([
            day('The last day of support.'),
            Type.Literal('none', { description: 'No end is set.' }),
          ]),
        ),
        releases: Type.Optional(
          Type.Array(supportedReleases, {
            description: 'The releases that are supported while the product is, the latest day first.',
          }),
        ),
        paid: Type.Optional(
          Type.Array(paidPeriod, { description: 'What can be bought beyond the end of support.' }),
        ),
        source: Type.Optional(text('A key of `sources`.')),
      },
      'How long the vendor supports the product.',
    ),
  ),
  releases: Type.Optional(Type.Array(release, { description: 'In ascending order.' })),
})

const linkEnd = mapping({
  id: identifier('The name of the end in rules and guards.'),
  many: Type.Optional(identifier('The key that takes a list of names.')),
  servers: Type.Array(
    mapping({
      product: Type.Optional(
        Type.Array(Type.String(), { minItems: 1, description: 'Product ids; any of them.' }),
      ),
      role: text('A role id.'),
    }),
    { minItems: 1, description: 'Which servers can be this end: those that meet any of the conditions.' },
  ),
})

export const catalogSchema = documentSchema('Catalog', 'Products, releases and terms of a family.', {
  family: identifier('The family that the document is a part of.'),
  name: Type.Optional(text('The name of the family.')),
  retrieved: Type.Optional(day('The day on which the sources were last read.')),
  sources: Type.Optional(
    Type.Record(Type.String(), ruleSource, { description: 'The sources by a short key.' }),
  ),
  vocabulary: Type.Optional(
    Type.Record(Type.String(), Type.String(), { description: 'Long forms of the words in release labels.' }),
  ),
  exactBuilds: Type.Optional(
    texts(
      'Kinds of releases that are told apart by all the numbers of their builds; others share the first three.',
    ),
  ),
  exactVersion: Type.Optional(text('How to learn the exact version of a server, as an instruction.')),
  roles: Type.Optional(
    Type.Array(mapping(term), { description: 'The roles a server of the family can have.' }),
  ),
  levels: Type.Optional(
    Type.Array(
      mapping({
        ...term,
        values: Type.Array(Type.String({ minLength: 1 }), {
          minItems: 1,
          description: 'Its values in ascending order.',
        }),
      }),
      {
        description: 'Scope-wide settings.',
      },
    ),
  ),
  linkKinds: Type.Optional(
    Type.Array(
      mapping({
        ...term,
        ends: Type.Array(linkEnd, { minItems: 1 }),
        site: Type.Optional(text('The end that `site:` stands for.')),
        records: Type.Optional(text('The end whose version is recorded when the link is made.')),
      }),
      { description: 'Kinds of links.' },
    ),
  ),
  products: Type.Optional(Type.Array(product, { description: 'Products, oldest first.' })),
})

export type CatalogDocument = Static<typeof catalogSchema>
