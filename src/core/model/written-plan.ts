/** A plan as its document says it. */
export interface WrittenPlan {
  readonly apiVersion: 'coexist/v1'
  readonly kind: 'Plan'
  readonly title: string
  readonly organization: string
  readonly steps: readonly WrittenStep[]
}

export type WrittenStep = Readonly<Record<string, Written>>
export type Written = string | number | readonly Written[] | { readonly [key: string]: Written }
