import { web as privacy } from '#privacy/web'
import { web as duty } from '#duty/web'
import { web as accounts } from '#accounts/web'
import { web as imports } from '#imports/web'
import { web as matters } from '#matters/web'
import { web as people } from '#people/web'
import { web as titles } from '#titles/web'
import type { RoomWeb } from '#kit/web/house.tsx'

/** The rooms that have screens, from top to bottom; a room's pages come into the house here. */
export const roomsOnTheWeb: RoomWeb[] = [people, titles, accounts, imports, duty, matters, privacy]
