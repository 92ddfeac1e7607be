import type { z } from 'zod'
import { maskName } from '#people'
import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { callShape, handoverShape, receptionShape, visitorShape } from '../contract/shapes.ts'
import { type CallState, type CallWay, type Level, mayGiveUp } from '../domain/call.ts'
import { places, promiseState, type ReceptionState, turnOf, type VisitorState } from '../domain/reception.ts'
import type { Part } from '../domain/rota.ts'
import { rights } from '../rights.ts'
import type { CallRow, HandoverRow, ReceptionRow, VisitorRow } from './store.ts'

/** Fields of a call or a visitor that are sealed; the record's id is part of the seal. */
type Sealed = 'call-phone' | 'call-words' | 'call-note' | 'visitor-phone' | 'visitor-words'

export const seal = (unit: Unit, field: Sealed, id: string, clear: string | null): string | null =>
  clear === null || clear === '' ? null : unit.parts.cipher.seal(clear, `duty.${field}:${id}`)

export const unseal = (unit: Unit, field: Sealed, id: string, sealed: string | null): string | null =>
  sealed === null ? null : unit.parts.cipher.open(sealed, `duty.${field}:${id}`)

/** 199****0430; a landline keeps its last four. */
export function maskPhone(number: string): string {
  const digits = number.replaceAll('-', '')
  return /^1\d{10}$/.test(digits) ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-4)}`
}

export function toCall(unit: Unit, row: CallRow): z.input<typeof callShape> {
  const handles = may(rights['duty.handle-calls'], unit.actor, unit.ground, undefined as never)
  const waits = row.state === 'waiting'
  return {
    id: row.id,
    way: row.way as CallWay,
    rangAt: row.rang_at.toISOString(),
    day: row.day,
    part: row.part as Part,
    owner: row.owner_name,
    state: row.state as CallState,
    answeredAt: row.answered_at?.toISOString() ?? null,
    answeredBy: row.answered_by,
    tries: row.tries,
    level: row.level as Level,
    escalatesAt: row.escalates_at?.toISOString() ?? null,
    caller: row.caller_name && maskName(row.caller_name),
    phone: row.caller_mask,
    personId: row.person_id,
    homeId: row.home_id,
    words: unseal(unit, 'call-words', row.id, row.words_sealed),
    note: unseal(unit, 'call-note', row.id, row.note_sealed),
    linked: linkOf(row),
    may: {
      answer: handles && waits,
      giveUp: handles && mayGiveUp({ state: row.state as CallState, tries: row.tries }),
      link: handles && row.linked_id === null,
      reveal: handles && (row.caller_sealed !== null || row.person_id !== null),
    },
  }
}

function linkOf(row: { linked_room: string | null; linked_id: string | null; linked_word: string | null }) {
  const { linked_room: room, linked_id: id, linked_word: word } = row
  return room === null || id === null ? null : { room, id, word: word ?? '' }
}

export function toHandover(row: HandoverRow): z.input<typeof handoverShape> {
  return {
    id: row.id,
    day: row.day,
    part: row.part as Part,
    from: row.from_name,
    words: row.words,
    calls: row.calls,
    waiting: row.waiting,
    at: row.at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
    readBy: row.read_by,
  }
}

export type Counts = { waiting: number; promises: number; kept: number }

export const receptionOf = (row: ReceptionRow) => ({
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  minutesEach: row.minutes_each,
  state: row.state as ReceptionState,
  lastNumber: row.last_number,
})

export function toReception(
  row: ReceptionRow,
  counts: Counts,
  mine: VisitorRow | undefined,
): z.input<typeof receptionShape> {
  const reception = receptionOf(row)
  return {
    id: row.id,
    title: row.title,
    place: row.place,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    minutesEach: row.minutes_each,
    parties: row.parties as unknown as { kind: string; name: string }[],
    state: reception.state,
    whyCancelled: row.why_cancelled,
    places: places(reception),
    given: row.last_number,
    ...counts,
    mine: mine
      ? {
          id: mine.id,
          number: mine.number,
          about: turnOf(reception, mine.number).toISOString(),
          state: mine.state as VisitorState,
        }
      : null,
  }
}

export function toVisitor(unit: Unit, row: VisitorRow, reception: ReceptionRow): z.input<typeof visitorShape> {
  return {
    id: row.id,
    receptionId: row.reception_id,
    number: row.number,
    way: row.way as 'booked' | 'walk-in',
    state: row.state as VisitorState,
    about: turnOf(receptionOf(reception), row.number).toISOString(),
    name: maskName(row.name),
    phone: row.phone_mask,
    personId: row.person_id,
    words: unseal(unit, 'visitor-words', row.id, row.words_sealed),
    calledAt: row.called_at?.toISOString() ?? null,
    leftAt: row.left_at?.toISOString() ?? null,
    promise: promiseOf(unit, row),
    linked: linkOf(row),
  }
}

function promiseOf(unit: Unit, row: VisitorRow) {
  if (row.promise === null || row.promise_until === null) return null
  const state = promiseState({ until: row.promise_until, keptAt: row.kept_at }, unit.now)
  return {
    words: row.promise,
    by: row.promise_by ?? refuse('duty.no-promise'),
    until: row.promise_until,
    state,
    keptHow: row.kept_how,
  }
}
