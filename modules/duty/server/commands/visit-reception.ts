import type { z } from 'zod'
import { readPersons } from '#people'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { receptionShape, visitorShape } from '../../contract/shapes.ts'
import { mayBook, mayStep, type VisitorState } from '../../domain/reception.ts'
import { maskPhone, receptionOf, seal, toVisitor } from '../shape.ts'
import {
  bookedBy,
  changeReception,
  changeVisitor,
  holdReception,
  insertVisitor,
  receptionById,
  type ReceptionRow,
  stepVisitor as step,
  visitorById,
  type VisitorRow,
} from '../store.ts'
import { readBack } from './plan-reception.ts'

type Visitor = z.input<typeof visitorShape>

interface Coming {
  id: string
  way: 'booked' | 'walk-in'
  accountId: string | null
  personId: string | null
  name: string | null
  phone: string | null
  words: string | null
}

/** A resident books. The reception's row is held, so two at once never get one number. Asking again gives the same one. */
export async function bookReception(
  unit: Unit,
  receptionId: string,
  input: { id: string; words: string | null },
): Promise<z.input<typeof receptionShape>> {
  const row = await unit.readOr(holdReception(unit, receptionId), 'duty.unknown-reception')
  const known = await unit.readOne(bookedBy(unit, [receptionId], unit.by.accountId))
  if (known === undefined) {
    const may = mayBook(receptionOf(row), unit.now)
    if (may === 'over') refuse('duty.reception-over')
    if (may === 'full') refuse('duty.reception-full')
    const standing = unit.by.standings.find(
      (one) => one.role === 'resident' && one.neighbourhoodId === unit.neighbourhoodId,
    )
    const personId = unit.by.onBehalfOf?.personId ?? standing?.personId ?? null
    const name = unit.by.onBehalfOf?.name ?? unit.by.name
    putInLine(unit, row, { ...input, way: 'booked', accountId: unit.by.accountId, personId, name, phone: null })
  }
  await unit.flush()
  return readBack(unit, receptionId)
}

/** Gives the number back; a number that was called in stays. */
export async function dropBooking(unit: Unit, receptionId: string): Promise<z.input<typeof receptionShape>> {
  const known = await unit.readOne(bookedBy(unit, [receptionId], unit.by.accountId))
  if (known) {
    if (!mayStep(known.state as VisitorState, 'cancelled')) refuse('duty.not-that-step')
    unit.writeOne(step(unit, known.id, 'waiting', { state: 'cancelled' }), 'duty.not-that-step')
    unit.emit({ type: 'duty.booking-dropped', subjectId: known.id, data: { receptionId } })
    await unit.flush()
  }
  return readBack(unit, receptionId)
}

/** Somebody at the door, or on the telephone: always the next number, even where the time is full. */
export async function addVisitor(unit: Unit, receptionId: string, input: Omit<Coming, 'accountId'>): Promise<Visitor> {
  const row = await unit.readOr(holdReception(unit, receptionId), 'duty.unknown-reception')
  const known = await unit.readOne(visitorById(unit, input.id))
  if (known) return toVisitor(unit, known, row)
  if (row.state === 'ended' || row.state === 'cancelled') refuse('duty.reception-over')
  const [person] = input.personId === null ? [] : await readPersons(unit, [input.personId])
  if (input.personId !== null && person === undefined) refuse('duty.unknown-person', {}, 'personId')
  const visitor = putInLine(unit, row, { ...input, name: person?.name ?? input.name, accountId: null })
  return toVisitor(unit, visitor, row)
}

function putInLine(unit: Unit, reception: ReceptionRow, coming: Coming): VisitorRow {
  const number = reception.last_number + 1
  const visitor = {
    neighbourhood_id: unit.neighbourhoodId,
    id: coming.id,
    reception_id: reception.id,
    number,
    way: coming.way,
    state: 'waiting',
    account_id: coming.accountId,
    person_id: coming.personId,
    name: coming.name === null || coming.name === '' ? '居民' : coming.name,
    phone_sealed: seal(unit, 'visitor-phone', coming.id, coming.phone),
    phone_mask: coming.phone === null ? null : maskPhone(coming.phone),
    words_sealed: seal(unit, 'visitor-words', coming.id, coming.words),
    came_at: coming.way === 'walk-in' ? unit.now : null,
    called_at: null,
    left_at: null,
    promise: null,
    promise_by: null,
    promise_until: null,
    kept_at: null,
    kept_how: null,
    linked_room: null,
    linked_id: null,
    linked_word: null,
  }
  unit.writeOne(changeReception(unit, reception.id, reception.state as 'planned', { last_number: number }))
  unit.write(insertVisitor(visitor))
  unit.emit({
    type: 'duty.visitor-came',
    subjectId: coming.id,
    data: { receptionId: reception.id, number, way: coming.way },
  })
  return visitor
}

async function hold(unit: Unit, id: string): Promise<{ row: VisitorRow; reception: ReceptionRow }> {
  const row = await unit.readOr(visitorById(unit, id).forUpdate(), 'duty.unknown-visitor')
  return { row, reception: await unit.readOr(receptionById(unit, row.reception_id), 'duty.unknown-reception') }
}

/** Calls in, done, nobody came, back in line. Refuses `duty.not-that-step`. */
export async function stepVisitor(unit: Unit, id: string, to: VisitorState): Promise<Visitor> {
  const { row, reception } = await hold(unit, id)
  const from = row.state as VisitorState
  if (from === to) return toVisitor(unit, row, reception)
  if (!mayStep(from, to)) refuse('duty.not-that-step')
  const change = {
    state: to,
    ...(to === 'with' ? { called_at: unit.now, came_at: row.came_at ?? unit.now } : {}),
    ...(to === 'done' ? { left_at: unit.now } : {}),
  }
  unit.writeOne(step(unit, id, from, change), 'duty.not-that-step')
  unit.emit({ type: 'duty.visitor-stepped', subjectId: id, data: { from, to } })
  return toVisitor(unit, { ...row, ...change }, reception)
}

/** Writes down what was promised on the spot; while nothing was kept it can be put better. Refuses `duty.promise-day`. */
export async function promise(
  unit: Unit,
  id: string,
  input: { words: string; by: string; until: string },
): Promise<Visitor> {
  const { row, reception } = await hold(unit, id)
  if (row.state !== 'with' && row.state !== 'done') refuse('duty.not-that-step')
  if (row.kept_at !== null) refuse('duty.not-that-step')
  if (input.until < dayOf(unit.now)) refuse('duty.promise-day', {}, 'until')
  const change = { promise: input.words, promise_by: input.by, promise_until: input.until }
  unit.write(changeVisitor(unit, id, change))
  unit.emit({ type: 'duty.promised', subjectId: id, data: { by: input.by, until: input.until } })
  return toVisitor(unit, { ...row, ...change }, reception)
}

/** The promise was kept. Refuses `duty.no-promise`, `duty.not-that-step` where it was kept before. */
export async function keepPromise(unit: Unit, id: string, how: string): Promise<Visitor> {
  const { row, reception } = await hold(unit, id)
  if (row.promise === null) refuse('duty.no-promise')
  if (row.kept_at !== null) refuse('duty.not-that-step')
  const change = { kept_at: unit.now, kept_how: how }
  unit.write(changeVisitor(unit, id, change))
  unit.emit({ type: 'duty.promise-kept', subjectId: id, data: { until: row.promise_until } })
  return toVisitor(unit, { ...row, ...change }, reception)
}

/** What became of a visitor's words: the record it was made into. */
export async function linkVisitor(
  unit: Unit,
  id: string,
  link: { room: string; id: string; word: string },
): Promise<void> {
  const { row } = await hold(unit, id)
  if (row.linked_id === link.id) return
  unit.write(changeVisitor(unit, id, { linked_room: link.room, linked_id: link.id, linked_word: link.word }))
  unit.emit({ type: 'duty.visitor-linked', subjectId: id, data: { room: link.room, id: link.id } })
}
