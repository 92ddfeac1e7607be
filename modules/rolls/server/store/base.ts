import { statements } from '#kit/server/builder.ts'
import type { DB as Own } from '../tables.gen.ts'

export { anyOf } from '#kit/server/builder.ts'

/** The views of rooms above that this room reads. */
interface PublicHome {
  neighbourhood_id: string
  id: string
  entrance_id: string
  building_id: string
  compound_id: string
  compound: string
  building: string
  entrance: string
  entrance_position: number
}
interface PublicPerson {
  neighbourhood_id: string
  id: string
  home_id: string | null
  stay: string
  name: string
  birth_date: string | null
  deceased: boolean
  left_on: string | null
}
interface PublicTitle {
  neighbourhood_id: string
  home_id: string
  person_id: string | null
}

export const db = statements<
  Own & {
    'places.public_home': PublicHome
    'people.public_person': PublicPerson
    'titles.public_title': PublicTitle
  }
>()
