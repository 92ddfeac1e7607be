import type { z } from 'zod'
import { reveal } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { callById, callToNote, insertCall, markSlipped, settleCall } from '../store.ts'
import { sealNote } from '../texts.ts'
import { morningOf } from './tell.ts'

type Note = z.output<NonNullable<(typeof endpoints)['noteCall']['body']>>

const hour = 3_600_000

/** What came of a call: reached and told, nobody answered (again in three hours), or another day as agreed. */
export async function noteCall(unit: Unit, id: string, input: Note): Promise<void> {
  if (await unit.readOne(callById(unit, input.callId))) return
  const row = await unit.readOr(callToNote(unit, id), 'messages.not-to-call')
  if (row.state !== 'queued') refuse('messages.not-to-call')
  if (input.outcome === 'another-day' && (input.day === null || input.day <= dayOf(unit.now)))
    refuse('messages.which-day', {}, 'day')
  const tries = row.tries + 1
  const again =
    input.outcome === 'no-answer' ? new Date(unit.now.getTime() + 3 * hour) : morningOf(input.day ?? dayOf(unit.now))
  unit.writeOne(
    settleCall(
      unit,
      id,
      input.outcome === 'reached'
        ? { state: 'phoned', ended_at: unit.now, tries }
        : { state: 'queued', next_at: again, tries },
    ),
    'messages.not-to-call',
  )
  const note = input.note ?? ''
  unit.write(
    insertCall({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.callId,
      delivery_id: id,
      outcome: input.outcome,
      note_sealed: note === '' ? null : sealNote(unit.parts.cipher, input.callId, note),
      by_id: unit.by.accountId,
      by_name: unit.by.name,
      at: unit.now,
    }),
  )
}

/** Name and numbers of somebody to phone, for a written reason; the person can read who looked. */
export async function revealNumber(
  unit: Unit,
  id: string,
  reason: string,
): Promise<{ name: string; phones: string[] }> {
  const row = await unit.readOr(callToNote(unit, id), 'messages.not-to-call')
  const personId = row.person_id ?? refuse('messages.not-to-call')
  const shown = await reveal(unit, personId, ['name', 'phones'], reason)
  return { name: shown.name ?? '', phones: (shown.phones ?? []).map((phone) => phone.number) }
}

/** These slips are at their doors; those marked before stay as they are. */
export async function markSlips(unit: Unit, ids: readonly string[]): Promise<number> {
  return (await unit.read(markSlipped(unit, ids))).length
}
