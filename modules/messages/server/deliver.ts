import { openPhones, smsGateway, SmsRefused } from '#accounts'
import { openMobiles } from '#people'
import type { Ground } from '#kit/contract/actor.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { type Channel, insteadOf } from '../domain/plan.ts'
import { ringsAt, triesAgainAt } from '../domain/when.ts'
import { WechatRefused, wechatTemplates } from './gateways/wechat.ts'
import { howTold, signatureOf } from './settings.ts'
import { claimDue, giveUp, insertDeliveries, markSent, messagesByIds, preferencesOf, putOff } from './store.ts'
import { openOpenId, openSaid } from './texts.ts'

const AT_ONCE = 50

interface Ready {
  id: string
  row: Claimed
  /** Nothing where nobody can be reached that way any more. */
  send: (() => Promise<void>) | null
}
type Claimed = Awaited<ReturnType<typeof claim>>['rows'][number]
type Outcome = { row: Claimed; problem: string | null; final: boolean }

/**
 * Sends what is due in one neighbourhood, a handful at a time: claimed in one transaction, sent outside of any, settled in
 * another. Killed in between, the claim runs out and the same key is sent again. Gives how many were sent.
 */
export async function deliverDue(parts: Parts, ground: Ground): Promise<number> {
  let sent = 0
  for (;;) {
    const scope = { actor: null, now: parts.clock(), ground }
    const { rows, ready } = await inUnit(parts, scope, claim)
    if (rows.length === 0) return sent
    const outcomes = await Promise.all(ready.map(trySending))
    await inUnit(parts, { ...scope, now: parts.clock() }, (unit) => settle(unit, outcomes, scope.now))
    sent += outcomes.filter((one) => one.problem === null).length
  }
}

async function claim(unit: Unit) {
  // What an update gives back stands in no order; what is made of it is to be the same each time.
  const rows = (await unit.read(claimDue(unit, AT_ONCE))).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return { rows, ready: rows.length === 0 ? [] : await prepare(unit, rows) }
}

/** Opens what is needed for sending: text, number, follower. None of it outlives the sending. */
async function prepare(unit: Unit, rows: Awaited<ReturnType<typeof readClaimed>>): Promise<Ready[]> {
  const { parts } = unit
  const ids = (pick: (row: Claimed) => string | null) => [...new Set(rows.map(pick).filter((id) => id !== null))]
  const accounts = ids((row) => row.account_id)
  const [messages, byAccount, byPerson, wishes, signature] = await Promise.all([
    unit.read(
      messagesByIds(
        unit,
        ids((row) => row.message_id),
      ),
    ),
    openPhones(unit, accounts),
    openMobiles(
      unit,
      ids((row) => (row.account_id === null ? row.person_id : null)),
    ),
    accounts.length === 0 ? [] : unit.read(preferencesOf(unit, accounts)),
    signatureOf(unit),
  ])
  const known = new Map(messages.map((row) => [row.id, row]))
  const followers = new Map(wishes.map((row) => [row.account_id, row.open_id_sealed]))
  const sms = smsGateway(parts)
  const wechat = wechatTemplates(parts)
  return rows.map((row) => {
    const message = known.get(row.message_id)
    if (!message) return { id: row.id, row, send: null }
    const text = openSaid(parts.cipher, message)[row.language === 'en' ? 'en' : 'zh']
    if (row.channel === 'wechat') {
      const sealed = row.account_id === null ? null : followers.get(row.account_id)
      if (row.account_id === null || !sealed) return { id: row.id, row, send: null }
      const openId = openOpenId(parts.cipher, row.account_id, sealed)
      const url = message.opens === null ? null : parts.config.origin + message.opens
      const what = { key: row.id, openId, template: message.template, text, url }
      return { id: row.id, row, send: () => wechat.send(what) }
    }
    const phone = row.account_id === null ? byPerson.get(row.person_id ?? '') : byAccount.get(row.account_id)
    if (phone === undefined) return { id: row.id, row, send: null }
    return { id: row.id, row, send: () => sms.send({ phone, text: signature + text, key: row.id }) }
  })
}

const readClaimed = (unit: Unit) => unit.read(claimDue(unit, 1))

async function trySending({ row, send }: Ready): Promise<Outcome> {
  if (send === null) return { row, problem: 'no-number', final: true }
  try {
    await send()
    return { row, problem: null, final: true }
  } catch (error) {
    const final = error instanceof SmsRefused || error instanceof WechatRefused
    return { row, problem: final ? 'refused' : 'no-answer', final }
  }
}

async function settle(unit: Unit, outcomes: readonly Outcome[], claimedAt: Date): Promise<void> {
  const { quiet } = await howTold(unit)
  const sent = outcomes.filter((one) => one.problem === null).map((one) => one.row.id)
  if (sent.length > 0) unit.write(markSent(unit, sent, claimedAt))
  for (const { row, problem, final } of outcomes) {
    if (problem === null) continue
    const again = final ? null : triesAgainAt(unit.now, row.tries)
    if (again !== null) {
      unit.write(putOff(unit, row.id, claimedAt, again, problem))
      continue
    }
    unit.write(giveUp(unit, row.id, claimedAt, problem))
    const channel = insteadOf(row.channel as Channel, waysLeft(row, problem), row.otherwise as 'slip' | 'call')
    if (channel === null) continue
    const { id: _id, tries: _tries, ...same } = row
    unit.write(
      insertDeliveries([
        {
          ...same,
          neighbourhood_id: unit.neighbourhoodId,
          id: unit.id(),
          channel,
          state: 'queued',
          language: row.language as 'zh' | 'en',
          otherwise: row.otherwise as 'slip' | 'call',
          next_at: channel === 'slip' ? unit.now : ringsAt(unit.now, quiet, 'ordinary'),
          tries: 0,
        },
      ]),
    )
  }
}

const waysLeft = (row: Claimed, problem: string) => ({
  account: row.account_id !== null,
  wechat: false,
  mobile: problem !== 'no-number',
  landline: false,
  person: row.person_id !== null,
  home: row.home_id !== null,
})
