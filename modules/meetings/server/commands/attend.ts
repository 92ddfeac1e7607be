import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { quorumShape } from '../../contract/shapes.ts'
import { asker, countsOf, inPhase, mine } from '../known.ts'
import { toQuorum } from '../shape.ts'
import { changeSeat, insertSeats, ownSeats, seatsOf } from '../store.ts'
import { type CalledMeeting, seatRow } from './call-meeting.ts'

/**
 * Somebody scanned the code in the room. Whoever was called sits in their own place, anybody else gets one. Twice is once.
 * Refuses `meetings.wrong-code`, `meetings.not-now` before the day and after the end, `meetings.not-invited`.
 */
export async function come(unit: Unit, id: string, input: { seatId: string; code: string }): Promise<void> {
  const { row, seat } = await mine(unit, id)
  if (seat !== undefined && seat.came_at !== null) return
  if (row.phase !== 'called' && row.phase !== 'running') refuse('meetings.not-now')
  if (input.code !== row.code) refuse('meetings.wrong-code')
  const who = asker(unit)
  const there = { came_at: unit.now, way: 'qr' } as const
  if (seat) unit.write(changeSeat(unit, seat.id, { ...there, account_id: who.accountId, home_id: who.homeId }))
  else {
    const body = unit.by.standings.find((one) => one.neighbourhoodId === unit.neighbourhoodId)?.body ?? null
    const { name } = unit.by.onBehalfOf ?? unit.by
    unit.write(
      insertSeats([{ ...seatRow(unit, id, { id: input.seatId, member: true, body, name, ...who }), ...there }]),
    )
  }
  unit.emit({ type: 'meetings.came', subjectId: id, data: { way: 'qr' } })
  // Two taps at once meet one place for one account.
  unit.whenRepeated('seat_neighbourhood_id_meeting_id_account_id_key', async (again) => {
    await again.readOr(ownSeats(again, [id], asker(again)), 'meetings.unknown-seat')
    return { done: true }
  })
}

export interface Entry {
  seatId: string
  came: boolean
  way: 'paper' | 'call'
  at: Date
  added: Omit<CalledMeeting['seats'][number], 'id'> | null
}

/**
 * From the paper list or by calling out; also what was ticked without a network, in the order it was ticked. Whoever was not
 * on the list is added. Refuses `meetings.unknown-seat`, `meetings.not-now`.
 */
export async function markCame(
  unit: Unit,
  id: string,
  entries: readonly Entry[],
): Promise<z.input<typeof quorumShape>> {
  // Ticked without a network it may arrive after the end; nothing is decided by it then.
  const row = await inPhase(unit, id, ['called', 'running', 'closed'])
  const known = new Map((await unit.read(seatsOf(unit, id))).map((seat) => [seat.id, seat]))
  for (const entry of entries) {
    const there = entry.came ? { came_at: entry.at, way: entry.way } : { came_at: null, way: null }
    const seat = known.get(entry.seatId)
    if (seat === undefined) {
      if (entry.added === null) refuse('meetings.unknown-seat')
      unit.write(insertSeats([{ ...seatRow(unit, id, { id: entry.seatId, ...entry.added }), ...there }]))
    } else if ((seat.came_at !== null) !== entry.came) {
      unit.write(changeSeat(unit, entry.seatId, there))
    }
    unit.emit({ type: entry.came ? 'meetings.came' : 'meetings.left', subjectId: id, data: { way: entry.way } })
  }
  await unit.flush()
  return toQuorum(row, (await countsOf(unit, [id]))(id))
}
