import { expect, test } from 'vitest'
import { checkTexts, document } from './run-check.js'

const hub = { name: 'HUB', product: 'exchange-2007', version: 'SP3 RU12', roles: ['hub-transport'] }
const edge = { name: 'EDGE', product: 'exchange-2013', version: 'SP1', roles: ['edge-transport'] }

test.each([
  { what: 'names it alone', hubs: ['HUB'] },
  { what: 'names it in another case', hubs: ['hub'] },
  { what: 'names it twice', hubs: ['HUB', 'HUB'] },
  { what: 'names the edge among the hubs too', hubs: ['HUB', 'EDGE'] },
])('a hub that is too old is found, or the document refused, when the link $what', ({ hubs }) => {
  const content = {
    organization: 'contoso',
    servers: [hub, edge],
    links: [{ kind: 'edge-subscription', edge: 'EDGE', hubs }],
  }
  const text = JSON.stringify(document('Topology', content))
  const { findings, problems } = checkTexts([{ path: 'contoso.json', text }])
  const found = findings.filter(({ rule }) => rule === 'edgesync-exchange-2007')
  const told = [
    ...found.map(({ servers, status }) => `${servers.join()}: ${status}`),
    ...problems.map(() => 'refused'),
  ]
  expect(told.every((one) => one === 'HUB: violation' || one === 'refused')).toBe(true)
  expect(told).not.toEqual([])
})
