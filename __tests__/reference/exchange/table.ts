/** A newer product, perhaps from one release on, or below one. */
export interface Side {
  readonly product: string
  readonly from?: string
  readonly below?: string
}

/** What holds of servers of a product while one of the others is there: a minimum, or that there are none. */
export interface Cell {
  /** The full id of the rule that says so. */
  readonly rule: string
  readonly of: string
  readonly beside: readonly Side[]
  /** None are supported where it is left out. */
  readonly minimum?: string
  /** The first and the last day of the text; always where left out. */
  readonly since?: string
  readonly until?: string
}

const minimum = (beside: string, of: string, release: string, rest: Partial<Cell> = {}): Cell => ({
  rule: `exchange-${beside}-coexistence/exchange-${of}-minimum`,
  of,
  beside: [{ product: beside }],
  minimum: release,
  ...rest,
})

const banned = (beside: string, of: string, rest: Partial<Cell> = {}): Cell => ({
  rule: `exchange-${beside}-coexistence/exchange-${of}-not-supported`,
  of,
  beside: [{ product: beside }],
  ...rest,
})

/** The coexistence matrix of Exchange, cell by cell, with the days on which its texts were changed. */
export const cells: readonly Cell[] = [
  banned('2007', '5.5'),
  minimum('2007', '2000', 'SP3'),
  minimum('2007', '2003', 'SP2'),

  banned('2010', '5.5'),
  banned('2010', '2000'),
  minimum('2010', '2003', 'SP2'),
  minimum('2010', '2007', 'SP2'),

  ...['5.5', '2000', '2003'].map((of) =>
    banned('2013', of, { rule: 'exchange-2013-coexistence/exchange-2003-and-earlier' }),
  ),
  minimum('2013', '2007', 'SP3 RU10'),
  minimum('2013', '2010', 'SP3'),
  minimum('2013', '2013', 'CU2', { beside: [{ product: '2007' }, { product: '2010' }] }),

  ...['5.5', '2000', '2003', '2007'].map((of) => banned('2016', of)),
  minimum('2016', '2010', 'SP3 RU11'),
  minimum('2016', '2013', 'CU10'),

  ...['5.5', '2000', '2003', '2007', '2010'].map((of) => banned('2019', of)),
  minimum('2019', '2013', 'CU21', { beside: [{ product: '2019', below: 'CU15' }] }),
  banned('2019', '2013', { beside: [{ product: '2019', from: 'CU15' }] }),
  minimum('2019', '2016', 'CU11', { until: '2025-02-09' }),
  minimum('2019', '2016', 'CU23', { since: '2025-02-10' }),

  ...['5.5', '2000', '2003', '2007', '2010', '2013'].map((of) => banned('se', of)),
  minimum('se', '2016', 'CU23'),
  minimum('se', '2019', 'CU14'),
  ...['2016', '2019'].flatMap((of) => [
    banned('se', of, { beside: [{ product: 'se', from: 'CU1' }], until: '2025-06-30' }),
    banned('se', of, { beside: [{ product: 'se', from: 'CU2' }], since: '2025-07-01' }),
  ]),
]
