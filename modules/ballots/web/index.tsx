import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** Voting on the telephone; at the desk preparing, carrying, opening and closing a vote. */
export const web: RoomWeb = {
  room: 'ballots',
  pages: [
    { path: '/votes', load: part(() => import('./pages/votes-page.tsx'), 'VotesPage') },
    { path: '/votes/$voteId', load: part(() => import('./pages/vote-page.tsx'), 'VotePage') },
    { path: '/votes/$voteId/slips', load: part(() => import('./pages/slips-page.tsx'), 'SlipsPage') },
    { path: '/ballots', load: part(() => import('./pages/ballots-page.tsx'), 'BallotsPage') },
    { path: '/ballots/new', load: part(() => import('./pages/new-vote-page.tsx'), 'NewVotePage') },
    { path: '/ballots/$voteId', load: part(() => import('./pages/ballot-desk-page.tsx'), 'BallotDeskPage') },
    { path: '/ballots/$voteId/edit', load: part(() => import('./pages/edit-vote-page.tsx'), 'EditVotePage') },
    { path: '/ballots/$voteId/open', load: part(() => import('./pages/open-page.tsx'), 'OpenPage') },
  ],
  nav: [
    { to: '/ballots', label: msg`表决`, order: 52, under: 'deciding', for: ['worker', 'chair'] },
    { to: '/votes', label: msg`表决`, order: 42, for: ['owners', 'subdistrict'] },
  ],
  fills: [
    { slot: 'home.news', order: 5, load: part(() => import('./parts/home-mark.tsx'), 'VotesMark') },
    { slot: 'home.panels', order: 15, load: part(() => import('./parts/home-panel.tsx'), 'VotesPanel') },
    { slot: 'visit.door', order: 10, load: part(() => import('./parts/door-votes.tsx'), 'DoorVotes') },
  ],
}
