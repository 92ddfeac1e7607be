import type { z } from 'zod'
import { ageOn, readPersons } from '#people'
import { listEntrances, readHomes } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { quorumShape } from '../../contract/shapes.ts'
import { countsUncalled } from '../../domain/seats.ts'
import type { Base } from '../../domain/words.ts'
import { asker, countsOf, inPhase, mine } from '../known.ts'
import { toQuorum } from '../shape.ts'
import { changeSeat, insertSeats, type MeetingRow, ownSeats, seatsOf } from '../store.ts'
import { type CalledMeeting, seatRow } from './call-meeting.ts'

/**
 * Somebody scanned the code in the room. Whoever was called sits in their own place, anybody else gets one, at the table
 * or beside it (`countsUncalled`). Twice is once. Refuses `meetings.wrong-code`, `meetings.not-now` before the day and after
 * the end, `meetings.not-invited`.
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
    const member = await countsHere(unit, row, who.personId)
    unit.write(insertSeats([{ ...seatRow(unit, id, { id: input.seatId, member, body, name, ...who }), ...there }]))
  }
  unit.emit({ type: 'meetings.came', subjectId: id, data: { way: 'qr' } })
  // Two taps at once meet one place for one account.
  unit.whenRepeated('seat_neighbourhood_id_meeting_id_account_id_key', async (again) => {
    await again.readOr(ownSeats(again, [id], asker(again)), 'meetings.unknown-seat')
    return { done: true }
  })
}

/** Whether the asker, whom nobody called, counts at this meeting. */
async function countsHere(
  unit: Unit,
  row: Pick<MeetingRow, 'base' | 'compound_id'>,
  personId: string | null,
): Promise<boolean> {
  const [person] = personId === null ? [] : await readPersons(unit, [personId])
  const age = person?.birthDate ? ageOn(person.birthDate, dayOf(unit.now)) : null
  return countsUncalled(row.base as Base | null, { lives: await livesIn(unit, row.compound_id), age })
}

/** Whether the asker lives in a compound, or anywhere here. */
async function livesIn(unit: Unit, compoundId: string | null): Promise<boolean> {
  const own = unit.by.standings.filter((one) => one.role === 'resident' && one.neighbourhoodId === unit.neighbourhoodId)
  if (compoundId === null) return own.length > 0
  const homes = await readHomes(
    unit,
    own.flatMap((one) => one.homeIds ?? []),
  )
  if (homes.length === 0) return false
  const there = (await listEntrances(unit)).filter((one) => one.compoundId === compoundId)
  return homes.some((home) => there.some((one) => one.id === home.entranceId))
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
