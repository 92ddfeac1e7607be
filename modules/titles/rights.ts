import { defineRights } from '#kit/contract/rights.ts'

/** Titles tell who has a say about property; for now the residents' committee keeps them, names masked on screen. */
export const rights = defineRights({
  'titles.see': { what: 'See who owns which home, names masked', roles: ['worker', 'chair'] },
  'titles.change': { what: 'Record, link and pass on titles', roles: ['worker', 'chair'] },
  'titles.export': { what: 'Take the list of titles out as a file, names masked', roles: ['worker', 'chair'] },
})
