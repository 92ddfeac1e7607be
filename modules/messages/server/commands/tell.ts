import { dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type Filling, fill, fillPath } from '../../domain/fill.ts'
import { ringsAt } from '../../domain/when.ts'
import { type Audience, type Recipient, recipientsOf } from '../audience.ts'
import { howTold } from '../settings.ts'
import { insertDeliveries, insertMessage, messageOnce, type NewDelivery } from '../store.ts'
import { templateOf } from '../templates.ts'
import { sealSaid } from '../texts.ts'
import { waysTo } from '../ways.ts'

export interface Tell {
  /** Given where a resend has to be harmless; otherwise made here. */
  id?: string
  /** `matters.done`: the room that declares it and its key there. */
  template: string
  to: Audience
  /** What fills its placeholders. */
  data: Filling
  /** The record it is about: its duty stays there, a message is never the only copy of one. */
  about: { room: string; id: string } | null
  urgency?: 'ordinary' | 'urgent'
  notBefore?: Date
  /** The same word twice tells nobody twice: for jobs and listeners, which may run again. */
  once?: string
}

/**
 * Queues a message in the caller's transaction: one row of what is said, one delivery for each recipient and channel. What
 * goes out by phone is carried afterwards. Gives how many are told; with nobody there nothing is written.
 */
export async function tell(unit: Unit, what: Tell): Promise<{ id: string; recipients: number }> {
  if (what.once !== undefined) {
    const before = await unit.readOne(messageOnce(unit, what.once))
    if (before) return { id: before.id, recipients: before.recipients }
  }
  const template = templateOf(unit.parts.rooms, what.template)
  const said = fill(template.text, what.data, dayOf(unit.now))
  const id = what.id ?? unit.id()
  const recipients = await recipientsOf(unit, what.to)
  if (recipients.length === 0) return { id, recipients: 0 }
  const urgency = what.urgency ?? 'ordinary'
  unit.write(
    insertMessage({
      neighbourhood_id: unit.neighbourhoodId,
      id,
      template: what.template,
      text_sealed: sealSaid(unit.parts.cipher, id, said),
      opens: template.opens === undefined ? null : fillPath(template.opens, what.data),
      about_room: what.about?.room ?? null,
      about_id: what.about?.id ?? null,
      urgency,
      once: what.once ?? null,
      recipients: recipients.length,
      by_id: unit.actor?.accountId ?? null,
      by_name: unit.actor?.name ?? null,
      at: unit.now,
    }),
  )
  const deliveries = await deliveriesFor(unit, id, recipients, template, what.notBefore, urgency)
  for (let start = 0; start < deliveries.length; start += 500)
    unit.write(insertDeliveries(deliveries.slice(start, start + 500)))
  const carried = deliveries.filter((one) => one.channel === 'sms' || one.channel === 'wechat').length
  if (carried > 0) unit.emit({ type: 'messages.queued', subjectId: id, data: { deliveries: carried } })
  return { id, recipients: recipients.length }
}

async function deliveriesFor(
  unit: Unit,
  messageId: string,
  recipients: readonly Recipient[],
  template: ReturnType<typeof templateOf>,
  notBefore: Date | undefined,
  urgency: 'ordinary' | 'urgent',
): Promise<NewDelivery[]> {
  const { quiet } = await howTold(unit)
  const from = notBefore && notBefore > unit.now ? notBefore : unit.now
  const rings = ringsAt(from, quiet, urgency)
  return (await waysTo(unit, recipients, template)).flatMap(({ recipient, language, channels }) =>
    channels.map((channel): NewDelivery => ({
      neighbourhood_id: unit.neighbourhoodId,
      id: unit.id(),
      message_id: messageId,
      recipient: recipient.key,
      account_id: recipient.accountId,
      person_id: recipient.personId,
      home_id: recipient.homeId,
      channel,
      // The page of the app is there from then on; nothing has to carry it.
      state: channel === 'app' ? 'sent' : 'queued',
      language,
      otherwise: template.otherwise,
      next_at: channel === 'sms' || channel === 'wechat' || channel === 'call' ? rings : from,
      tries: 0,
    })),
  )
}

/** The morning of a day on which somebody is phoned again. */
export const morningOf = (day: string): Date => instantAt(day, 8 * 60)
