import { msg } from '@lingui/core/macro'
import type { RoomWeb } from '#kit/web/house.tsx'

export const web: RoomWeb = {
  room: 'imports',
  pages: [
    { path: '/imports', load: async () => (await import('./pages/imports-page.tsx')).ImportsPage },
    { path: '/imports/$runId', load: async () => (await import('./pages/run-page.tsx')).RunPage },
  ],
  nav: [{ to: '/imports', label: msg`导入`, order: 80, for: ['worker', 'chair'] }],
}
