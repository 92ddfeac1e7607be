import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { ReceptionState, VisitorState } from '../../domain/reception.ts'
import type { DutyReception, DutyVisitor } from '../tables.gen.ts'
import { db } from './base.ts'

export type ReceptionRow = Selectable<DutyReception>
export type VisitorRow = Selectable<DutyVisitor>

const receptions = (unit: Unit) =>
  db.selectFrom('duty.reception').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

const visitors = (unit: Unit) =>
  db.selectFrom('duty.visitor').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const receptionById = (unit: Unit, id: string) => receptions(unit).where('id', '=', id)

/** Held until the transaction ends, so that two bookings never get the same number. */
export const holdReception = (unit: Unit, id: string) => receptionById(unit, id).forUpdate()

export const comingReceptions = (unit: Unit) =>
  receptions(unit)
    .where('ends_at', '>', unit.now)
    .where('state', 'in', ['planned', 'running', 'cancelled'])
    .orderBy('starts_at')
    .orderBy('id')
    .limit(30)

export const pastReceptions = (unit: Unit) =>
  receptions(unit)
    .where((eb) => eb.or([eb('ends_at', '<=', unit.now), eb('state', '=', 'ended')]))
    .orderBy('starts_at', 'desc')
    .orderBy('id', 'desc')
    .limit(60)

export const insertReception = (row: Insertable<DutyReception>) => db.insertInto('duty.reception').values(row)

export const changeReception = (unit: Unit, id: string, from: ReceptionState, change: Updateable<DutyReception>) =>
  db
    .updateTable('duty.reception')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('state', '=', from)

/** How many wait, promises and kept ones, for several receptions at once. */
export const countsOf = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('duty.visitor')
    .select((eb) => [
      'reception_id',
      eb.fn.countAll<string>().filterWhere('state', '=', 'waiting').as('waiting'),
      eb.fn.countAll<string>().filterWhere('promise', 'is not', null).as('promises'),
      eb.fn.countAll<string>().filterWhere('kept_at', 'is not', null).as('kept'),
    ])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('reception_id', 'in', [...ids])
    .groupBy('reception_id')

export const visitorsOf = (unit: Unit, receptionId: string) =>
  visitors(unit).where('reception_id', '=', receptionId).orderBy('number').limit(500)

export const visitorById = (unit: Unit, id: string) => visitors(unit).where('id', '=', id)

export const bookedBy = (unit: Unit, receptionIds: readonly string[], accountId: string) =>
  visitors(unit)
    .where('reception_id', 'in', [...receptionIds])
    .where('account_id', '=', accountId)
    .where('state', '!=', 'cancelled')

export const owedPromises = (unit: Unit) =>
  visitors(unit)
    .where('promise', 'is not', null)
    .where('kept_at', 'is', null)
    .orderBy('promise_until')
    .orderBy('id')
    .limit(200)

/** Promises whose day is one of these, not kept yet. */
export const promisesDue = (unit: Unit, from: string, to: string) =>
  visitors(unit)
    .where('promise', 'is not', null)
    .where('kept_at', 'is', null)
    .where('promise_until', '>=', from)
    .where('promise_until', '<=', to)
    .orderBy('id')
    .limit(500)

export const countOwed = (unit: Unit) =>
  db
    .selectFrom('duty.visitor')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('promise', 'is not', null)
    .where('kept_at', 'is', null)

export const visitorsLinkedTo = (unit: Unit, linkedId: string) => visitors(unit).where('linked_id', '=', linkedId)

export const insertVisitor = (row: Insertable<DutyVisitor>) => db.insertInto('duty.visitor').values(row)

export const changeVisitor = (unit: Unit, id: string, change: Updateable<DutyVisitor>) =>
  db.updateTable('duty.visitor').set(change).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const stepVisitor = (unit: Unit, id: string, from: VisitorState, change: Updateable<DutyVisitor>) =>
  changeVisitor(unit, id, change).where('state', '=', from)

export const visitorsOfPerson = (unit: Unit, personId: string) =>
  visitors(unit).where('person_id', '=', personId).orderBy('id').limit(500)

/** A visitor of whom nobody knows any more who it was. */
export const nobody: Updateable<DutyVisitor> = {
  name: '已删除',
  phone_sealed: null,
  phone_mask: null,
  words_sealed: null,
  person_id: null,
  account_id: null,
}

export const forgetVisitor = (unit: Unit, personId: string) =>
  db
    .updateTable('duty.visitor')
    .set(nobody)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
