import { msg } from '@lingui/core/macro'
import { part, type RoomWeb } from '#kit/web/house.tsx'

export const web: RoomWeb = {
  room: 'imports',
  pages: [
    { path: '/imports', load: part(() => import('./pages/imports-page.tsx'), 'ImportsPage') },
    { path: '/imports/$runId', load: part(() => import('./pages/run-page.tsx'), 'RunPage') },
  ],
  nav: [{ to: '/imports', label: msg`导入`, order: 80, under: 'people', for: ['worker', 'chair'] }],
}
