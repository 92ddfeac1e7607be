import { defineRights } from '#kit/contract/rights.ts'

/** Who may do what here, and why. */
export const rights = defineRights({
  'conventions.see': { what: 'See all conventions of the neighbourhood', roles: ['resident', 'worker', 'chair'] },
  'conventions.add': { what: 'Add to the conventions', roles: ['worker', 'chair'] },
})
