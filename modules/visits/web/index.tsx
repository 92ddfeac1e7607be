import type { RoomWeb } from '#kit/web/house.tsx'

export const web: RoomWeb = {
  room: 'visits',
  pages: [{ path: '/visits', load: async () => (await import('./pages/visits-page.tsx')).VisitsPage }],
}
