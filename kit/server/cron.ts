import type { ParsedCronItem, TimestampDigest } from 'graphile-worker'
import { parseCronItems } from 'graphile-worker'
import type { Job } from './room.ts'

/** Jobs with a time of day, as graphile-worker takes them; what rooms write is meant in Asia/Shanghai. */
export function cronItems(jobs: readonly (readonly [name: string, job: Job])[], clock: () => Date): ParsedCronItem[] {
  const timed = jobs.flatMap(([task, { cron, makeUpHours }]) =>
    cron === undefined ? [] : [{ task, match: cron, options: { backfillPeriod: (makeUpHours ?? 0) * 3_600_000 } }],
  )
  return parseCronItems(timed).map((item) => ({ ...item, match: (utc) => item.match(inShanghai(utc, clock())) }))
}

/**
 * The worker asks by the minute in UTC; Shanghai is eight hours ahead all year round. The minute itself does not say
 * its year, the clock does: only the end of February depends on it.
 */
export function inShanghai(utc: TimestampDigest, near: Date): TimestampDigest {
  const there = new Date(Date.UTC(near.getUTCFullYear(), utc.month - 1, utc.date, utc.hour + 8, utc.min))
  return {
    min: there.getUTCMinutes(),
    hour: there.getUTCHours(),
    date: there.getUTCDate(),
    month: there.getUTCMonth() + 1,
    dow: (utc.dow + (utc.hour + 8 >= 24 ? 1 : 0)) % 7,
  }
}
