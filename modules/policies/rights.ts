import type { Role } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const committee: readonly Role[] = ['worker', 'chair']

/**
 * What somebody may be owed tells of income and health: only those whose post it is see it. District staff write the rules and see
 * numbers, never a person.
 */
export const rights = defineRights({
  'policies.see': {
    what: 'See who may be owed what, masked; each look at income or health is written down',
    roles: committee,
  },
  'policies.see-answers': {
    what: 'See what somebody answered about income and health, for a written reason',
    roles: committee,
  },
  'policies.work': { what: 'Tell people, write down answers, help with papers and steps', roles: committee },
  'policies.edit': { what: 'Write, try and publish versions of policies', roles: ['district'] },
})
