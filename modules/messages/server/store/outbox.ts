import type { Unit } from '#kit/server/unit.ts'
import { anyOf, db } from './base.ts'

const lease = 30_000

/**
 * Takes the next deliveries of this neighbourhood for sending. Whoever claimed one and has not said what came of it within
 * half a minute is gone; it is sent again under the same key. Two hands never hold the same.
 */
export const claimDue = (unit: Unit, limit: number) =>
  db
    .updateTable('messages.delivery as d')
    .set((eb) => ({ state: 'sending', claimed_at: unit.now, tries: eb('d.tries', '+', 1) }))
    .where('d.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('d.id', 'in', (eb) =>
      eb
        .selectFrom('messages.delivery as due')
        .select('due.id')
        .where('due.neighbourhood_id', '=', unit.neighbourhoodId)
        .where('due.channel', 'in', ['sms', 'wechat'])
        .where((or) =>
          or.or([
            or('due.state', '=', 'queued'),
            or.and([or('due.state', '=', 'sending'), or('due.claimed_at', '<', new Date(unit.now.getTime() - lease))]),
          ]),
        )
        .where('due.state', 'in', ['queued', 'sending'])
        .where('due.next_at', '<=', unit.now)
        .orderBy('due.next_at')
        .orderBy('due.id')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning([
      'd.id',
      'd.message_id',
      'd.recipient',
      'd.account_id',
      'd.person_id',
      'd.home_id',
      'd.channel',
      'd.language',
      'd.otherwise',
      'd.tries',
    ])

/** Only the hand that holds the claim says what came of it. */
const held = (unit: Unit, claimedAt: Date) =>
  db
    .updateTable('messages.delivery')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('state', '=', 'sending')
    .where('claimed_at', '=', claimedAt)

export const markSent = (unit: Unit, ids: readonly string[], claimedAt: Date) =>
  held(unit, claimedAt).set({ state: 'sent', ended_at: unit.now, problem: null }).where('id', '=', anyOf(ids))

export const putOff = (unit: Unit, id: string, claimedAt: Date, next: Date, problem: string) =>
  held(unit, claimedAt).set({ state: 'queued', next_at: next, problem }).where('id', '=', id)

export const giveUp = (unit: Unit, id: string, claimedAt: Date, problem: string) =>
  held(unit, claimedAt).set({ state: 'failed', ended_at: unit.now, problem }).where('id', '=', id)
