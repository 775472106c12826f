import type { BuiltInRuleText } from './built-in-rule.js'

/** What the program says about declarations that are not as the exports of the servers show them. */
export const driftRules = {
  'drift-extra': {
    title: 'Every server that the exports show is declared.',
    severity: 'error',
    meaning: 'An export of the real servers shows one that no topology declares.',
    why: 'Nothing is judged about a server that is not declared, so a check passes over the one that breaks a rule.',
    fix: 'Declare the server; `coexist import --output FILE` adds it to the topology.',
  },
  'drift-missing': {
    title: 'Every server that is declared is shown by the exports.',
    severity: 'error',
    meaning:
      'A topology declares a server that the exports of the real servers do not show. Where the exports cannot show it, since they list no servers or it is an Edge Transport server without a subscription, that is said as a notice.',
    why: 'A server that is gone still makes rules speak about others, and a server nobody can see may be down or renamed.',
    fix: 'Take the server out of the topology if it was uninstalled (`coexist import --prune --output FILE` does it); else add the export that shows it.',
  },
  'drift-roles': {
    title: 'A server has the roles that are declared.',
    severity: 'error',
    meaning: 'The exports show a server with other roles than its declaration has.',
    why: 'Rules about roles, and about subscriptions, choose servers by what is declared.',
    fix: 'Correct `roles:` of the server; `coexist import --output FILE` does it.',
  },
  'drift-site': {
    title: 'A server stands in the site that is declared.',
    severity: 'error',
    meaning: 'The exports show a server in another site than its declaration does.',
    why: 'Rules that are judged in each site, and subscriptions of a site, are about the servers declared there.',
    fix: 'Move the server to the list of its site; `coexist import --output FILE` does it.',
  },
  'drift-subscription': {
    title: 'A subscription is there as it is declared, and every one is declared.',
    severity: 'error',
    meaning:
      'An Edge subscription is declared and not shown, shown and not declared, of another site, or has recorded another version. Where the exports show no subscriptions at all, that is said as a notice.',
    why: 'The rules about the two ends of a subscription are judged on the links that are declared.',
    fix: 'Correct `links:` of the topology; `coexist import --output FILE` does it.',
  },
  'drift-version': {
    title: 'A server runs the version that is declared.',
    severity: 'error',
    meaning:
      'The exports show another version or product of a server than its declaration has. It is undecided where the exports do not tell enough: `CU22 SU?` agrees with every security update of CU22.',
    why: 'Every minimum is compared with the declared version. If that is wrong, so is the verdict.',
    fix: 'Correct `version:` of the server; `coexist import --output FILE` does it.',
  },
} as const satisfies Readonly<Record<string, BuiltInRuleText>>
