import { readPersons } from '#people'
import type { PersonalData } from '#kit/server/room.ts'
import { askedOfHomes } from './store.ts'

/** Nothing is held about a person: that a home was asked and answered, and what is not found from it any more. */
export const personalData: PersonalData = {
  holds: {
    zh: '您家有没有被抽到评议、有没有评过。评了什么，和您家对不上。',
    en: 'Whether your home was asked in an appraisal and answered. What was said is kept apart from it.',
  },
  purpose: {
    zh: '一户只算一次；没评的好提醒、好上门。',
    en: 'So that each home counts once, and those not asked yet can be reminded or visited.',
  },
  basis: {
    zh: '《上海市居民委员会工作条例》第十八条；《个人信息保护法》第十三条第一款第（三）项',
    en: 'Shanghai residents’ committee regulations, art. 18; Personal Information Protection Law, art. 13 (1)(3)',
  },
  words: {
    record: { zh: '内容', en: 'Record' },
    on: { zh: '哪天评的', en: 'Answered on' },
    way: { zh: '怎么评的', en: 'How' },
  },
  values: {
    asked: { zh: '您家被问到', en: 'Your home was asked' },
    app: { zh: '手机上', en: 'On the phone' },
    paper: { zh: '纸上', en: 'On paper' },
    door: { zh: '上门时', en: 'At the door' },
  },
  async export(unit, personId) {
    const [person] = await readPersons(unit, [personId])
    if (person === undefined || person.homeId === null) return []
    const rows = await unit.read(askedOfHomes(unit, [person.homeId]))
    return rows.map((row) => ({ record: 'asked', on: row.answered_on, way: row.way }))
  },
  async erase() {
    // It is the home that answered, not the person; others may live in it.
    return { erased: 0, kept: [] }
  },
}
