import { defineRights } from '#kit/contract/rights.ts'

/** Who may sign in, see and give standings. */
export const rights = defineRights({
  'accounts.see-session': { what: 'See who is signed in', roles: 'public' },
  'accounts.sign-in': { what: 'Sign in and out', roles: 'public' },
  'accounts.see-own': { what: 'See and change the own account', roles: 'signed-in' },
})
