import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** Elections on paper: the list, one election, its list of voters, ballots and record on A4. */
export const web: RoomWeb = {
  room: 'elections',
  pages: [
    { path: '/elections', load: part(() => import('./pages/elections-page.tsx'), 'ElectionsPage') },
    { path: '/elections/$electionId', load: part(() => import('./pages/election-page.tsx'), 'ElectionPage') },
    { path: '/elections/$electionId/voters', load: part(() => import('./pages/voters-page.tsx'), 'VotersPage') },
    {
      path: '/elections/$electionId/ballots',
      load: part(() => import('./pages/ballots-page.tsx'), 'BallotsPage'),
    },
    { path: '/elections/$electionId/record', load: part(() => import('./pages/record-page.tsx'), 'RecordPage') },
  ],
  nav: [{ to: '/elections', label: msg`换届选举`, order: 56, under: 'deciding', for: ['worker', 'chair'] }],
}
