import { dropFiles } from '#files'
import { guardianConsents } from '#people'
import type { PersonalData } from '#kit/server/room.ts'
import { unseal } from './shape.ts'
import { concernsOf, forgetAnsweredOf, forgetConcerned, requestsOfPerson } from './store.ts'

/** What a person asked about their own data. */
export const personalData: PersonalData = {
  holds: {
    zh: '您为自己的资料提过的请求和我们的答复；安全事件有没有涉及您。',
    en: 'What you asked about your own data and what we answered; whether an incident concerned you.',
  },
  purpose: { zh: '按时答复您。', en: 'To answer you in time.' },
  basis: { zh: '《个人信息保护法》第五十条', en: 'Personal Information Protection Law, art. 50' },
  words: {
    record: { zh: '内容', en: 'Record' },
    kind: { zh: '要做什么', en: 'Asked for' },
    text: { zh: '您的原话', en: 'Your words' },
    askedAt: { zh: '收到', en: 'Received' },
    answer: { zh: '答复', en: 'Answer' },
    answeredAt: { zh: '答复时间', en: 'Answered' },
  },
  values: {
    request: { zh: '个人信息请求', en: 'Request about personal data' },
    incident: { zh: '涉及您的安全事件', en: 'Incident that concerns you' },
    copy: { zh: '要一份', en: 'a copy' },
    correct: { zh: '改正', en: 'a correction' },
    erase: { zh: '删除', en: 'erasure' },
    explain: { zh: '说明', en: 'an explanation' },
    withdraw: { zh: '收回同意', en: 'taking consent back' },
  },
  async export(unit, personId) {
    const concerns = (await unit.read(concernsOf(unit, personId))).map((row) => ({
      record: 'incident',
      askedAt: row.added_at.toISOString(),
      answeredAt: row.told_at?.toISOString(),
    }))
    const asked = (await unit.read(requestsOfPerson(unit, personId))).map((row) => ({
      record: 'request',
      kind: row.kind,
      text: unseal(unit, 'text', row.id, row.text_sealed),
      askedAt: row.asked_at.toISOString(),
      answer: unseal(unit, 'answer', row.id, row.answer_sealed),
      answeredAt: row.answered_at?.toISOString(),
    }))
    return [...asked, ...concerns]
  },
  async erase(unit, personId) {
    const rows = await unit.read(requestsOfPerson(unit, personId))
    const open = rows.filter((row) => row.answered_at === null)
    for (const { id, childId } of await guardianConsents(unit))
      if (childId === personId) dropFiles(unit, { room: 'privacy', recordId: id })
    unit.write(forgetAnsweredOf(unit, personId))
    // Whoever has not been told yet of an incident stays on its list until they are.
    unit.write(forgetConcerned(unit, personId))
    const say = (zh: string, en: string) => (unit.language === 'en' ? en : zh)
    const kept = {
      what: say('还没答复的请求', 'Requests not answered yet'),
      why: say('答复了才能删。', 'They have to be answered first.'),
    }
    return { erased: rows.length - open.length, kept: open.length === 0 ? [] : [kept] }
  },
}
