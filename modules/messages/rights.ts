import { roles } from '#kit/contract/actor.ts'
import { defineRights } from '#kit/contract/rights.ts'

/** Who may read what they were told, and who tells. */
export const rights = defineRights({
  'messages.read-own': { what: 'Read what one was told, and say in which language', roles },
  'messages.see': { what: 'See what people were told and how it reached them', roles: ['worker', 'chair'] },
  'messages.write': { what: 'Tell people something in one’s own words', roles: ['worker', 'chair'] },
  'messages.carry': { what: 'Phone those on the call list, print and hand out slips', roles: ['worker', 'chair'] },
  'messages.arrange': { what: 'Set quiet hours and the name under short messages', roles: ['chair', 'operator'] },
})
