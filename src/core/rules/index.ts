import { distinct } from './distinct/index.js'
import { forbid } from './forbid/index.js'
import type { RuleForm } from './form.js'
import { keep } from './keep/index.js'
import { lifecycle } from './lifecycle/index.js'
import { matrix } from './matrix/index.js'
import { minimum } from './minimum/index.js'
import { order } from './order/index.js'
import { path } from './path/index.js'
import { requires } from './requires/index.js'
import { skew } from './skew/index.js'
import { span } from './span/index.js'

/** The rule forms, sorted by id. */
export const forms: readonly RuleForm[] = [
  distinct,
  forbid,
  keep,
  lifecycle,
  matrix,
  minimum,
  order,
  path,
  requires,
  skew,
  span,
]
