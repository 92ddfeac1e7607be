import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** Rolls of rights: the list, a new one, one roll with its lines and corrections. */
export const web: RoomWeb = {
  room: 'rolls',
  pages: [
    { path: '/rolls', load: part(() => import('./pages/rolls-page.tsx'), 'RollsPage') },
    { path: '/rolls/new', load: part(() => import('./pages/new-roll-page.tsx'), 'NewRollPage') },
    { path: '/rolls/$rollId', load: part(() => import('./pages/roll-page.tsx'), 'RollPage') },
  ],
  nav: [{ to: '/rolls', label: msg`权利名册`, order: 55, under: 'deciding', for: ['worker', 'chair'] }],
}
