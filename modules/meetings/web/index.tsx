import type { RoomWeb } from '#kit/web/house.tsx'

export const web: RoomWeb = {
  room: 'meetings',
  pages: [{ path: '/meetings', load: async () => (await import('./pages/meetings-page.tsx')).MeetingsPage }],
}
