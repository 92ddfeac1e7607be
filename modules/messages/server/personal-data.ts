import type { PersonalData } from '#kit/server/room.ts'
import { deliveriesOfPerson, detachPerson, eraseNotes, eraseTexts, messagesByIds } from './store.ts'
import { openSaid, tongueOf } from './texts.ts'

/** What this room holds about a person: what they were told and how. */
export const personalData: PersonalData = {
  holds: {
    zh: '居委会告诉过您什么、怎么告诉的、您看了没有，以及打电话时记的话。',
    en: 'What you were told, how, whether you saw it, and notes made on the telephone.',
  },
  purpose: {
    zh: '把该让您知道的告诉您，并知道告诉到了没有。',
    en: 'To tell you what you should know, and to know whether it arrived.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  words: {
    text: { zh: '内容', en: 'Text' },
    at: { zh: '时间', en: 'Time' },
    channel: { zh: '怎么告诉的', en: 'How' },
    state: { zh: '结果', en: 'Outcome' },
  },
  values: {
    app: { zh: '手机页面', en: 'in the app' },
    wechat: { zh: '微信', en: 'WeChat' },
    sms: { zh: '短信', en: 'short message' },
    slip: { zh: '纸条', en: 'slip of paper' },
    call: { zh: '电话', en: 'telephone' },
    queued: { zh: '等着发', en: 'waiting' },
    sending: { zh: '正在发', en: 'being sent' },
    sent: { zh: '发了', en: 'sent' },
    seen: { zh: '看过', en: 'seen' },
    failed: { zh: '没发成', en: 'failed' },
    phoned: { zh: '打通了', en: 'phoned' },
    slipped: { zh: '送到了', en: 'delivered' },
    unneeded: { zh: '不用发了', en: 'not needed' },
  },
  async export(unit, personId) {
    const rows = await unit.read(deliveriesOfPerson(unit, personId))
    const ids = [...new Set(rows.map((row) => row.message_id))]
    const texts = new Map(
      (ids.length === 0 ? [] : await unit.read(messagesByIds(unit, ids))).map((row) => [
        row.id,
        { text: openSaid(unit.parts.cipher, row)[tongueOf(unit)], at: row.at.toISOString() },
      ]),
    )
    return rows.map((row) => ({ ...texts.get(row.message_id), channel: row.channel, state: row.state }))
  },
  async erase(unit, personId) {
    const rows = await unit.read(deliveriesOfPerson(unit, personId))
    if (rows.length > 0) {
      unit.write(
        eraseTexts(
          unit,
          rows.map((row) => row.message_id),
        ),
      )
      unit.write(
        eraseNotes(
          unit,
          rows.map((row) => row.id),
        ),
      )
      unit.write(detachPerson(unit, personId))
    }
    return { erased: rows.length, kept: [] }
  },
}
