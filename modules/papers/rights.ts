import type { Role } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const committee: readonly Role[] = ['worker', 'chair']
const both: readonly Role[] = [...committee, 'owners']

/** Who may handle printed ballots: the residents’ committee, and an owners’ committee those of its own owners (`find.ts`). */
export const rights = defineRights({
  'papers.handle': {
    what: 'Print paper ballots, give them out, take them back, note them as void or lost',
    roles: both,
  },
  'papers.read': {
    what: 'Read what stands on the scan of a paper ballot; nobody twice the same, nobody sees another’s entry',
    roles: both,
  },
  'papers.close': {
    what: 'Accept outstanding papers by name, reconcile and close, draw the recount',
    roles: committee,
  },
})
