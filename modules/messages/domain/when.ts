import { addDays, dayOf, instantAt, type Minutes, minutesOf } from '#kit/pure/shanghai-time.ts'

/** Hours in which no phone rings; `from` after `to` spans midnight, both equal is none. */
export interface QuietHours {
  from: Minutes
  to: Minutes
}

/** Nine in the evening to eight in the morning. */
export const usualQuiet: QuietHours = { from: 21 * 60, to: 8 * 60 }

/** Whether nobody should be rung now, by the clock of Shanghai. The hours may run over midnight. */
export function isQuiet(at: Date, { from, to }: QuietHours): boolean {
  const minutes = minutesOf(at)
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to
}

/** When a phone may ring: at once, or when the quiet hours end. What is urgent does not wait for them. */
export function ringsAt(wanted: Date, quiet: QuietHours, urgency: 'ordinary' | 'urgent'): Date {
  if (urgency === 'urgent' || !isQuiet(wanted, quiet)) return wanted
  const today = dayOf(wanted)
  return instantAt(minutesOf(wanted) < quiet.to ? today : addDays(today, 1), quiet.to)
}

/** Minutes to wait after the first failed try, the second … */
const waits = [1, 5, 20, 60, 240] as const

/** When a message is tried again after so many failed tries; null when it is given up. */
export function triesAgainAt(now: Date, tries: number): Date | null {
  const wait = waits[tries - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait * 60_000)
}
