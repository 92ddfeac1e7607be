import type { Role } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const committee: readonly Role[] = ['worker', 'chair']

/** Who may read, comment on and carry conventions through. What is adopted is decided by a meeting, never by a right here. */
export const rights = defineRights({
  'conventions.see': {
    what: 'Read conventions with their comments, answers, reviews and adoptions',
    roles: ['resident', ...committee, 'property', 'owners', 'police', 'partner', 'subdistrict', 'district'],
  },
  'conventions.comment': { what: 'Comment on a clause by one’s own name', roles: ['resident'] },
  'conventions.note-comment': { what: 'Write down what somebody says at the counter or at the door', roles: committee },
  'conventions.draft': { what: 'Draft and change the text, and ask for comments', roles: committee },
  'conventions.answer': { what: 'Answer comments', roles: committee },
  'conventions.review': { what: 'Write down a legal professional’s review', roles: committee },
  'conventions.adopt': { what: 'Write down what the meeting adopted', roles: committee },
  'conventions.file': { what: 'Write down that it was filed with the subdistrict', roles: committee },
  'conventions.see-programme': {
    what: 'See what is in force in the area, what is due for revision and what lacks filing',
    roles: ['subdistrict', 'district'],
  },
})
