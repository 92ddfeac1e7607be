import type { PersonalData } from '#kit/server/room.ts'
import type { Status } from '../domain/words.ts'
import { statusNames } from './names.ts'
import { deidentify } from './retention.ts'
import { leaveJoined, mattersOf } from './store.ts'

/** What this room holds about a person: what they reported or joined, their words, and a number they left. */
export const personalData: PersonalData = {
  holds: {
    zh: '您报过的事、您说的话、留下的电话，以及谁看过。',
    en: 'What you reported, what you said, a number you left, and who looked at it.',
  },
  purpose: {
    zh: '联系您、把事办好、办完请您确认。',
    en: 'To reach you, get the matter done, and ask you whether it is.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  givenTo: [
    {
      zh: '派到活的物业、业委会、民警等：事情和地点；要看您的姓名电话，得写理由，您看得到',
      en: 'Whoever gets the work (property manager, owners’ committee, police): what and where; your name and number only for a written reason, which you can see',
    },
  ],
  words: {
    number: { zh: '编号', en: 'Number' },
    title: { zh: '事情', en: 'Matter' },
    words: { zh: '您的原话', en: 'Your words' },
    place: { zh: '在哪里', en: 'Place' },
    name: { zh: '姓名', en: 'Name' },
    phone: { zh: '电话', en: 'Telephone' },
    receivedAt: { zh: '收到', en: 'Received' },
    status: { zh: '状态', en: 'State' },
  },
  values: {
    received: { zh: '收到', en: 'received' },
    contacted: { zh: '联系过了', en: 'contacted' },
    assigned: { zh: '在办', en: 'in hand' },
    returned: { zh: '被退回', en: 'given back' },
    reopened: { zh: '重新办', en: 'reopened' },
    done: { zh: '等您确认', en: 'done, waiting for your word' },
    confirmed: { zh: '办好了', en: 'solved' },
    unreachable: { zh: '没联系上', en: 'could not be reached' },
    'beyond-remit': { zh: '超出职责', en: 'beyond the remit' },
    merged: { zh: '并到另一件', en: 'merged into another' },
    withdrawn: { zh: '您收回了', en: 'withdrawn' },
  },
  async export(unit, personId) {
    const rows = await unit.read(mattersOf(unit, null, [personId]))
    return rows.map((row) => ({
      number: row.number,
      title: row.title,
      words: row.words,
      place: row.place,
      name: row.reporter_name,
      phone: row.reporter_phone && unit.parts.cipher.open(row.reporter_phone, `matters.phone:${row.id}`),
      receivedAt: row.received_at.toISOString(),
      status: statusNames[row.status as Status][unit.language === 'en' ? 'en' : 'zh'],
    }))
  },
  async erase(unit, personId) {
    const rows = await unit.read(mattersOf(unit, null, [personId]))
    const own = rows.filter((row) => row.reporter_person_id === personId)
    for (const row of own) deidentify(unit, row)
    unit.write(leaveJoined(unit, personId))
    const why = '办事记录要留作公开和考核的依据，已去掉姓名、电话和原话。'
    return {
      erased: own.length,
      kept: own.length === 0 ? [] : [{ what: own.map((row) => row.number).join('、'), why }],
    }
  },
}
