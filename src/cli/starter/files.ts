import type { NewFile } from '../../node/write-together.js'

/**
 * A working beginning: a configuration, a topology to replace, a workflow, and the schema that editors read. Where there
 * are documents already, the configuration leads to them, and there is no topology to replace.
 */
export function starterFiles(schema: string, hasDocuments: boolean): readonly NewFile[] {
  return [
    { path: configPath, text: configWith(hasDocuments ? '.' : 'topology') },
    ...(hasDocuments ? [] : [{ path: 'topology/example.yaml', text: topology }]),
    { path: '.github/workflows/coexist.yml', text: workflow },
    { path: schemaPath, text: schema },
  ]
}

/** Where the configuration goes. */
export const configPath = 'coexist.yaml'
const schemaPath = '.coexist/schema.json'

const configWith = (path: string) => `# yaml-language-server: $schema=${schemaPath}
# What coexist reads here, and by which rules it judges.
apiVersion: coexist/v1
kind: Config
paths: [${path}]
# Without policies, every built-in pack that knows a product of the topologies applies. Policies of your own:
# policies: [pack:exchange, policies]
# Waivers, each with a reason, an owner and a last day:
# waivers: [waivers.yaml]
# A rule may be given another severity, or be switched off with the reason why:
# rules:
#   - { rule: exchange-out-of-support, severity: warning }
`

const topology = `# yaml-language-server: $schema=../${schemaPath}
# One organization with its servers; replace them by your own.
apiVersion: coexist/v1
kind: Topology
organization: example
sites:
  - name: hq
    internetFacing: true
    servers:
      # A version is a label, a build, or what Get-ExchangeServer shows; always in quotes where it looks like a number.
      - { name: HQ-EX1, product: exchange-2016, version: CU23, roles: [mailbox] }
      - { name: HQ-EX2, product: exchange-2019, version: '15.2.1748.10', roles: [mailbox] }
`

const workflow = `name: coexist
on:
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  coexist:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      # OWNER is the account that hosts the Action.
      - uses: OWNER/coexist@v0
`
