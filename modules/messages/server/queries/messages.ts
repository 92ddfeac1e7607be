import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints, messageShape } from '../../contract.ts'
import type { Channel, DeliveryState } from '../../domain/plan.ts'
import {
  countByHand,
  countFailed,
  deliveriesCounted,
  deliveriesOf,
  messageById,
  messagePage,
  messagesAbout,
} from '../store.ts'
import { whatOf } from '../templates.ts'
import { openSaid, tongueOf } from '../texts.ts'
import { whoAndWhere } from '../who.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>
type Shown = z.input<typeof messageShape>
type MessageRow = Awaited<ReturnType<typeof readAbout>>[number]
const readAbout = (unit: Unit, room: string, id: string) => unit.read(messagesAbout(unit, room, id))

const week = 7 * 86_400_000

/** What was told, the latest first, and what waits to be carried by hand. */
export async function listMessages(
  unit: Unit,
  query: { after?: string | undefined; limit: number; by: 'hand' | 'all' },
): Promise<Output<'listMessages'>> {
  const before = /^[0-9a-f-]{36}$/.test(query.after ?? '') ? query.after : undefined
  const rows = await unit.read(messagePage(unit, query.by, before, query.limit + 1))
  const shown = rows.slice(0, query.limit)
  const [messages, calls, slips, failed] = await Promise.all([
    toShown(unit, shown),
    unit.readOne(countByHand(unit, 'call')),
    unit.readOne(countByHand(unit, 'slip')),
    unit.readOne(countFailed(unit, new Date(unit.now.getTime() - week))),
  ])
  return {
    messages,
    next: rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null,
    toCall: Number(calls?.due ?? 0),
    toPrint: Number(slips?.due ?? 0),
    failed: Number(failed?.n ?? 0),
  }
}

/** One message and how it reached each recipient; refuses `messages.unknown-message`. */
export async function readMessage(
  unit: Unit,
  id: string,
  query: { after?: string | undefined; limit: number },
): Promise<Output<'readMessage'>> {
  const row = await unit.readOr(messageById(unit, id), 'messages.unknown-message')
  const [message] = await toShown(unit, [row])
  if (message === undefined) throw new Error('a message that was read is shown')
  const after = /^[0-9a-f-]{36}$/.test(query.after ?? '') ? query.after : undefined
  const rows = await unit.read(deliveriesOf(unit, id, after, query.limit + 1))
  const shown = rows.slice(0, query.limit)
  return {
    ...message,
    deliveries: await toDeliveries(unit, shown),
    next: rows.length > query.limit ? (shown.at(-1)?.id ?? null) : null,
  }
}

export interface Told extends Shown {
  deliveries: Output<'readMessage'>['deliveries']
}

/** What was told about a record and how it arrived, in the order in which it was said; for the room that owns it. */
export async function readThread(unit: Unit, about: { room: string; id: string }): Promise<Told[]> {
  const rows = await readAbout(unit, about.room, about.id)
  const shown = await toShown(unit, rows)
  return Promise.all(
    shown.map(async (message) => ({
      ...message,
      deliveries: await toDeliveries(unit, await unit.read(deliveriesOf(unit, message.id, undefined, 20))),
    })),
  )
}

async function toDeliveries(
  unit: Unit,
  rows: Awaited<ReturnType<typeof readDeliveries>>,
): Promise<Output<'readMessage'>['deliveries']> {
  const who = await whoAndWhere(unit, rows)
  return rows.map((one) => ({
    id: one.id,
    ...who(one),
    channel: one.channel as Channel,
    state: one.state as DeliveryState,
    at: one.ended_at?.toISOString() ?? null,
    nextAt: one.next_at.toISOString(),
    tries: one.tries,
    problem: one.problem,
  }))
}
const readDeliveries = (unit: Unit) => unit.read(deliveriesOf(unit, '', undefined, 1))

async function toShown(unit: Unit, rows: readonly MessageRow[]): Promise<Shown[]> {
  if (rows.length === 0) return []
  const counted = await unit.read(
    deliveriesCounted(
      unit,
      rows.map((row) => row.id),
    ),
  )
  const byMessage = Map.groupBy(counted, (one) => one.message_id)
  const tongue = tongueOf(unit)
  return rows.map((row) => {
    const own = byMessage.get(row.id) ?? []
    const sum = (test: (one: (typeof own)[number]) => boolean) =>
      own.filter(test).reduce((total, one) => total + Number(one.n), 0)
    return {
      id: row.id,
      text: openSaid(unit.parts.cipher, row)[tongue],
      about: row.about_room === null || row.about_id === null ? null : { room: row.about_room, id: row.about_id },
      what: whatOf(unit.parts.rooms, row.template)[tongue],
      urgent: row.urgency === 'urgent',
      by: row.by_name,
      at: row.at.toISOString(),
      recipients: row.recipients,
      // Whoever has the app has it; short messages to the same people only ring for it.
      reached: Math.min(
        row.recipients,
        sum((one) => one.channel === 'app') +
          sum((one) => one.channel !== 'app' && ['phoned', 'slipped'].includes(one.state)) +
          Math.max(
            0,
            sum((one) => one.channel === 'sms' && one.state === 'sent') - sum((one) => one.channel === 'app'),
          ),
      ),
      underWay: sum((one) => ['sms', 'wechat'].includes(one.channel) && ['queued', 'sending'].includes(one.state)),
      byHand: sum((one) => ['slip', 'call'].includes(one.channel) && one.state === 'queued'),
      failed: sum((one) => one.state === 'failed'),
    }
  })
}
