import type { Role } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const committee: readonly Role[] = ['worker', 'chair']

/** Who may ask, answer and read. Single answers are read by nobody. */
export const rights = defineRights({
  'appraisals.see': {
    what: 'Read what is asked, how many homes answered, and the results',
    roles: ['resident', ...committee, 'property', 'owners', 'police', 'partner', 'subdistrict', 'district'],
  },
  'appraisals.answer': { what: 'Answer for one’s own home', roles: ['resident'] },
  'appraisals.take': {
    what: 'See which homes are still to be asked, print sheets, and enter answers from paper and from the door',
    roles: committee,
  },
  'appraisals.run': { what: 'Open a round, count it, judge words, put the result on the board', roles: ['chair'] },
})
