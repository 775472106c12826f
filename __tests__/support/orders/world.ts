type Pool = readonly [string, ...string[]]

/** A small world of the made-up products, so that everything in it meets everything else. */
export const sites: Pool = ['here', 'there']
export const cells: Pool = ['c1', 'c2']
export const tiers: Pool = ['gold', 'lead']
export const roles: Pool = ['store', 'gateway', 'relay']
export const tasks: Pool = ['read', 'verify', 'certify']

/** Releases of each product in ascending order. */
export const releases: Readonly<Record<string, Pool>> = {
  'lumen-1': ['R1', 'R1 P1', 'R1 P2', 'R2', 'R2 P2'],
  'lumen-2': ['R1', 'R1 H1', 'R2', 'R2 H1', 'R3'],
  'lumen-3': ['R1', 'R2'],
}

export const products: Pool = ['lumen-1', 'lumen-2', 'lumen-3']
