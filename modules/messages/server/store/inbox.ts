import type { Unit } from '#kit/server/unit.ts'
import { anyOf, db } from './base.ts'

const own = (unit: Unit, accountId: string) =>
  db
    .selectFrom('messages.delivery as d')
    .where('d.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('d.account_id', '=', accountId)
    .where('d.channel', '=', 'app')
    .where('d.next_at', '<=', unit.now)

export const inboxOf = (unit: Unit, accountId: string, limit: number) =>
  own(unit, accountId)
    .innerJoin('messages.message as m', (join) =>
      join.onRef('m.neighbourhood_id', '=', 'd.neighbourhood_id').onRef('m.id', '=', 'd.message_id'),
    )
    .select(['d.id', 'd.state', 'm.id as message_id', 'm.text_sealed', 'm.opens', 'm.urgency', 'd.next_at', 'm.at'])
    .orderBy('d.id', 'desc')
    .limit(limit)

export const countUnseen = (unit: Unit, accountId: string) =>
  own(unit, accountId)
    .where('d.state', '=', 'sent')
    .select((eb) => eb.fn.countAll<number>().as('unseen'))

export const markSeen = (unit: Unit, accountId: string, ids: readonly string[]) =>
  db
    .updateTable('messages.delivery')
    .set({ state: 'seen', ended_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('account_id', '=', accountId)
    .where('channel', '=', 'app')
    .where('state', '=', 'sent')
    .where('id', '=', anyOf(ids))

/** Whoever has read it in the app need not be rung for it as well. */
export const callOffPhones = (unit: Unit, accountId: string, ids: readonly string[]) =>
  db
    .updateTable('messages.delivery')
    .set({ state: 'unneeded', ended_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('account_id', '=', accountId)
    .where('channel', 'in', ['sms', 'wechat'])
    .where('state', '=', 'queued')
    .where('message_id', 'in', (eb) =>
      eb
        .selectFrom('messages.delivery as a')
        .select('a.message_id')
        .where('a.neighbourhood_id', '=', unit.neighbourhoodId)
        .where('a.account_id', '=', accountId)
        .where('a.id', '=', anyOf(ids)),
    )

export const preferencesOf = (unit: Unit, accountIds: readonly string[]) =>
  db
    .selectFrom('messages.preference')
    .select(['account_id', 'language', 'open_id_sealed'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('account_id', '=', anyOf(accountIds))

const keyed = ['neighbourhood_id', 'account_id'] as const

export const putLanguage = (unit: Unit, accountId: string, language: 'zh' | 'en') =>
  db
    .insertInto('messages.preference')
    .values({ neighbourhood_id: unit.neighbourhoodId, account_id: accountId, language, open_id_sealed: null })
    .onConflict((conflict) => conflict.columns([...keyed]).doUpdateSet({ language }))

export const putOpenId = (unit: Unit, accountId: string, sealed: string | null) =>
  db
    .insertInto('messages.preference')
    .values({
      neighbourhood_id: unit.neighbourhoodId,
      account_id: accountId,
      language: 'zh',
      open_id_sealed: sealed,
    })
    .onConflict((conflict) => conflict.columns([...keyed]).doUpdateSet({ open_id_sealed: sealed }))

export const setting = (unit: Unit) =>
  db
    .selectFrom('messages.setting')
    .select(['quiet_from', 'quiet_to', 'signed'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)

export const putSetting = (unit: Unit, row: { quiet_from: number; quiet_to: number; signed: string | null }) =>
  db
    .insertInto('messages.setting')
    .values({ neighbourhood_id: unit.neighbourhoodId, ...row })
    .onConflict((conflict) => conflict.column('neighbourhood_id').doUpdateSet(row))
