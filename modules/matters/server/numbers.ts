import { dayOf, type Day } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import { matterNumber } from '../domain/numbers.ts'
import { countUp } from './store.ts'

type Waiting = { take: (count: number) => void; fail: (error: unknown) => void }

const desks = new WeakMap<Parts, Map<string, { waiting: Waiting[]; busy: boolean }>>()

/**
 * The next number of the day. Whoever asks while the counter is being moved waits for the next move, which takes numbers for
 * all of them at once: the counter's row is never held while a report is being committed, and reports don't queue behind
 * one another. A report that fails leaves a gap, which is harmless.
 */
export async function nextNumber(unit: Unit, shortName: () => Promise<string>): Promise<string> {
  const day = dayOf(unit.now)
  const count = await new Promise<number>((take, fail) => {
    const desk = deskOf(unit.parts, `${unit.neighbourhoodId}/${day}`)
    desk.waiting.push({ take, fail })
    if (!desk.busy) void serve(unit, day, desk)
  })
  return matterNumber(await shortName(), day, count)
}

function deskOf(parts: Parts, key: string): { waiting: Waiting[]; busy: boolean } {
  const all = desks.get(parts) ?? new Map<string, { waiting: Waiting[]; busy: boolean }>()
  desks.set(parts, all)
  let desk = all.get(key)
  if (!desk) {
    // Yesterday's desks are done.
    for (const [old, one] of all) if (!one.busy && one.waiting.length === 0) all.delete(old)
    desk = { waiting: [], busy: false }
    all.set(key, desk)
  }
  return desk
}

async function serve(unit: Unit, day: Day, desk: { waiting: Waiting[]; busy: boolean }): Promise<void> {
  desk.busy = true
  // Whoever asks in the same turn is served together.
  await Promise.resolve()
  while (desk.waiting.length > 0) {
    const now = desk.waiting.splice(0)
    try {
      const scope = { actor: null, now: unit.now, ground: unit.ground }
      const last = await inUnit(unit.parts, scope, async (counter) => {
        const [row] = await counter.read(countUp(counter, day, now.length))
        return row?.count ?? 0
      })
      now.forEach((one, index) => one.take(last - now.length + 1 + index))
    } catch (error) {
      for (const one of now) one.fail(error)
    }
  }
  desk.busy = false
}
