import { defineRights } from '#kit/contract/rights.ts'

/** The list for an alarm belongs to the residents' committee: nobody else opens it. Every look stands in a log that those on it can see. */
export const rights = defineRights({
  'safety.see-list': { what: 'Open the list for an alarm, names and numbers included', roles: ['worker', 'chair'] },
  'safety.keep-records': { what: 'Note what somebody needs in an alarm', roles: ['worker', 'chair'] },
  'safety.run-incidents': { what: 'Open an incident and write its log', roles: ['worker', 'chair'] },
})
