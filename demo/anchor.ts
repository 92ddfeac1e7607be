import type { Day } from '#kit/pure/shanghai-time.ts'
import { dayOf, instantAt, isDay } from '#kit/pure/shanghai-time.ts'

/** The instant the demonstration stands on: what came before is told, what comes after is up to whoever tries it. */
export interface Anchor {
  day: Day
  at: Date
}

const afternoon = 15 * 60 + 12

/**
 * From MULIN_DEMO_DATE (`2026-11-25`: that afternoon at 15:12), else the instant of the start, to the minute. The same
 * day given twice makes the same records.
 */
export function anchorOf(wanted: string | undefined, now: Date): Anchor {
  if (wanted === undefined || wanted === '') {
    const at = new Date(Math.floor(now.getTime() / 60_000) * 60_000)
    return { day: dayOf(at), at }
  }
  if (!isDay(wanted)) throw new RangeError(`MULIN_DEMO_DATE has to be a day like 2026-11-25, not ${wanted}`)
  return { day: wanted, at: instantAt(wanted, afternoon) }
}
