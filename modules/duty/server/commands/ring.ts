import { timingSafeEqual } from 'node:crypto'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { afterRing, type CallState, type CallWay, type Ring } from '../../domain/call.ts'
import { callById, changeWaiting } from '../store.ts'
import { logCall } from './log-call.ts'

/**
 * The 24-hour number's gateway tells that a call rings, is taken or has ended. A call is written down when it rings, behind
 * the name on duty at that minute; taken or ended is told under the same id. Any telephone service is turned into this by one
 * small adapter. Without a secret in the settings the way is shut; refuses `duty.not-the-telephone`.
 */
export async function ring(
  unit: Unit,
  pass: string | undefined,
  input: { id: string; word: Ring; phone: string | null; at: Date | null },
): Promise<{ id: string; owner: string | null }> {
  mustBeTelephone(unit, pass)
  const held = await unit.readOne(callById(unit, input.id).forUpdate())
  if (!held) {
    const way = input.word === 'ringing' ? 'rings' : input.word === 'taken' ? 'rang' : 'missed'
    const blank = { personId: null, name: null, words: null }
    const { owner } = await logCall(unit, { ...blank, id: input.id, way, rangAt: input.at, phone: input.phone })
    return { id: input.id, owner }
  }
  const next = afterRing({ way: held.way as CallWay, state: held.state as CallState }, input.word)
  if (next === 'missed') unit.write(changeWaiting(unit, input.id, { way: 'missed' }))
  if (next === 'taken') {
    const taken = { way: 'rang', state: 'answered', answered_at: unit.now, answered_by: held.owner_name }
    unit.write(changeWaiting(unit, input.id, { ...taken, escalates_at: null }))
    unit.emit({ type: 'duty.call-answered', subjectId: input.id, data: { waited: 0 } })
  }
  return { id: input.id, owner: held.owner_name }
}

function mustBeTelephone(unit: Unit, pass: string | undefined): void {
  const secret = unit.parts.config.telephoneSecret
  const given = Buffer.from(pass ?? '')
  const wanted = Buffer.from(`Bearer ${secret ?? ''}`)
  if (secret === null || given.length !== wanted.length || !timingSafeEqual(given, wanted))
    refuse('duty.not-the-telephone')
}
