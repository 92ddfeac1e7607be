import type { RoomWeb } from '#kit/web/house.tsx'

export const web: RoomWeb = {
  room: 'conventions',
  pages: [{ path: '/conventions', load: async () => (await import('./pages/conventions-page.tsx')).ConventionsPage }],
}
