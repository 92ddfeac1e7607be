import type { Role } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const committee: readonly Role[] = ['worker', 'chair']

/** Elections are run by the residents' committee with the re-election group; nobody's right lets anybody see a vote. */
export const rights = defineRights({
  'elections.see': { what: 'See elections, who was handed a ballot, counts and records', roles: committee },
  'elections.prepare': { what: 'Plan an election, list its candidates, open and close the polls', roles: committee },
  'elections.hand-out': { what: 'Hand out ballots against the list, and note what became of them', roles: committee },
  'elections.count': { what: 'Open a box with a witness and enter one’s own count of it', roles: committee },
  'elections.close': { what: 'Close the record', roles: committee },
  'elections.begin-term': {
    what: 'Begin the term of who was elected; posts are the chair’s to give',
    roles: ['chair'],
  },
})
