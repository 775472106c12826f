import Type, { type Static } from 'typebox'

const words = (description: string) =>
  Type.Union([Type.String({ minLength: 1 }), Type.Array(Type.String({ minLength: 1 }), { minItems: 1 })], {
    description,
  })

const wordsByKey = (description: string) =>
  Type.Record(Type.String(), Type.Union([Type.String(), Type.Array(Type.String(), { minItems: 1 })]), {
    minProperties: 1,
    description,
  })

/** A version limit: `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several with commas, which all hold. */
export const versionConstraint = Type.String({
  minLength: 1,
  description:
    'A version limit: `>= X`, `> X`, `<= X`, `< X`, `= X`, or `X .. Y`; several with commas between them all hold.',
  examples: ['>= SP1', 'RTM .. CU3', '>= CU3, < CU7'],
})

const conditions = {
  product: Type.Optional(words('Product ids; any of them.')),
  version: Type.Optional(
    Type.Union([versionConstraint, Type.Array(versionConstraint, { minItems: 1 })], {
      description: 'Version limits; any of them.',
    }),
  ),
  role: Type.Optional(words('Role ids; the server has any of them.')),
  site: Type.Optional(words('Site names; any of them.')),
  groups: Type.Optional(wordsByKey('Group keys with the names that match.')),
  platform: Type.Optional(wordsByKey('Platform keys, such as `os`, with the values that match.')),
  labels: Type.Optional(wordsByKey('Label keys with the values that match.')),
  name: Type.Optional(words('Server names; any of them, case ignored.')),
  end: Type.Optional(
    Type.String({ minLength: 1, description: 'The end of the link; in a link scope only.' }),
  ),
}

const excludedWord = Type.String({ minLength: 1, description: 'A product id, or the name of a selector.' })
const excludedConditions = Type.Object(conditions, {
  additionalProperties: false,
  minProperties: 1,
  description: 'Conditions that all hold.',
})

const excluded = Type.Union(
  [
    excludedWord,
    excludedConditions,
    Type.Array(Type.Union([excludedWord, excludedConditions]), { minItems: 1, description: 'Any of these.' }),
  ],
  { description: 'Servers that are left out again.' },
)

const conditionsSchema = Type.Object(
  { ...conditions, not: Type.Optional(excluded) },
  {
    $id: 'conditions',
    additionalProperties: false,
    minProperties: 1,
    description: 'Conditions that all hold.',
  },
)

/** Which servers are meant: a product id, the name of a selector, conditions that all hold, or a list (any of). */
export const selectorSchema = Type.Union(
  [
    Type.String({ minLength: 1, description: 'A product id, or the name of a selector of this policy.' }),
    conditionsSchema,
    Type.Array(Type.Union([Type.String({ minLength: 1 }), conditionsSchema]), {
      minItems: 1,
      description: 'Any of these.',
    }),
  ],
  {
    $id: 'selector',
    description: 'Which servers are meant.',
    examples: ['exchange-2007', { product: 'exchange-2013', version: '>= SP1' }],
  },
)

export type SelectorDeclaration = Static<typeof selectorSchema>
export type SelectorConditions = Exclude<SelectorDeclaration, string | readonly unknown[]>

/** When a rule speaks: every key that is given must hold. Other keys name an end of the link. */
export const guardSchema = Type.Object(
  {
    present: Type.Optional(selectorSchema),
    anyPresent: Type.Optional(Type.Array(selectorSchema, { minItems: 1 })),
    allPresent: Type.Optional(Type.Array(selectorSchema, { minItems: 1 })),
    nonePresent: Type.Optional(Type.Array(selectorSchema, { minItems: 1 })),
    level: Type.Optional(
      Type.Record(Type.String(), Type.String(), {
        minProperties: 1,
        description: 'Levels with limits, such as `">= 2012 R2"`.',
      }),
    ),
  },
  {
    $id: 'guard',
    additionalProperties: selectorSchema,
    minProperties: 1,
    description:
      'The rule speaks only while all of this holds in the scope; another key names an end of the link.',
  },
)

export type GuardDeclaration = Static<typeof guardSchema>
