import { statements } from '#kit/server/builder.ts'
import type { DB as Own } from '../tables.gen.ts'

export { anyOf } from '#kit/server/builder.ts'

/** The view of `places` that this room reads: one row per home with its address. */
interface PublicHome {
  neighbourhood_id: string
  id: string
  entrance_id: string
  compound_id: string
  compound: string
  compound_address: string
  entrance: string
  entrance_position: number
  room: string
  floor: number
  use: string
  address: string
}

export type DB = Own & { 'places.public_home': PublicHome }

/** Builds statements; nothing else in this room does. */
export const db = statements<DB>()
