import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { countUnseen, inboxOf, preferencesOf } from '../store.ts'
import { openSaid, tongueOf } from '../texts.ts'

/** What the one who asks was told, in the language of their screen, the latest first. */
export async function readInbox(
  unit: Unit,
  limit: number,
): Promise<z.input<(typeof endpoints)['readInbox']['output']>> {
  const { accountId } = unit.by
  const [rows, counted] = await Promise.all([
    unit.read(inboxOf(unit, accountId, limit)),
    unit.readOne(countUnseen(unit, accountId)),
  ])
  return {
    messages: rows.map((row) => ({
      id: row.id,
      text: openSaid(unit.parts.cipher, { id: row.message_id, text_sealed: row.text_sealed })[tongueOf(unit)],
      at: (row.next_at > row.at ? row.next_at : row.at).toISOString(),
      opens: row.opens,
      urgent: row.urgency === 'urgent',
      seen: row.state === 'seen',
    })),
    unseen: Number(counted?.unseen ?? 0),
  }
}

export async function readPreference(unit: Unit): Promise<{ language: 'zh' | 'en' }> {
  const row = (await unit.read(preferencesOf(unit, [unit.by.accountId])))[0]
  return { language: row?.language === 'en' ? 'en' : 'zh' }
}
