import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** How votes came out: for everybody by their sums, for the committee with what is disputed and the announcement. */
export const web: RoomWeb = {
  room: 'verdicts',
  pages: [
    { path: '/verdicts', load: part(() => import('./pages/verdicts-page.tsx'), 'VerdictsPage') },
    { path: '/verdicts/$voteId', load: part(() => import('./pages/verdict-page.tsx'), 'VerdictPage') },
    { path: '/verdicts/$voteId/print', load: part(() => import('./pages/print-page.tsx'), 'PrintPage') },
  ],
  fills: [
    { slot: 'vote.closed', order: 10, load: part(() => import('./parts/vote-link.tsx'), 'VoteLink') },
    { slot: 'convention.record', order: 10, load: part(() => import('./parts/record-link.tsx'), 'RecordLink') },
  ],
  nav: [{ to: '/verdicts', label: msg`结果`, order: 54, under: 'deciding', for: ['worker', 'chair', 'owners'] }],
}
