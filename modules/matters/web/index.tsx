import type { RoomWeb } from '#kit/web/house.tsx'
import { residentPages } from './resident/pages.ts'

export const web: RoomWeb = { room: 'matters', pages: [...residentPages] }
