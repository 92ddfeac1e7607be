import { refuseOtherCompounds } from '#bodies'
import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { asker, runs } from '../known.ts'
import { itemsOfMany, jointMeetings, ownSeats } from '../store.ts'
import { briefsOf } from './meetings.ts'

const HALF_YEAR = 183 * 86_400_000

/**
 * When a compound's three sit together and did, the latest first; those of the whole neighbourhood count for each compound.
 * Whoever belongs to the three sees that and about what; what was said, only those who were called.
 */
export async function listJoint(
  unit: Unit,
  compoundId: string,
): Promise<z.input<(typeof endpoints)['listJoint']['output']>> {
  await refuseOtherCompounds(unit, compoundId)
  const rows = await unit.read(jointMeetings(unit, compoundId, new Date(unit.now.getTime() - HALF_YEAR)))
  const ids = rows.map((row) => row.id)
  const [brief, items, seats] = await Promise.all([
    briefsOf(unit, rows),
    ids.length === 0 ? [] : unit.read(itemsOfMany(unit, ids)),
    ids.length === 0 ? [] : unit.read(ownSeats(unit, ids, asker(unit))),
  ])
  const own = new Set(seats.map((seat) => seat.meeting_id))
  return {
    meetings: rows.map((row) => ({
      ...brief(row),
      agenda: items.filter((item) => item.meeting_id === row.id && !item.private).map((item) => item.title),
      mine: own.has(row.id),
    })),
    mayCall: runs(unit),
  }
}
