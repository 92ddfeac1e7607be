import type { MessageTemplate } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type Channel, channelsFor } from '../domain/plan.ts'
import type { Recipient } from './audience.ts'
import { preferencesOf } from './store.ts'

/** A recipient, the channels they are told by, and the language they chose. */
interface WayTo {
  recipient: Recipient
  language: 'zh' | 'en'
  channels: Channel[]
}

/** By which ways each recipient is told what a template says: the same for counting beforehand and for telling. */
export async function waysTo(
  unit: Unit,
  recipients: readonly Recipient[],
  template: MessageTemplate,
): Promise<WayTo[]> {
  const accounts = recipients.flatMap((one) => (one.accountId === null ? [] : [one.accountId]))
  const wished =
    template.reach === 'inbox' || accounts.length === 0 ? [] : await unit.read(preferencesOf(unit, accounts))
  const wishes = new Map(wished.map((row) => [row.account_id, row]))
  return recipients.map((recipient) => {
    const wish = recipient.accountId === null ? undefined : wishes.get(recipient.accountId)
    const ways = { ...recipient.ways, wechat: (wish?.open_id_sealed ?? null) !== null }
    return { recipient, language: wish?.language === 'en' ? 'en' : 'zh', channels: channelsFor(ways, template) }
  })
}
