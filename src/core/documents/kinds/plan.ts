import type { Action, Plan, ServerChoice, Step } from '../../model/plan.js'
import type { PathStep } from '../../model/source.js'
import { listed, quote } from '../../model/wording.js'
import type { Reading } from '../reading.js'
import type { InlinePlan, StepDocument } from '../schemas/plan.schema.js'
import { readLink, readServer } from './topology.js'

const actionKeys = [
  'update',
  'install',
  'decommission',
  'move',
  'task',
  'link',
  'unlink',
  'level',
  'hold',
] as const

type ActionKey = (typeof actionKeys)[number]

/** The plan that a document or the inline plan of a case declares; a step that is none is a problem and is left out. */
export function readPlan(reading: Reading, document: InlinePlan, path: readonly PathStep[] = []): Plan {
  return {
    ...(document.title ? { title: document.title } : {}),
    ...(document.organization ? { organization: document.organization } : {}),
    ...(document.target ? { target: document.target } : {}),
    steps: document.steps.flatMap((step, index) => readStep(reading, step, [...path, 'steps', index])),
    origin: reading.document.originOf(document),
  }
}

function readStep(reading: Reading, step: StepDocument, path: readonly PathStep[]): readonly Step[] {
  const key = actionOf(reading, step, path)
  const action = key && readAction(reading, step, key, path)
  if (!action) return []
  return [
    {
      ...(step.name ? { name: step.name } : {}),
      ...(step.on ? { on: step.on } : {}),
      together: step.together ?? false,
      action,
      origin: reading.document.originOf(step),
    },
  ]
}

function actionOf(reading: Reading, step: StepDocument, path: readonly PathStep[]): ActionKey | undefined {
  const keys = actionKeys.filter((key) => step[key] !== undefined)
  const [key] = keys
  if (key && keys.length === 1) return key
  if (key) {
    const second = keys[1] ?? key
    reading.refuse(
      [...path, second],
      `the step does more than one thing: ${listed(keys.map(quote))}`,
      'write a step of its own for each',
    )
  } else {
    reading.refuse(path, 'the step does nothing', `add one of ${listed(actionKeys.map(quote), 'or')}`)
  }
  return undefined
}

function readAction(
  reading: Reading,
  step: StepDocument,
  key: ActionKey,
  path: readonly PathStep[],
): Action | undefined {
  if (step.update) {
    const servers = readChoice(reading, step.update, [...path, key])
    return servers && { kind: 'update', servers, version: step.update.version }
  }
  if (step.decommission) {
    const servers = readChoice(reading, step.decommission, [...path, key])
    return servers && { kind: 'decommission', servers }
  }
  if (step.install) {
    return { kind: 'install', servers: step.install.servers.map((server) => readServer(reading, server)) }
  }
  if (step.move) return readMove(reading, step.move, [...path, key])
  if (step.task !== undefined) return { kind: 'task', task: step.task }
  if (step.link) return { kind: 'link', link: readLink(reading, step.link) }
  if (step.unlink) return { kind: 'unlink', link: readLink(reading, step.unlink) }
  if (step.level) return { kind: 'level', levels: step.level }
  return step.hold === undefined ? undefined : { kind: 'hold', reason: step.hold }
}

function readMove(
  reading: Reading,
  { what, from, to = [] }: NonNullable<StepDocument['move']>,
  path: readonly PathStep[],
): Action {
  refuseRepeatedNames(reading, from, [...path, 'from'])
  refuseRepeatedNames(reading, to, [...path, 'to'])
  const sources = new Set(from.map((name) => name.toLowerCase()))
  for (const [index, name] of to.entries()) {
    if (!sources.has(name.toLowerCase())) continue
    const help = 'leave it out of one of the two'
    reading.refuse([...path, 'to', index], `${quote(name)} stands under both \`from\` and \`to\``, help)
  }
  return { kind: 'move', what, from, to }
}

function readChoice(
  reading: Reading,
  { servers, select }: Pick<NonNullable<StepDocument['decommission']>, 'servers' | 'select'>,
  path: readonly PathStep[],
): ServerChoice | undefined {
  refuseRepeatedNames(reading, servers ?? [], [...path, 'servers'])
  if (servers && !select) return { names: servers }
  if (select && !servers) return { select }
  reading.refuse(
    path,
    servers ? 'the step has both `servers` and `select`' : 'the step names no servers',
    'write either `servers` or `select`',
  )
  return undefined
}

function refuseRepeatedNames(reading: Reading, names: readonly string[], path: readonly PathStep[]): void {
  const seen = new Set<string>()
  for (const [index, name] of names.entries()) {
    const key = name.toLowerCase()
    if (seen.has(key))
      reading.refuse([...path, index], `${quote(name)} stands here twice`, 'leave it out once')
    seen.add(key)
  }
}
