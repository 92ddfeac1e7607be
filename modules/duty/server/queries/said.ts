import type { Unit } from '#kit/server/unit.ts'
import { unseal } from '../shape.ts'
import { callById, visitorById } from '../store.ts'

/** What somebody said on the telephone or at a reception, in clear, for a room below that makes a record of it. */
export interface Said {
  /** The record it was made into already, if any. */
  linkedId: string | null
  personId: string | null
  homeId: string | null
  name: string | null
  phone: string | null
  words: string | null
}

/** Refuses `duty.unknown-call`. */
export async function saidOnCall(unit: Unit, id: string): Promise<Said> {
  const row = await unit.readOr(callById(unit, id).forUpdate(), 'duty.unknown-call')
  return {
    linkedId: row.linked_id,
    personId: row.person_id,
    homeId: row.home_id,
    name: row.caller_name,
    phone: unseal(unit, 'call-phone', id, row.caller_sealed),
    words: unseal(unit, 'call-words', id, row.words_sealed),
  }
}

/** Refuses `duty.unknown-visitor`. */
export async function saidByVisitor(unit: Unit, id: string): Promise<Said> {
  const row = await unit.readOr(visitorById(unit, id).forUpdate(), 'duty.unknown-visitor')
  return {
    linkedId: row.linked_id,
    personId: row.person_id,
    homeId: null,
    name: row.name,
    phone: unseal(unit, 'visitor-phone', id, row.phone_sealed),
    words: unseal(unit, 'visitor-words', id, row.words_sealed),
  }
}
