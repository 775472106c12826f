import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from '../../src/core/documents/parse-documents.js'
import type { ChecklistTask } from '../../src/core/model/policy.js'
import { builtInPacks } from '../support/build-check.js'

type Condition = 'always' | 'people judge' | 'Edge servers' | 'Unified Messaging'

/** The tasks as the documents list them, in their order. */
const published: readonly {
  readonly id: string
  readonly ref: string
  readonly tasks: readonly (readonly [id: string, condition: Condition])[]
}[] = [
  {
    id: 'upgrade-from-2007',
    ref: 'checklist-upgrade-from-exchange-2007-exchange-2013-help.md',
    tasks: [
      ['read-release-notes', 'always'],
      ['verify-system-requirements', 'always'],
      ['confirm-prerequisites', 'always'],
      ['configure-disjoint-namespace', 'people judge'],
      ['set-oab-on-2007-databases', 'always'],
      ['create-legacy-hostname', 'always'],
      ['install-2013', 'always'],
      ['create-2013-mailbox', 'always'],
      ['configure-virtual-directories', 'people judge'],
      ['configure-2013-certificates', 'always'],
      ['configure-2007-certificates', 'always'],
      ['configure-edge', 'Edge servers'],
      ['configure-um', 'Unified Messaging'],
      ['configure-outlook-anywhere', 'always'],
      ['configure-scp', 'always'],
      ['configure-2007-urls', 'always'],
      ['configure-dns', 'always'],
      ['move-mailboxes', 'always'],
      ['move-public-folders', 'people judge'],
      ['post-install-tasks', 'always'],
    ],
  },
  {
    id: 'upgrade-from-2010',
    ref: 'checklist-upgrade-from-exchange-2010-exchange-2013-help.md',
    tasks: [
      ['read-release-notes', 'always'],
      ['verify-system-requirements', 'always'],
      ['confirm-prerequisites', 'always'],
      ['configure-disjoint-namespace', 'people judge'],
      ['set-oab-on-2010-databases', 'always'],
      ['install-2013', 'always'],
      ['create-2013-mailbox', 'always'],
      ['configure-virtual-directories', 'people judge'],
      ['add-certificates-on-cas', 'always'],
      ['move-arbitration-mailbox', 'always'],
      ['configure-um', 'Unified Messaging'],
      ['configure-edge', 'Edge servers'],
      ['configure-outlook-anywhere', 'always'],
      ['configure-scp', 'always'],
      ['configure-dns', 'always'],
      ['move-mailboxes', 'always'],
      ['move-public-folders', 'always'],
      ['post-install-tasks', 'always'],
    ],
  },
]

/** What only people can judge, in the words of the checklists. */
const inWords: Readonly<Record<string, string>> = {
  'configure-disjoint-namespace': 'a disjoint namespace is in use',
  'configure-virtual-directories':
    'Exchange Web Services, Outlook Anywhere or the offline address book is used, or defaults were changed',
  'move-public-folders': 'public folders are in use',
}

const files = builtInPacks.flatMap((pack) => pack.files.map((file) => ({ file, manner: 'named' as const })))
const policy = parseAllDocuments(files).policies.find(({ id }) => id === 'exchange-2013-coexistence')
const checklists = policy?.checklists ?? []

describe('the published checklists of Exchange 2013', () => {
  it('are two, of 20 and of 18 tasks', () => {
    expect(checklists.map(({ id, tasks }) => [id, tasks.length])).toEqual([
      ['upgrade-from-2007', 20],
      ['upgrade-from-2010', 18],
    ])
  })

  it.each(published)('$id has the tasks of its document, in its order and under its conditions', (list) => {
    const tasks = checklists.find(({ id }) => id === list.id)?.tasks ?? []
    expect(tasks.map((task) => [task.id, conditionOf(task)])).toEqual(list.tasks)
    expect(tasks.filter(({ after }) => after !== undefined)).toEqual([])
  })

  it.each(published)('$id names its document', ({ id, ref }) => {
    const source = checklists.find((list) => list.id === id)?.source
    expect(source?.ref).toBe(`MicrosoftDocs/OfficeDocs-Exchange, Exchange/ExchangeServer2013/${ref}`)
  })

  it.each(published)('$id comes to its first new server as a step of a plan', ({ id }) => {
    const tasks = checklists.find((list) => list.id === id)?.tasks ?? []
    expect(tasks.flatMap(({ id: task, step }) => (step ? [[task, step]] : []))).toEqual([
      ['install-2013', { install: 'exchange-2013' }],
    ])
  })

  it('have the tasks that both of them have in one order, but for Edge Transport and Unified Messaging', () => {
    const [of2007 = [], of2010 = []] = checklists.map(({ tasks }) => tasks.map(({ id }) => id))
    const shared = (one: readonly string[], other: readonly string[]) =>
      one.filter((id) => other.includes(id) && id !== 'configure-edge')
    expect(shared(of2007, of2010)).toEqual(shared(of2010, of2007))
    expect(of2007.indexOf('configure-edge')).toBeLessThan(of2007.indexOf('configure-um'))
    expect(of2010.indexOf('configure-edge')).toBeGreaterThan(of2010.indexOf('configure-um'))
  })
})

function conditionOf({ id, when }: ChecklistTask): Condition {
  if (when === undefined) return 'always'
  if (when === inWords[id]) return 'people judge'
  const role = JSON.stringify(when)
  if (role === '{"present":{"role":"edge-transport"}}') return 'Edge servers'
  if (role === '{"present":{"role":"unified-messaging"}}') return 'Unified Messaging'
  throw new Error(`${id} has a condition that no document gives: ${role}`)
}
