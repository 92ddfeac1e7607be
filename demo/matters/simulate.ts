import { room as messages } from '#messages/room'
import type { Ground } from '#kit/contract/actor.ts'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import { Refusal } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Heard, Room } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import { openDesk } from '../desk.ts'
import type { Act } from './cast.ts'

// The day's round ends when the office has closed and what is overdue has been told.
const evening = 17 * 60 + 35
const openings = new Set(['takeIn', 'reportMatter', 'reportBySpot'])

/**
 * Lets everything happen in one neighbourhood, in order: one transaction a day, each act by its own hand at its own
 * instant, through the endpoints of `matters`; in the evening the room's own jobs run as they would have. A refusal here is
 * a fault of the story and ends the demonstration.
 */
export async function simulate(
  house: Parts,
  room: Room,
  ground: Ground,
  acts: readonly Act[],
  until: Date,
  done: (share: number) => void,
): Promise<void> {
  let clock = until
  const parts: Parts = { ...house, clock: () => clock, wake: () => {}, grounds: async () => [ground] }
  const desk = openDesk(parts, room)
  let next = 0
  while (next < acts.length) {
    const first = acts[next]
    if (!first) break
    const end = eveningAfter(first.at, until)
    const today: Act[] = []
    for (let act = acts[next]; act && act.at <= end; act = acts[next]) {
      today.push(act)
      next += 1
    }
    await inUnit(parts, { actor: null, now: first.at, ground }, async (unit) => {
      // Matters with writes that wait: they are sent before anybody touches one of them again.
      const waiting = new Set<unknown>()
      for (const { at, by, ask, params, body } of today) {
        clock = at
        const hand = unit.as(by, at)
        const touched = [params.id ?? body.id, body.into].filter((id) => id !== undefined)
        if (touched.some((id) => waiting.has(id))) {
          await unit.flush()
          waiting.clear()
        }
        for (const id of touched) waiting.add(id)
        await desk.ask(hand, ask, { params, body }).catch((error: unknown) => fault(error, today, ask, at))
      }
    })
    for (const act of today) if (openings.has(act.ask)) await hear(parts, room, ground, act)
    clock = end
    await room.jobs?.['matters.escalate']?.run(parts, {})
    await messages.jobs?.['messages.deliver']?.run(parts, {})
    done(next / acts.length)
  }
}

function eveningAfter(at: Date, until: Date): Date {
  const today = instantAt(dayOf(at), evening)
  const end = at <= today ? today : instantAt(addDays(dayOf(at), 1), evening)
  return end < until ? end : until
}

/** What the carrier would bring to the room's own listeners. */
async function hear(parts: Parts, room: Room, ground: Ground, act: Act): Promise<void> {
  const event: Heard = {
    neighbourhoodId: ground.id,
    id: String(act.body.id),
    type: 'matters.received',
    subjectId: String(act.body.id),
    actorId: act.by?.accountId ?? null,
    actorName: act.by?.name ?? null,
    at: act.at,
    data: {},
  }
  await room.listeners?.[event.type]?.(parts, event)
}

function fault(error: unknown, today: readonly Act[], ask: string, at: Date): never {
  const code = error instanceof Refusal ? error.code : String(error)
  throw new Error(`The story broke at ${at.toISOString()}: ${ask} gave ${code} (${today.length} acts that day)`, {
    cause: error,
  })
}
