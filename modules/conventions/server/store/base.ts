import { statements } from '#kit/server/builder.ts'
import type { DB as Own } from '../tables.gen.ts'

export { anyOf } from '#kit/server/builder.ts'

/** The view of a room above that this room reads. */
interface PublicCompound {
  neighbourhood_id: string
  id: string
  name: string
}

export const db = statements<Own & { 'places.public_compound': PublicCompound }>()
