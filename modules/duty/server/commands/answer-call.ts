import type { z } from 'zod'
import { reveal } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { callShape } from '../../contract/shapes.ts'
import { mayGiveUp } from '../../domain/call.ts'
import { seal, toCall, unseal } from '../shape.ts'
import { callById, type CallRow, changeCall, changeWaiting } from '../store.ts'

type Call = z.input<typeof callShape>

const holdCall = (unit: Unit, id: string): Promise<CallRow> =>
  unit.readOr(callById(unit, id).forUpdate(), 'duty.unknown-call')

/** The caller was spoken with. Refuses `duty.call-closed` where a colleague was quicker. */
export async function answerCall(unit: Unit, id: string, note: string | null): Promise<Call> {
  const row = await holdCall(unit, id)
  if (row.state !== 'waiting') refuse('duty.call-closed')
  const change = {
    state: 'answered',
    answered_at: unit.now,
    answered_by: unit.by.name,
    escalates_at: null,
    note_sealed: seal(unit, 'call-note', id, note) ?? row.note_sealed,
  }
  unit.writeOne(changeWaiting(unit, id, change), 'duty.call-closed')
  unit.emit({ type: 'duty.call-answered', subjectId: id, data: { waited: minutesSince(unit, row) } })
  return toCall(unit, { ...row, ...change })
}

/** Called back, nobody there. After three tries it may be set aside (`duty.try-again` before). */
export async function tryCall(unit: Unit, id: string, input: { giveUp: boolean; note: string | null }): Promise<Call> {
  const row = await holdCall(unit, id)
  if (row.state !== 'waiting') refuse('duty.call-closed')
  const tries = row.tries + (input.giveUp ? 0 : 1)
  if (input.giveUp && !mayGiveUp({ state: 'waiting', tries })) refuse('duty.try-again')
  const change = {
    tries,
    state: input.giveUp ? 'given-up' : 'waiting',
    // Somebody is at it: no need to tell anybody further.
    escalates_at: null,
    note_sealed: seal(unit, 'call-note', id, input.note) ?? row.note_sealed,
  }
  unit.writeOne(changeWaiting(unit, id, change), 'duty.call-closed')
  unit.emit({ type: input.giveUp ? 'duty.call-given-up' : 'duty.call-tried', subjectId: id, data: { tries } })
  return toCall(unit, { ...row, ...change })
}

/** What became of a call: `room` and `id` of the record it was made into. Once only. Refuses `duty.unknown-call`. */
export async function linkCall(
  unit: Unit,
  id: string,
  link: { room: string; id: string; word: string },
): Promise<void> {
  const row = await holdCall(unit, id)
  if (row.linked_id === link.id) return
  unit.write(changeCall(unit, id, { linked_room: link.room, linked_id: link.id, linked_word: link.word }))
  unit.emit({ type: 'duty.call-linked', subjectId: id, data: { room: link.room, id: link.id } })
}

/** Shows the number in full for a written reason; a look at somebody of the register is written down there. */
export async function revealCaller(
  unit: Unit,
  id: string,
  reason: string,
): Promise<{ name: string | null; phone: string }> {
  const row = await unit.readOr(callById(unit, id), 'duty.unknown-call')
  const own = unseal(unit, 'call-phone', id, row.caller_sealed)
  const known = row.person_id === null ? null : await reveal(unit, row.person_id, ['name', 'phones'], reason)
  unit.emit({ type: 'duty.caller-revealed', subjectId: id, data: { reason } })
  const phone = own ?? known?.phones?.[0]?.number ?? refuse('duty.no-number')
  return { name: known?.name ?? row.caller_name, phone }
}

const minutesSince = (unit: Unit, row: CallRow) => Math.floor((unit.now.getTime() - row.rang_at.getTime()) / 60_000)
