import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** Conventions as residents read them, as the committee carries them through, and as an area sees them. */
export const web: RoomWeb = {
  room: 'conventions',
  pages: [
    { path: '/conventions', load: part(() => import('./pages/conventions-page.tsx'), 'ConventionsPage') },
    { path: '/conventions/programme', load: part(() => import('./pages/programme-page.tsx'), 'ProgrammePage') },
    {
      path: '/conventions/$conventionId',
      load: part(() => import('./pages/convention-page.tsx'), 'ConventionPage'),
    },
    { path: '/conventions/$conventionId/work', load: part(() => import('./pages/work-page.tsx'), 'WorkPage') },
    {
      path: '/conventions/$conventionId/compare',
      load: part(() => import('./pages/compare-page.tsx'), 'ComparePage'),
    },
    {
      path: '/conventions/$conventionId/print',
      load: part(() => import('./pages/print-page.tsx'), 'ConventionPrintPage'),
    },
  ],
  nav: [
    { to: '/conventions', label: msg`公约`, order: 60, under: 'deciding', for: ['worker', 'chair'] },
    { to: '/conventions', label: msg`公约`, order: 44, for: ['property', 'owners', 'police', 'partner'] },
    { to: '/conventions/programme', label: msg`公约`, order: 18, for: ['subdistrict', 'district'] },
  ],
  fills: [{ slot: 'home.panels', order: 40, load: part(() => import('./parts/home-panel.tsx'), 'ConventionsPanel') }],
}
