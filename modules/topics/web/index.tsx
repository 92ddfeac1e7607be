import type { RoomWeb } from '#kit/web/house.tsx'

/** What a neighbourhood talks over before anything is decided. */
export const web: RoomWeb = { room: 'topics', pages: [] }
