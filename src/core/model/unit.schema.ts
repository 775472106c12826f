import Type, { type Static } from 'typebox'

/** In what the distance of two versions is counted. */
export const unitSchema = Type.Union(
  [Type.Literal('major'), Type.Literal('minor'), Type.Literal('release')],
  {
    description: 'In what the distance of two versions is counted.',
  },
)

export type Unit = Static<typeof unitSchema>
