import type { Unit } from '#kit/server/unit.ts'
import { anyOf, db } from './base.ts'

const waiting = (unit: Unit, channel: 'call' | 'slip') =>
  db
    .selectFrom('messages.delivery as d')
    .innerJoin('messages.message as m', (join) =>
      join.onRef('m.neighbourhood_id', '=', 'd.neighbourhood_id').onRef('m.id', '=', 'd.message_id'),
    )
    .where('d.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('d.channel', '=', channel)
    .where('d.state', '=', 'queued')

/** Who is to be phoned or brought a slip by now. */
export const dueByHand = (unit: Unit, channel: 'call' | 'slip', limit: number) =>
  waiting(unit, channel)
    .select([
      'd.id',
      'd.person_id',
      'd.home_id',
      'd.language',
      'd.next_at',
      'm.id as message_id',
      'm.text_sealed',
      'm.at',
    ])
    .where('d.next_at', '<=', unit.now)
    .orderBy('d.next_at')
    .orderBy('d.id')
    .limit(limit)

export const countByHand = (unit: Unit, channel: 'call' | 'slip') =>
  waiting(unit, channel).select((eb) => [
    eb.fn.count<number>('d.id').filterWhere('d.next_at', '<=', unit.now).as('due'),
    eb.fn.countAll<number>().as('all'),
  ])

export const countFailed = (unit: Unit, since: Date) =>
  db
    .selectFrom('messages.delivery')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('state', '=', 'failed')
    .where('ended_at', '>=', since)

/** One that still has to be phoned, held for change. */
export const callToNote = (unit: Unit, id: string) =>
  db
    .selectFrom('messages.delivery')
    .select(['id', 'person_id', 'state', 'tries'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('channel', '=', 'call')
    .forUpdate()

export const settleCall = (
  unit: Unit,
  id: string,
  change: { state: 'queued' | 'phoned'; next_at?: Date; ended_at?: Date; tries: number },
) =>
  db
    .updateTable('messages.delivery')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('state', '=', 'queued')

export const insertCall = (row: {
  neighbourhood_id: string
  id: string
  delivery_id: string
  outcome: string
  note_sealed: string | null
  by_id: string
  by_name: string
  at: Date
}) => db.insertInto('messages.call').values(row)

export const callById = (unit: Unit, id: string) =>
  db.selectFrom('messages.call').select('id').where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const callsOf = (unit: Unit, deliveryIds: readonly string[]) =>
  db
    .selectFrom('messages.call')
    .select(['id', 'delivery_id', 'outcome', 'note_sealed', 'by_name', 'at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('delivery_id', '=', anyOf(deliveryIds))
    .orderBy('id')

export const eraseNotes = (unit: Unit, deliveryIds: readonly string[]) =>
  db
    .updateTable('messages.call')
    .set({ note_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('delivery_id', '=', anyOf(deliveryIds))

export const markSlipped = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('messages.delivery')
    .set({ state: 'slipped', ended_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('channel', '=', 'slip')
    .where('state', '=', 'queued')
    .where('id', '=', anyOf(ids))
    .returning('id')
