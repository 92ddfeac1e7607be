import type { Actor } from '#kit/contract/actor.ts'
import { uuidv7 } from '#kit/pure/uuid.ts'
import type { Random } from '../random.ts'
import type { Act } from './cast.ts'

/** Writes down what happens to one matter, always forward in time. */
export interface Pen {
  id: string
  /** When the last thing happened. */
  now: Date
  acts: Act[]
  /** Somebody does something with the matter, never before the last thing done. */
  write(at: Date, by: Actor | null, ask: string, body?: Record<string, unknown>): void
  /** The matter itself comes in. */
  open(by: Actor | null, ask: string, body: Record<string, unknown>, params?: Record<string, string>): void
}

export function penFor(at: Date, random: Random): Pen {
  const id = uuidv7(at, random.bytes(10))
  const pen: Pen = {
    id,
    now: at,
    acts: [],
    open(by, ask, body, params = {}) {
      pen.acts.push({ at, by, ask, params, body: { id, ...body } })
    },
    write(wanted, by, ask, body = {}) {
      pen.now = wanted > pen.now ? wanted : new Date(pen.now.getTime() + 60_000)
      pen.acts.push({ at: pen.now, by, ask, params: { id }, body })
    },
  }
  return pen
}
