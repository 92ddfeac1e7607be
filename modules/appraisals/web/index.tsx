import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** Appraisals as residents answer and read them, and as the committee carries them through. */
export const web: RoomWeb = {
  room: 'appraisals',
  pages: [
    { path: '/appraisals', load: part(() => import('./pages/appraisals-page.tsx'), 'AppraisalsPage') },
    { path: '/appraisals/new', load: part(() => import('./pages/new-page.tsx'), 'NewPage') },
    { path: '/appraisals/$roundId', load: part(() => import('./pages/round-page.tsx'), 'RoundPage') },
    { path: '/appraisals/$roundId/work', load: part(() => import('./pages/work-page.tsx'), 'WorkPage') },
    { path: '/appraisals/$roundId/enter', load: part(() => import('./pages/enter-page.tsx'), 'EnterPage') },
    { path: '/appraisals/$roundId/sheets', load: part(() => import('./pages/sheets-page.tsx'), 'SheetsPage') },
    { path: '/appraisals/$roundId/door/$homeId', load: part(() => import('./pages/door-page.tsx'), 'DoorPage') },
  ],
  nav: [
    { to: '/appraisals', label: msg`民主评议`, order: 62, under: 'deciding', for: ['worker', 'chair'] },
    {
      to: '/appraisals',
      label: msg`民主评议`,
      order: 46,
      for: ['property', 'owners', 'police', 'partner', 'subdistrict'],
    },
  ],
  fills: [{ slot: 'home.panels', order: 35, load: part(() => import('./parts/home-panel.tsx'), 'AppraisalsPanel') }],
}
