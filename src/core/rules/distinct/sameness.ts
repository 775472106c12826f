import type { ServerState } from '../state.js'
import type { DistinctOptions } from './options.schema.js'

/** A text that is equal for servers of equal value; undefined where the value is not known for certain. */
export function sameness({ product, version }: ServerState, of: DistinctOptions['of']): string | undefined {
  if (of === 'product') return product.id
  return version.precision === 'exact' ? `${product.id} ${version.release.rank}` : undefined
}
