import type { BuiltInRuleText } from './built-in-rule.js'

/** What the program says about what a run judges by: catalogues, policies, and what it compares with. */
export const runRules = {
  'base-unreadable': {
    title: 'The base that findings are compared with can be judged.',
    severity: 'warning',
    meaning:
      'The commit or folder that the run compares with has problems of its own. Nothing of it counts then, and every finding is new.',
    why: 'A finding may be called new only where it is certain that it was not there before.',
    fix: 'Compare with a base that can be read; let it be if the change is the one that mends the base.',
  },
  'catalogue-outdated': {
    title: 'The sources of the catalogue were read not long ago.',
    severity: 'notice',
    meaning: 'The sources of a catalogue were last read more than 90 days before the day of the run.',
    why: 'Vendors publish updates, and change what they support, every few months; newer releases are unknown to an old catalogue.',
    fix: 'Update coexist, or add the new releases in a catalogue of your own.',
  },
  'not-covered': {
    title: 'Products that stand together are products about which a rule speaks.',
    severity: 'warning',
    meaning:
      'Two products of one family stand together in an organization, and no rule in force speaks about these two at once. It is not said while a policy or a catalogue has a problem.',
    why: 'Silence is not support: nobody has looked up whether the two may stand together.',
    fix: 'Look up what the vendor says about the two products, and choose or write a policy that says it.',
  },
  'policy-replaced': {
    title: 'A policy of a pack is in force as the pack has it.',
    severity: 'notice',
    meaning: 'A policy of the project has the id of a policy of a built-in pack, and takes its place.',
    why: 'Every rule of the pack that the replacement does not repeat is no longer judged.',
    fix: 'Give the policy an id of its own if both are to be in force. Change a severity, or switch a rule off, in `coexist.yaml` instead.',
  },
} as const satisfies Readonly<Record<string, BuiltInRuleText>>
