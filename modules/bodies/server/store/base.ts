import { statements } from '#kit/server/builder.ts'
import type { DB as Own } from '../tables.gen.ts'

export { anyOf } from '#kit/server/builder.ts'

/** The views of rooms above that this room reads. */
interface PublicCompound {
  neighbourhood_id: string
  id: string
  name: string
  address: string
}
interface PublicPerson {
  neighbourhood_id: string
  id: string
  name: string
}
type DB = Own & { 'places.public_compound': PublicCompound; 'people.public_person': PublicPerson }

export const db = statements<DB>()
