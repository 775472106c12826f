import type { BuiltInRuleText } from './built-in-rule.js'

/** What the program says about plans that are wrong in themselves. */
export const planRules = {
  'plan-last-of-link': {
    title: 'A decommissioned server leaves others at its end of a link.',
    severity: 'error',
    meaning:
      'A step decommissions the last server at an end of a link that stands for several servers, such as the last server of a site to which an Edge Transport server is subscribed.',
    why: 'The link would lead nowhere: for an Edge subscription, mail of the site would no longer flow through the Edge.',
    fix: 'Install the successor first and make the link anew, or remove the link first by a step `unlink:`.',
  },
  'plan-link': {
    title: 'A plan links and unlinks what is there.',
    severity: 'error',
    meaning:
      'A step makes a link to a server or site that does not exist then or to a server that cannot be its end by its product and roles, or removes a link that does not exist then.',
    why: 'The step cannot be carried out as it is written, so what follows from it is not what was planned.',
    fix: 'Correct the names, or put the step after the one that makes what it needs.',
  },
  'plan-lowers-level': {
    title: 'A plan raises levels.',
    severity: 'error',
    meaning: 'A step `level:` gives a level of the organization a lower value than it has then.',
    why: 'Levels such as the functional level of a forest are a one-way door.',
    fix: 'Leave the step out, or correct the value.',
  },
  'plan-lowers-version': {
    title: 'An update leads to a later release.',
    severity: 'error',
    meaning:
      'A step `update:` gives a server an older release or an older product than it runs then. It is undecided where the versions do not tell which one is older.',
    why: 'Setup installs over an older release only; the server keeps the version it has.',
    fix: 'Leave the server out of the step, or write a later version.',
  },
  'plan-nothing-selected': {
    title: 'A step that selects servers means some.',
    severity: 'warning',
    meaning: 'The `select:` of a step means no server in the state in which the step is taken.',
    why: 'A step that does nothing is usually one that comes too late, or whose selector has a slip.',
    fix: 'Leave the step out, or correct what it selects.',
  },
  'plan-selection': {
    title: 'It is known which servers a step selects.',
    severity: 'error',
    meaning:
      'Whether the `select:` of a step means a server cannot be told, since the version or roles of that server are not known well enough. The step leaves the server alone.',
    why: 'What cannot be told may be wrong in either way, so the plan is not taken for a pass.',
    fix: 'Declare what is missing about the server, or name the servers under `servers:`.',
  },
  'plan-server-exists': {
    title: 'A new server has a name of its own.',
    severity: 'error',
    meaning: 'A step `install:` names a server that exists already in the state in which the step is taken.',
    why: 'Two servers of one name cannot be told apart; the existing one stays as it is.',
    fix: 'Give the new server a name of its own, or write `update:` if the existing one is meant.',
  },
  'plan-server-holds': {
    title: 'A decommissioned server holds nothing any more.',
    severity: 'error',
    meaning:
      'A step decommissions a server that still holds something, such as mailboxes or public folders (`holds:`).',
    why: 'What a server holds goes with it; Exchange Setup, for one, refuses to uninstall a server that still has mailboxes.',
    fix: 'Move all of it away first, by a step `move:`.',
  },
  'plan-target': {
    title: 'At the end of a plan its target is reached.',
    severity: 'error',
    meaning: 'After the last step there is still a server of a product that is not among `target.products`.',
    why: 'A plan that passes and does not arrive is easily taken for one that does.',
    fix: 'Add the steps that update or decommission these servers, or correct the target.',
  },
  'plan-task-order': {
    title: 'Tasks are done in the order of their checklists.',
    severity: 'warning',
    meaning:
      'A task is done before another one that comes later in the plan, although every checklist that has both has them the other way round.',
    why: 'The checklists of a vendor are in the order in which their tasks work.',
    fix: 'Put the tasks into the order of the checklist.',
  },
  'plan-unknown-holding': {
    title: 'A step moves what servers hold.',
    severity: 'warning',
    meaning:
      'A step `move:` names something that no server holds (`holds:`), although servers of the organization do hold something.',
    why: 'Nothing moves by such a step: with a slip in the name, what was meant stays where it is.',
    fix: 'Correct `what:`, or declare under `holds:` of the server how much there is of it.',
  },
  'plan-unknown-server': {
    title: 'A step names servers that exist then.',
    severity: 'error',
    meaning:
      'A step names a server that does not exist in the state in which the step is taken: it was never declared, is installed later, or is gone already.',
    why: 'The step passes over the name, so a slip in it would leave a server unpatched without a word.',
    fix: 'Correct the name, or put the step where the server exists.',
  },
  'plan-unknown-site': {
    title: 'A new server stands in a site that exists.',
    severity: 'error',
    meaning: 'A step installs a server in a site that the topology does not declare.',
    why: 'Rules that are judged in each site, and subscriptions, would pass over the new server.',
    fix: 'Correct the name, or declare the site in the topology; it may be without servers.',
  },
  'plan-unknown-task': {
    title: 'A task is one that a checklist or a rule asks for.',
    severity: 'error',
    meaning: 'A step does a task whose id no checklist has and no rule asks for.',
    why: 'With a slip in its id a task would be missing for the rules that wait for it, and look done to people.',
    fix: 'Correct the id, or let a checklist or rule of your own ask for the task.',
  },
} as const satisfies Readonly<Record<string, BuiltInRuleText>>
