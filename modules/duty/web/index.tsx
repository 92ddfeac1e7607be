import type { RoomWeb } from '#kit/web/house.tsx'

export const web: RoomWeb = {
  room: 'duty',
  pages: [{ path: '/duty', load: async () => (await import('./pages/duty-page.tsx')).DutyPage }],
}
