import { type RawBuilder, sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { anyOf, db } from './db.ts'

/** Filters as they reach SQL: days instead of ages. */
export interface RegisterFilter {
  entrance?: string | undefined
  registration?: string | undefined
  sex?: string | undefined
  bornFrom?: string | undefined
  bornTo?: string | undefined
  where: 'here' | 'left' | 'deceased' | 'waiting' | 'all'
  doubtful: boolean
  /** What was typed: any one of these has to fit. Empty: nothing fits. */
  text?: TextFilter | undefined
}

/** Typed text as SQL can use it; ranges for beginnings, blind indexes for whole numbers. */
export interface TextFilter {
  initials?: string | undefined
  name?: string | undefined
  phoneTail?: string | undefined
  phoneBlind?: string | undefined
  idBlind?: string | undefined
  address?: { compound?: string; entrance?: string; room?: string } | undefined
}

/** Who lives behind an entrance now. */
export const personsBehind = (unit: Unit, entranceId: string) =>
  db
    .selectFrom('people.person as p')
    .innerJoin('places.public_home as h', (join) =>
      join.onRef('h.neighbourhood_id', '=', 'p.neighbourhood_id').onRef('h.id', '=', 'p.home_id'),
    )
    .selectAll('p')
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('h.entrance_id', '=', entranceId)
    .where('p.stay', '=', 'here')
    .where('p.left_on', 'is', null)
    .where('p.deceased', '=', false)
    .orderBy('h.floor', 'desc')
    .orderBy('h.room')
    .orderBy('p.id')

/** The homes behind an entrance, from the top floor down. */
export const homesBehind = (unit: Unit, entranceId: string) =>
  db
    .selectFrom('places.public_home as h')
    .select(['h.id', 'h.room', 'h.floor', 'h.use'])
    .where('h.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('h.entrance_id', '=', entranceId)
    .orderBy('h.floor', 'desc')
    .orderBy('h.room')
    .orderBy('h.id')

/** How many live in each of these homes now. */
export const livingIn = (unit: Unit, homeIds: readonly string[]) =>
  db
    .selectFrom('people.person')
    .select((eb) => ['home_id', eb.fn.countAll<number>().as('n')])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('home_id', '=', anyOf(homeIds))
    .where('stay', '=', 'here')
    .where('left_on', 'is', null)
    .where('deceased', '=', false)
    .groupBy('home_id')

/** How many open doubts there are about each of these homes and about those who live there. */
export const doubtsIn = (unit: Unit, homeIds: readonly string[]) =>
  db
    .selectFrom('people.doubt as d')
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.neighbourhood_id', '=', 'd.neighbourhood_id').onRef('p.id', '=', 'd.person_id'),
    )
    .select((eb) => [sql<string>`coalesce(d.home_id, p.home_id)`.as('home_id'), eb.fn.countAll<number>().as('n')])
    .where('d.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('d.settled_at', 'is', null)
    .where(sql`coalesce(d.home_id, p.home_id)`, '=', anyOf(homeIds))
    .where(sql<boolean>`(d.person_id is null or (p.stay = 'here' and p.left_on is null and not p.deceased))`)
    .groupBy(sql`coalesce(d.home_id, p.home_id)`)

/** Addresses in order, and within a home the head first: the key after which the next page goes on. */
const key = sql<string>`concat_ws(' ', coalesce(h.compound, '~'), lpad(coalesce(h.entrance_position, 0)::text, 6, '0'),
  h.entrance, lpad((coalesce(h.floor, 0) + 100)::text, 4, '0'), h.room, p.id::text) collate "C"`

/** Whether person `p` at home `h` fits what was typed. */
function fitting(unit: Unit, text: TextFilter) {
  const hasPhone = (condition: RawBuilder<boolean>) => sql<boolean>`exists (
    select from people.phone t
    where t.neighbourhood_id = ${unit.neighbourhoodId} and t.person_id = p.id and ${condition}
  )`
  const any: RawBuilder<boolean>[] = [sql<boolean>`false`]
  const { initials, name, address } = text
  if (initials) any.push(sql`(p.initials >= ${initials} and p.initials < ${`${initials}{`})`)
  if (name) any.push(sql`starts_with(p.name, ${name})`, sql`starts_with(h.address, ${name})`)
  if (text.phoneTail) any.push(hasPhone(sql`t.tail = ${text.phoneTail}`))
  if (text.phoneBlind) any.push(hasPhone(sql`t.number_blind = ${text.phoneBlind}`))
  if (text.idBlind) any.push(sql`p.id_blind = ${text.idBlind}`)
  if (address) {
    const { compound, entrance, room } = address
    const all: RawBuilder<boolean>[] = []
    if (compound) all.push(sql`(starts_with(h.compound_address, ${compound}) or starts_with(h.compound, ${compound}))`)
    if (entrance) all.push(sql`h.entrance = ${entrance}`)
    if (room) all.push(sql`h.room = ${room}`)
    if (all.length > 0) any.push(sql`(${sql.join(all, sql` and `)})`)
  }
  return sql<boolean>`(${sql.join(any, sql` or `)})`
}

const matching = (unit: Unit, filter: RegisterFilter) => {
  let query = db
    .selectFrom('people.person as p')
    .leftJoin('places.public_home as h', (join) =>
      join.onRef('h.neighbourhood_id', '=', 'p.neighbourhood_id').onRef('h.id', '=', 'p.home_id'),
    )
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('p.erased_at', 'is', null)
  if (filter.where === 'here') {
    query = query.where('p.stay', '=', 'here').where('p.left_on', 'is', null).where('p.deceased', '=', false)
  }
  if (filter.where === 'left') query = query.where('p.left_on', 'is not', null)
  if (filter.where === 'deceased') query = query.where('p.deceased', '=', true)
  if (filter.where === 'waiting') query = query.where('p.stay', '=', 'waiting').where('p.left_on', 'is', null)
  if (filter.entrance !== undefined) query = query.where('h.entrance_id', '=', filter.entrance)
  if (filter.registration !== undefined) query = query.where('p.registration', '=', filter.registration)
  if (filter.sex !== undefined) query = query.where('p.sex', '=', filter.sex)
  if (filter.bornFrom !== undefined) query = query.where('p.birth_date', '>=', filter.bornFrom)
  if (filter.bornTo !== undefined) query = query.where('p.birth_date', '<=', filter.bornTo)
  if (filter.text !== undefined) query = query.where(fitting(unit, filter.text))
  if (filter.doubtful) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('people.doubt as d')
          .select('d.id')
          .where('d.neighbourhood_id', '=', unit.neighbourhoodId)
          .whereRef('d.person_id', '=', 'p.id')
          .where('d.settled_at', 'is', null),
      ),
    )
  }
  return query
}

export const countRegister = (unit: Unit, filter: RegisterFilter) =>
  matching(unit, filter).select((eb) => eb.fn.countAll<number>().as('total'))

export const registerPage = (unit: Unit, filter: RegisterFilter, after: string | undefined, limit: number) => {
  let query = matching(unit, filter)
    .selectAll('p')
    .select(['h.address', key.as('key')])
  if (after !== undefined) query = query.where(key, '>', after)
  return query.orderBy(key).limit(limit)
}

export const homeAddress = (unit: Unit, homeId: string) =>
  db
    .selectFrom('places.public_home')
    .select(['id', 'address', 'entrance', 'room', 'floor', 'entrance_id', 'use'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', homeId)
