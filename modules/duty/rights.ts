import type { Role } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

const committee: readonly Role[] = ['worker', 'chair']

/** Who may see and do what about the 24-hour number and joint receptions. */
export const rights = defineRights({
  'duty.see-now': {
    what: 'See who answers the 24-hour number at this hour',
    roles: ['resident', ...committee, 'property', 'owners', 'police', 'partner', 'subdistrict'],
  },
  'duty.see-rota': { what: 'See who has which shift', roles: [...committee, 'subdistrict'] },
  'duty.arrange': { what: 'Set the weekly round, hours and rest', roles: ['chair'] },
  'duty.swap': { what: 'Let somebody else take one shift', roles: committee },
  'duty.see-calls': { what: 'See the call log, callers masked', roles: committee },
  'duty.handle-calls': { what: 'Take calls, call back, hand the shift over', roles: committee },
  'duty.ring': { what: 'Tell that the number rings: the telephone’s gateway, by its secret', roles: 'public' },
  'duty.ask-back': { what: 'Ask to be called back', roles: ['resident'] },
  'duty.see-receptions': {
    what: 'See when and where joint receptions are',
    roles: ['resident', ...committee, 'property', 'owners', 'police', 'partner', 'subdistrict'],
  },
  'duty.book': { what: 'Book a number at a reception', roles: ['resident'] },
  'duty.run-receptions': { what: 'Plan and run receptions, write down promises', roles: committee },
})
