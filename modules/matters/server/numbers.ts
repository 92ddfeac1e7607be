import { type Day, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import { matterNumber } from '../domain/numbers.ts'
import { countUp, withoutWaitingForDisk } from './store.ts'

type Waiting = { take: (count: number) => void; fail: (error: unknown) => void }
/** The numbers of one neighbourhood and day: who waits for one, and those taken ahead, first and last. */
type Desk = { waiting: Waiting[]; busy: boolean; next: number; last: number; given: number; since: number }

/** More than this is never taken ahead. */
const MOST_AHEAD = 32

const desks = new WeakMap<Parts, Map<string, Desk>>()

/**
 * The next number of the day. Whoever asks while the counter is being moved waits for the next move, which takes numbers for
 * all of them at once: the counter's row is never held while a report is being committed, and reports don't queue behind one
 * another. In a rush some are taken ahead. A report that fails, or a restart in a rush, leaves a gap, which is harmless.
 */
export async function nextNumber(unit: Unit, shortName: () => Promise<string>): Promise<string> {
  const day = dayOf(unit.now)
  const desk = deskOf(unit.parts, `${unit.neighbourhoodId}/${day}`)
  const count = desk.next <= desk.last ? give(desk) : await wait(unit, day, desk)
  return matterNumber(await shortName(), day, count)
}

function give(desk: Desk): number {
  desk.given += 1
  desk.next += 1
  return desk.next - 1
}

function wait(unit: Unit, day: Day, desk: Desk): Promise<number> {
  return new Promise<number>((take, fail) => {
    desk.waiting.push({ take, fail })
    if (!desk.busy) void serve(unit, day, desk)
  })
}

function deskOf(parts: Parts, key: string): Desk {
  const all = desks.get(parts) ?? new Map<string, Desk>()
  desks.set(parts, all)
  let desk = all.get(key)
  if (!desk) {
    // Yesterday's desks are done.
    for (const [old, one] of all) if (!one.busy && one.waiting.length === 0) all.delete(old)
    desk = { waiting: [], busy: false, next: 1, last: 0, given: 0, since: Date.now() }
    all.set(key, desk)
  }
  return desk
}

/** A tenth of what was given in the last second: nothing on an ordinary day. */
function ahead(desk: Desk): number {
  const passed = Date.now() - desk.since
  const rate = passed > 2_000 ? 0 : (desk.given * 1_000) / Math.max(passed, 100)
  if (passed > 1_000) Object.assign(desk, { given: 0, since: Date.now() })
  return Math.min(MOST_AHEAD, Math.floor(rate / 10))
}

async function serve(unit: Unit, day: Day, desk: Desk): Promise<void> {
  desk.busy = true
  // Whoever asks in the same turn is served together.
  await Promise.resolve()
  while (desk.waiting.length > 0) {
    const now = desk.waiting.splice(0)
    const many = now.length + ahead(desk)
    try {
      const scope = { actor: null, now: unit.now, ground: unit.ground }
      const last = await inUnit(unit.parts, scope, async (counter) => {
        const [, [row]] = await Promise.all([
          counter.read(withoutWaitingForDisk()),
          counter.read(countUp(counter, day, many)),
        ])
        return row?.count ?? 0
      })
      desk.next = last - many + 1
      desk.last = last
      for (const one of now) one.take(give(desk))
      while (desk.next <= desk.last && desk.waiting.length > 0) desk.waiting.shift()?.take(give(desk))
    } catch (error) {
      for (const one of now) one.fail(error)
    }
  }
  desk.busy = false
}
