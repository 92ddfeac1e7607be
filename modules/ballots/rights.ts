import type { Role } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const committee: readonly Role[] = ['worker', 'chair']

/** Who may see votes, vote, and carry one through. Whether somebody may vote for a home is decided by the roll, not by a role. */
export const rights = defineRights({
  'ballots.see': {
    what: 'Read what is voted on, how many have taken part, and whether a slip is in the list',
    roles: ['resident', ...committee, 'owners', 'subdistrict'],
  },
  'ballots.vote': { what: 'Vote in one’s own name for a home on whose roll one stands', roles: ['resident'] },
  'ballots.run': { what: 'Prepare a vote, give notice, open, extend and close it', roles: committee },
  'ballots.carry': {
    what: 'Deliver ballots, note and enter those by telephone, at the door and by proxy, settle what is in doubt',
    roles: committee,
  },
})
