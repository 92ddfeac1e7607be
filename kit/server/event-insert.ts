import type { Actor } from '#kit/contract/actor.ts'
import type { HouseEvent } from '#kit/contract/event.ts'

interface Circumstances {
  id: string
  /** Somebody listens to it. What nobody listens to is a record only: it is born carried. */
  awaited: boolean
  at: Date
  by: Actor | null
  here: string
}

const text =
  'insert into kit.event (neighbourhood_id, id, type, subject_id, actor_id, actor_name, on_behalf_of, at, data, carried) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)'

/** The statement that keeps an event. */
export function insertOf(event: HouseEvent, { id, awaited, at, by, here }: Circumstances) {
  const who = [by?.accountId ?? null, by?.name ?? null, by?.onBehalfOf?.personId ?? null]
  return { text, values: [here, id, event.type, event.subjectId, ...who, at, JSON.stringify(event.data), !awaited] }
}
