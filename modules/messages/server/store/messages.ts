import type { Unit } from '#kit/server/unit.ts'
import type { Channel, DeliveryState } from '../../domain/plan.ts'
import { anyOf, db } from './base.ts'

export interface NewMessage {
  neighbourhood_id: string
  id: string
  template: string
  text_sealed: string
  opens: string | null
  about_room: string | null
  about_id: string | null
  urgency: string
  once: string | null
  recipients: number
  by_id: string | null
  by_name: string | null
  at: Date
}

export interface NewDelivery {
  neighbourhood_id: string
  id: string
  message_id: string
  recipient: string
  account_id: string | null
  person_id: string | null
  home_id: string | null
  channel: Channel
  state: DeliveryState
  language: 'zh' | 'en'
  otherwise: 'slip' | 'call'
  next_at: Date
  tries: number
}

export const insertMessage = (row: NewMessage) => db.insertInto('messages.message').values(row)

/** A recipient is told once by each channel, whoever queues it again. */
export const insertDeliveries = (rows: readonly NewDelivery[]) =>
  db
    .insertInto('messages.delivery')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'message_id', 'recipient', 'channel']).doNothing())

const here = (unit: Unit) =>
  db.selectFrom('messages.message').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const messageById = (unit: Unit, id: string) => here(unit).where('id', '=', id)
export const messagesByIds = (unit: Unit, ids: readonly string[]) => here(unit).where('id', '=', anyOf(ids))
export const messageOnce = (unit: Unit, once: string) => here(unit).where('once', '=', once)
export const messagesAbout = (unit: Unit, room: string, id: string) =>
  here(unit).where('about_room', '=', room).where('about_id', '=', id).orderBy('id')

export const messagePage = (unit: Unit, by: 'hand' | 'all', before: string | undefined, limit: number) => {
  const page = here(unit).orderBy('id', 'desc').limit(limit)
  const older = before === undefined ? page : page.where('id', '<', before)
  return by === 'hand' ? older.where('template', '=', 'messages.written') : older
}

/** Every delivery of some messages, as far as counting needs it. */
export const deliveriesCounted = (unit: Unit, messageIds: readonly string[]) =>
  db
    .selectFrom('messages.delivery')
    .select((eb) => ['message_id', 'channel', 'state', eb.fn.countAll<number>().as('n')])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('message_id', '=', anyOf(messageIds))
    .groupBy(['message_id', 'channel', 'state'])

const columns = [
  'id',
  'message_id',
  'recipient',
  'account_id',
  'person_id',
  'home_id',
  'channel',
  'state',
  'language',
  'otherwise',
  'next_at',
  'tries',
  'ended_at',
  'problem',
] as const

export const deliveriesOf = (unit: Unit, messageId: string, after: string | undefined, limit: number) => {
  const page = db
    .selectFrom('messages.delivery')
    .select(columns)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('message_id', '=', messageId)
    .orderBy('id')
    .limit(limit)
  return after === undefined ? page : page.where('id', '>', after)
}

export const deliveriesOfPerson = (unit: Unit, personId: string) =>
  db
    .selectFrom('messages.delivery')
    .select(columns)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .orderBy('id')

/** Takes the person out of what they were told; the deliveries stay as counts. */
export const detachPerson = (unit: Unit, personId: string) =>
  db
    .updateTable('messages.delivery')
    .set({ person_id: null, home_id: null, recipient: db.fn<string>('concat', [db.dynamic.ref('id')]) })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

/** What was said to one person alone goes with them. */
export const eraseTexts = (unit: Unit, messageIds: readonly string[]) =>
  db
    .updateTable('messages.message')
    .set({ text_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(messageIds))
    .where('recipients', '=', 1)
