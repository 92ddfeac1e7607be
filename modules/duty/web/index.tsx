import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

/** The 24-hour number, the rota behind it, and joint receptions. */
export const web: RoomWeb = {
  room: 'duty',
  pages: [
    { path: '/duty', load: part(() => import('./pages/duty-page.tsx'), 'DutyPage') },
    { path: '/duty/rota', load: part(() => import('./pages/rota-page.tsx'), 'RotaPage') },
    { path: '/receptions', load: part(() => import('./pages/receptions-page.tsx'), 'ReceptionsPage') },
    { path: '/receptions/$id', load: part(() => import('./pages/reception-page.tsx'), 'ReceptionPage') },
    { path: '/reception', load: part(() => import('./pages/reception-days-page.tsx'), 'ReceptionDaysPage') },
  ],
  nav: [
    { to: '/duty', label: msg`值班`, order: 14, for: ['worker', 'chair'] },
    { to: '/receptions', label: msg`接待`, order: 50, under: 'telling', for: ['worker', 'chair'] },
    { to: '/reception', label: msg`接待`, order: 50, for: ['property', 'owners', 'police', 'partner'] },
  ],
  fills: [{ slot: 'home.panels', order: 20, load: part(() => import('./parts/home-panel.tsx'), 'DutyPanel') }],
}
