import type { RoomWeb } from '#kit/web/house.tsx'

export const web: RoomWeb = {
  room: 'policies',
  pages: [{ path: '/policies', load: async () => (await import('./pages/policies-page.tsx')).PoliciesPage }],
}
