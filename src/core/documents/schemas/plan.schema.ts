import Type, { type Static } from 'typebox'
import { selectorSchema } from '../../model/selector.schema.js'
import { day, documentSchema, mapping, text, texts, version, words } from './shared.schema.js'
import { link, server } from './topology.schema.js'

const choice = {
  servers: Type.Optional(texts('Names of servers.', 1)),
  select: Type.Optional(selectorSchema),
}

const actions = {
  update: Type.Optional(
    mapping({ ...choice, version: version('The version they get.') }, 'Servers get another version.'),
  ),
  install: Type.Optional(
    mapping(
      { servers: Type.Array(server, { minItems: 1, description: 'The new servers.' }) },
      'New servers arrive.',
    ),
  ),
  decommission: Type.Optional(mapping(choice, 'Servers are removed for good.')),
  move: Type.Optional(
    mapping(
      {
        what: text('What is moved, as it stands under `holds`.', ['mailboxes']),
        from: texts('Names of servers.', 1),
        to: Type.Optional(texts('Names of servers; without this key it leaves the organization.', 1)),
      },
      'Holdings change their server.',
    ),
  ),
  task: Type.Optional(text('The id of a task that is done here.')),
  link: Type.Optional(link),
  unlink: Type.Optional(link),
  level: Type.Optional(
    Type.Record(Type.String(), words, {
      minProperties: 1,
      description: 'Levels by name, with the values to which they are raised.',
    }),
  ),
  hold: Type.Optional(text('A point of rest, and what for.')),
}

const step = mapping(
  {
    name: Type.Optional(text('What people call the step.')),
    on: Type.Optional(day('When it is due.')),
    together: Type.Optional(Type.Boolean({ description: 'All servers of the step change at once.' })),
    ...actions,
  },
  'A step: exactly one key names what it does.',
)

/** The keys of a plan, without the two of every document; a case holds one inline. */
export const planFields = {
  title: Type.Optional(text('What the plan is for.')),
  organization: Type.Optional(text('The organization it starts from.')),
  target: Type.Optional(
    mapping(
      { products: texts('The only products that are left at the end.', 1) },
      'What must be true at the end.',
    ),
  ),
  steps: Type.Array(step, { minItems: 1, description: 'In the order in which they are taken.' }),
}

export const planSchema = documentSchema('Plan', 'A sequence of changes to one organization.', planFields)

export type PlanDocument = Static<typeof planSchema>
export type InlinePlan = Omit<PlanDocument, 'apiVersion' | 'kind'>
export type StepDocument = Static<typeof step>
