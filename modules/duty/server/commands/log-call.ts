import type { z } from 'zod'
import { readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { callShape } from '../../contract/shapes.ts'
import { type CallWay, nextEscalation } from '../../domain/call.ts'
import { shiftAt } from '../../domain/rota.ts'
import { onDuty } from '../rota.ts'
import { maskPhone, seal, toCall } from '../shape.ts'
import { callById, insertCall } from '../store.ts'

export interface NewCall {
  id: string
  way: CallWay
  rangAt: Date | null
  personId: string | null
  name: string | null
  phone: string | null
  words: string | null
  accountId?: string | null
}

/**
 * Writes a call down: taken, missed, or asked for. A missed or asked-for one waits, and goes on to the chair and the
 * subdistrict by itself. The same id again answers as the first time. Refuses `duty.unknown-person`.
 */
export async function logCall(unit: Unit, input: NewCall): Promise<z.input<typeof callShape>> {
  const known = await unit.readOne(callById(unit, input.id))
  if (known) return toCall(unit, known)
  const at = input.rangAt !== null && input.rangAt < unit.now ? input.rangAt : unit.now
  const [duty, person] = await Promise.all([onDuty(unit, at), callerOf(unit, input.personId)])
  const waits = input.way !== 'rang'
  const shift = shiftAt(at, duty.setting)
  const next = nextEscalation(
    { state: waits ? 'waiting' : 'answered', level: 'none', rangAt: at },
    duty.setting.answerMinutes,
  )
  const row = {
    neighbourhood_id: unit.neighbourhoodId,
    id: input.id,
    way: input.way,
    rang_at: at,
    ...shift,
    owner_id: duty.person?.id ?? null,
    owner_name: duty.person?.name ?? null,
    state: waits ? 'waiting' : 'answered',
    answered_at: waits ? null : unit.now,
    answered_by: waits ? null : (unit.actor?.name ?? null),
    tries: 0,
    level: 'none',
    escalates_at: next?.at ?? null,
    account_id: input.accountId ?? null,
    person_id: input.personId,
    home_id: person?.homeId ?? null,
    caller_name: person?.name ?? (input.name === '' ? null : input.name),
    caller_sealed: seal(unit, 'call-phone', input.id, input.phone),
    caller_mask: input.phone === null ? null : maskPhone(input.phone),
    words_sealed: seal(unit, 'call-words', input.id, input.words),
    note_sealed: null,
    linked_room: null,
    linked_id: null,
    linked_word: null,
  }
  unit.write(insertCall(row))
  unit.emit({
    type: waits ? 'duty.call-waits' : 'duty.call-taken',
    subjectId: input.id,
    data: { way: input.way, owner: row.owner_id, ...shift },
  })
  return toCall(unit, row)
}

async function callerOf(unit: Unit, personId: string | null) {
  if (personId === null) return null
  const [person] = await readPersons(unit, [personId])
  return person ?? refuse('duty.unknown-person', {}, 'personId')
}

/** A resident asks to be called back. Their account says who they are; a number is asked for only where none is known. */
export async function askBack(
  unit: Unit,
  input: { id: string; words: string | null; phone: string | null },
): Promise<{ id: string; by: string | null; within: number }> {
  const standing = unit.by.standings.find(
    (one) => one.role === 'resident' && one.neighbourhoodId === unit.neighbourhoodId,
  )
  const personId = unit.by.onBehalfOf?.personId ?? standing?.personId ?? null
  if (personId === null && input.phone === null) refuse('duty.no-number', {}, 'phone')
  // Somebody whom the register has let go of is called back all the same.
  const [known] = personId === null ? [] : await readPersons(unit, [personId])
  await logCall(unit, {
    ...input,
    way: 'asked',
    rangAt: null,
    personId: known?.id ?? null,
    name: unit.by.onBehalfOf?.name ?? unit.by.name,
    accountId: unit.by.accountId,
  })
  const { person, setting } = await onDuty(unit)
  return { id: input.id, by: person?.name ?? null, within: setting.answerMinutes }
}
