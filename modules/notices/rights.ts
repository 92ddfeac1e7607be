import { defineRights } from '#kit/contract/rights.ts'

/** Who puts what on the board; reading it is everybody's, without signing in. */
export const rights = defineRights({
  'notices.read-board': { what: 'Read the public board', roles: 'public' },
  'notices.see': {
    what: 'See notices with their versions and proofs',
    roles: ['worker', 'chair', 'property', 'owners', 'subdistrict'],
  },
  'notices.post': { what: 'Post, correct and take down notices', roles: ['worker', 'chair'] },
  'notices.arrange': { what: 'Enter posting periods, with day and source', roles: ['chair', 'operator'] },
  'notices.prove': {
    what: 'Prove by a photo that a notice hangs at its place',
    roles: ['worker', 'chair', 'property'],
  },
})
