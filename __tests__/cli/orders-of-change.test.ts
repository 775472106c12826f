import { describe, expect, it } from 'vitest'
import { changedRepository } from '../support/changed-repository.js'
import { runCommand } from '../support/run-program.js'
import type { Files } from '../support/temporary-folder.js'

const old = [
  '{ name: A, product: exchange-2007, version: SP3 RU9, roles: [mailbox] }',
  '{ name: B, product: exchange-2007, version: SP3 RU9, roles: [mailbox] }',
]
const raised = old.map((server) => server.replace('RU9', 'RU13'))
const newer = '{ name: C, product: exchange-2013, version: CU23, roles: [mailbox, client-access] }'
const tooNew = '{ name: D, product: exchange-se, version: RTM, roles: [mailbox] }'

describe('a change without a plan', () => {
  it('is told that a safe order exists, with the order to add', () => {
    const { text, summary } = told(old, [...raised, newer])
    expect(text).toContain(`
a safe order exists for \`fabrikam\`: 3 changes in 2 rounds
  safe in every part of every round, and the fewest rounds (the rules are join-closed)
  1. Round 1 of 2: update 2 servers of Exchange 2007 to SP3 RU13
  2. Round 2 of 2: install 1 server of Exchange 2013
`)
    expect(summary).toContain(`
### A safe order exists for \`fabrikam\`: 3 changes in 2 rounds

safe in every part of every round, and the fewest rounds &#40;the rules are join-closed&#41;.

<details><summary>The order, as a plan to add to the change</summary>

\`\`\`yaml
apiVersion: coexist/v1
kind: Plan
title: "fabrikam, an order that was found"
organization: fabrikam
steps:
  - name: "Round 1 of 2: update 2 servers of Exchange 2007 to SP3 RU13"
    update: { servers: [A, B], version: SP3 RU13 }
  - name: "Round 2 of 2: install 1 server of Exchange 2013"
    install:
      servers: [{ name: C, product: exchange-2013, version: CU23, roles: [mailbox, client-access] }]
\`\`\`

</details>
`)
  })

  it('is told what is in the way where there is none', () => {
    const { text } = told([newer], [tooNew])
    expect(text).toContain(`
no safe order exists for \`fabrikam\`
  proved: where all safe rounds lead no further move is safe (the rules are join-closed)
  blocked: \`D\` by \`upgrade-path-from-exchange-2013\`: \`D\` is installed with Exchange SE \`RTM\`; the way from Exchange 2013 to Exchange SE leads by Exchange 2019 or Exchange 2016; install Exchange 2019 first and move everything to it
  - declare a server of Exchange 2019 or Exchange 2016 that is there for a while, and name its file with \`--bridge\`
  - waive \`upgrade-path-from-exchange-2013\` for \`D\` until it is done
`)
  })

  it('is left to the search for orders where it is large', () => {
    const many = Array.from({ length: 501 }, (_, index) => old[0]?.replace('A', `A${index}`) ?? '')
    const { text } = told(
      many,
      many.map((server) => server.replace('RU9', 'RU13')),
    )
    expect(text).toContain(`
it is not known whether a safe order exists for \`fabrikam\`
  nothing is proved: 501 changes are more than a check looks for an order for
  - run \`coexist plan find --base REF\`
`)
  })

  it.each<[what: string, before: readonly string[], after: readonly string[], more?: Files]>([
    ['changes no server', old, [...old].reverse()],
    ['leads to what is not allowed', old, [...old, newer]],
    [
      'comes with a plan',
      old,
      [...raised, newer],
      { 'plan.yaml': 'apiVersion: coexist/v1\nkind: Plan\nsteps: [{ hold: over the holidays }]\n' },
    ],
  ])('has nothing to be told where it %s', (_what, before, after, more = {}) => {
    expect(told(before, after, more).text).not.toContain('safe order')
  })
})

/** What `check --base` says of a change from some servers to others, as text and in a job summary. */
function told(before: readonly string[], after: readonly string[], more: Files = {}) {
  const { folder } = changedRepository(topologyOf(before), { ...topologyOf(after), ...more })
  const as = (format: string) => {
    const words = ['check', '--base', 'HEAD', '--as-of', '2026-11-22', '-f', format]
    const { stdout, stderr } = runCommand(words, { folder })
    expect(stderr).toBe('')
    return stdout
  }
  return { text: as('text'), summary: as('markdown') }
}

function topologyOf(servers: readonly string[]): Files {
  const lines = servers.map((server) => `  - ${server}\n`).join('')
  return {
    'topology.yaml': `apiVersion: coexist/v1\nkind: Topology\norganization: fabrikam\nservers:\n${lines}`,
  }
}
