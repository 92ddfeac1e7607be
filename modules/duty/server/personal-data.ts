import type { PersonalData } from '#kit/server/room.ts'
import { unseal } from './shape.ts'
import { callsOfPerson, forgetCaller, forgetVisitor, visitorsOfPerson } from './store.ts'

/** Calls to the 24-hour number and visits to joint receptions. */
export const personalData: PersonalData = {
  holds: {
    zh: '您打过的值班电话、来过的联合接待，和当时说的话。',
    en: 'Your calls to the 24-hour number, your visits to joint receptions, and what you said.',
  },
  purpose: {
    zh: '给您回电、接待时记下您的事、兑现答应的事。',
    en: 'To call you back, note your concern at a reception, and keep what was promised.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  givenTo: [
    {
      zh: '联合接待时在场的各方：您当面说的事',
      en: 'The parties present at a joint reception: what you say there',
    },
  ],
  words: {
    record: { zh: '内容', en: 'Record' },
    at: { zh: '时间', en: 'When' },
    name: { zh: '姓名', en: 'Name' },
    phone: { zh: '电话', en: 'Telephone' },
    words: { zh: '您的原话', en: 'Your words' },
    note: { zh: '记了什么', en: 'Noted' },
    promise: { zh: '答应您的', en: 'Promised to you' },
    until: { zh: '哪天前', en: 'Until' },
  },
  values: { call: { zh: '来电', en: 'Call' }, visit: { zh: '接待', en: 'Reception' } },
  async export(unit, personId) {
    const [calls, visits] = await Promise.all([
      unit.read(callsOfPerson(unit, personId)),
      unit.read(visitorsOfPerson(unit, personId)),
    ])
    return [
      ...calls.map((row) => ({
        record: 'call',
        at: row.rang_at.toISOString(),
        name: row.caller_name,
        phone: unseal(unit, 'call-phone', row.id, row.caller_sealed),
        words: unseal(unit, 'call-words', row.id, row.words_sealed),
        note: unseal(unit, 'call-note', row.id, row.note_sealed),
      })),
      ...visits.map((row) => ({
        record: 'visit',
        at: (row.called_at ?? row.came_at)?.toISOString(),
        name: row.name,
        phone: unseal(unit, 'visitor-phone', row.id, row.phone_sealed),
        words: unseal(unit, 'visitor-words', row.id, row.words_sealed),
        promise: row.promise,
        until: row.promise_until,
      })),
    ]
  },
  async erase(unit, personId) {
    const [calls, visits] = await Promise.all([
      unit.read(callsOfPerson(unit, personId)),
      unit.read(visitorsOfPerson(unit, personId)),
    ])
    unit.write(forgetCaller(unit, personId))
    unit.write(forgetVisitor(unit, personId))
    const promises = visits.filter((row) => row.promise !== null)
    const why = '答应过的事要留着对账，已去掉姓名、电话和原话。'
    return {
      erased: calls.length + visits.length,
      kept: promises.length === 0 ? [] : [{ what: '接待时答应的事', why }],
    }
  },
}
