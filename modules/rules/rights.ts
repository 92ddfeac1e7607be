import { defineRights } from '#kit/contract/rights.ts'

/** Who may do what here, and why. */
export const rights = defineRights({
  'rules.see': { what: 'See by which rules of law owners decide', roles: 'public' },
})
