import type { Case } from '../../model/case.js'
import type { Reading } from '../reading.js'
import type { CaseDocument } from '../schemas/case.schema.js'
import { readPlan } from './plan.js'
import { readTopology } from './topology.js'

/** The case that a document declares; one without a topology is a problem. */
export function readCase(reading: Reading, document: CaseDocument): Case {
  if (!document.topology) reading.refuse(['title'], 'the case has no topology', 'add `topology:`')
  return {
    title: document.title,
    policy: document.policy,
    ...(document.asOf ? { asOf: document.asOf } : {}),
    ...(document.topology ? { topology: readTopology(reading, document.topology) } : {}),
    ...(document.plan ? { plan: readPlan(reading, document.plan, ['plan']) } : {}),
    expect: document.expect.map((expectation) => ({
      ...expectation,
      origin: reading.document.originOf(expectation),
    })),
    origin: reading.document.originOf(document),
  }
}
