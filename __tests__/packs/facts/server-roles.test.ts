import { testFacts, type FactRow } from '../../support/fact-tables.js'

const rule = {
  2007: 'server-roles/exchange-2007-2010-roles',
  2010: 'server-roles/exchange-2007-2010-roles',
  2013: 'server-roles/exchange-2013-roles',
  2016: 'server-roles/exchange-2016-and-later-roles',
  2019: 'server-roles/exchange-2016-and-later-roles',
  se: 'server-roles/exchange-2016-and-later-roles',
}

function role(server: string, fact: string, status?: 'violation' | 'undecided'): FactRow {
  const product = server.split(/[ ,]/)[0] as keyof typeof rule
  return [
    `${server}: ${fact}`,
    { servers: [server] },
    status ? [`${rule[product]} on ${server}: ${status}`] : [],
  ]
}

testFacts(['server-roles'], {
  'the roles of a product (d)': [
    role('2007 SP3, mailbox, client-access, hub-transport, unified-messaging', 'four roles share a machine'),
    role('2007 SP3, edge-transport, hub-transport', 'Edge Transport stands alone', 'violation'),
    role('2010 SP3, edge-transport', 'five roles'),
    role('2010 SP3, edge-transport, mailbox', 'Edge Transport stands alone', 'violation'),
    role('2013 RTM, mailbox, client-access', 'Mailbox and Client Access may share a machine'),
    role('2013 CU23, hub-transport', 'Hub Transport became services of Mailbox', 'violation'),
    role('2013 CU23, unified-messaging', 'Unified Messaging is a component', 'violation'),
    role('2013 CU3 Dec13SU, edge-transport', 'Edge Transport only from SP1', 'violation'),
    role('2013 SP1, edge-transport', 'SP1 is CU4'),
    role('2013 CU4, edge-transport', 'SP1 is CU4'),
    role('2013, edge-transport', 'it may be a release without Edge Transport', 'undecided'),
    role('2013 SP1, edge-transport, mailbox', 'Edge Transport stands alone', 'violation'),
    role('2016 RTM, mailbox', 'Client Access is part of Mailbox'),
    role('2016 RTM, mailbox, client-access', 'so an export may name both'),
    role('2016 RTM, client-access', 'but not Client Access alone', 'violation'),
    role('2016 RTM, edge-transport, mailbox', 'Edge Transport stands alone', 'violation'),
    role('2019 RTM, unified-messaging', 'Unified Messaging was removed', 'violation'),
    role('2019 RTM, edge-transport', 'two roles'),
    role('se RTM, mailbox', 'the roles of 2019'),
    role('se RTM, hub-transport', 'the roles of 2019', 'violation'),
  ],
})
