import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

export { anyOf } from '#kit/server/builder.ts'

/** What rooms above let others read of them. */
interface Views {
  'places.public_home': {
    neighbourhood_id: string
    id: string
    entrance_id: string
    compound: string
    compound_address: string
    entrance: string
    entrance_position: number
    room: string
    floor: number
    use: string
    address: string
  }
  'people.public_person': {
    neighbourhood_id: string
    id: string
    home_id: string | null
    stay: string
    name: string
    birth_date: string | null
    deceased: boolean
    left_on: string | null
  }
}

/** Builds statements; only the files of this folder do. */
export const db = statements<DB & Views>()
