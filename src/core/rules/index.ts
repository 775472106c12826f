import type { RuleForm } from './form.js'
import { forbid } from './forbid/index.js'
import { lifecycle } from './lifecycle/index.js'
import { matrix } from './matrix/index.js'
import { minimum } from './minimum/index.js'
import { order } from './order/index.js'
import { path } from './path/index.js'
import { requires } from './requires/index.js'

/** The rule forms that are judged, sorted by id. */
export const forms: readonly RuleForm[] = [forbid, lifecycle, matrix, minimum, order, path, requires]
