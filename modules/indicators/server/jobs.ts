import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Job } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import { countsFrom } from '../domain/periods.ts'
import { recount } from './commands/recount.ts'
import { recountAreas, recountSince } from './commands/recount-all.ts'
import { type CountedRoom, countedRooms } from './facts.ts'
import { turned } from './store.ts'

const AT_ONCE = 300

/** Counts anew what time alone has changed: a promise ran out, a matter became overdue. */
export async function turn(parts: Parts): Promise<number> {
  let all = 0
  for (const ground of await parts.grounds()) {
    for (;;) {
      const count = await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
        const rows = await unit.read(turned(unit, AT_ONCE))
        for (const room of countedRooms) await recount(unit, room, idsIn(rows, room))
        return rows.length
      })
      all += count
      if (count < AT_ONCE) break
    }
  }
  return all
}

const idsIn = (rows: readonly { record_id: string; room: string }[], room: CountedRoom): string[] =>
  rows.filter((row) => row.room === room).map((row) => row.record_id)

/** Recounts this month and the last in each neighbourhood; what had to be put right is written down, in numbers. */
export async function check(parts: Parts): Promise<void> {
  const grounds = await parts.grounds()
  const now = parts.clock()
  const from = countsFrom(dayOf(now))
  for (const ground of grounds) {
    const found = await inUnit(parts, { actor: null, now, ground }, (unit) => recountSince(unit, from))
    if (found.records > 0 || found.tallies > 0)
      parts.log.warn({ neighbourhood: ground.code, ...found }, 'figures were put right by the nightly recount')
  }
  const above = await inUnit(parts, { actor: null, now, ground: null }, (unit) =>
    recountAreas(
      unit,
      grounds.map(({ code }) => code),
      from,
    ),
  )
  if (above > 0) parts.log.warn({ tallies: above }, 'figures of areas were put right by the nightly recount')
}

export const jobs: Record<string, Job> = {
  'indicators.turn': { cron: '*/5 * * * *', run: async (parts) => void (await turn(parts)) },
  'indicators.check': { cron: '10 3 * * *', run: check },
}
