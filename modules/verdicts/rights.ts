import type { Role } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const committee: readonly Role[] = ['worker', 'chair']

/** Who may see and do what. Whom a vote concerns, and whether a resident is in its roll, the query looks up. */
export const rights = defineRights({
  'verdicts.see': {
    what: 'See how votes came out, and take the public evidence pack',
    roles: ['resident', ...committee, 'owners', 'property', 'subdistrict'],
  },
  'verdicts.see-all': {
    what: 'See which flats are disputed and which papers are outstanding, and take the full evidence pack',
    roles: [...committee, 'owners', 'subdistrict'],
  },
  'verdicts.announce': {
    what: 'Announce a result by one of the two counts, with the reason',
    roles: [...committee, 'owners'],
  },
})
