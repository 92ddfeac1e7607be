import { web as imports } from '#imports/web'
import { web as matters } from '#matters/web'
import type { RoomWeb } from '#kit/web/house.tsx'

/** The rooms that have screens, from top to bottom; a room's pages come into the house here. */
export const roomsOnTheWeb: RoomWeb[] = [imports, matters]
