import type { RoomWeb } from '#kit/web/house.tsx'

export const web: RoomWeb = {
  room: 'safety',
  pages: [],
}
