import type { Role } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const committee: readonly Role[] = ['worker', 'chair']

/** Who may see and do what about meetings. Whether somebody is on the list, or the meeting is open, the commands look up. */
export const rights = defineRights({
  'meetings.run': { what: 'Call meetings, write minutes, count, publish', roles: committee },
  'meetings.see-joint': {
    what: 'See when the three of a compound sit together, and when they did',
    roles: [...committee, 'property', 'owners', 'police', 'subdistrict', 'district'],
  },
  'meetings.attend': {
    what: 'See the meetings one is called to or may come to, be there, confirm the minutes, take something on',
    roles: ['resident', ...committee, 'property', 'owners', 'police', 'partner', 'subdistrict'],
  },
})
