import type { PersonalData } from '#kit/server/room.ts'
import { standingsOfPerson } from './store.ts'

/** On which rolls a person stands. They stay: a decision is judged by the roll it was made on. */
export const personalData: PersonalData = {
  holds: {
    zh: '您在哪些权利名册上，有哪几份表决权。',
    en: 'On which rolls of rights you stand, and with which rights.',
  },
  purpose: {
    zh: '表决前要把谁有权、按多少算定下来。',
    en: 'Before a vote it has to be settled who decides, and by how much.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  seenBy: {
    zh: '居委会的工作人员，姓名打了码；您自己看得到自己的那几行。',
    en: 'Workers of the committee, names masked; you see your own lines.',
  },
  words: {
    roll: { zh: '名册', en: 'Roll' },
    right: { zh: '表决权', en: 'Right' },
    area: { zh: '面积（㎡）', en: 'Area (m²)' },
    frozen: { zh: '锁定时间', en: 'Frozen' },
    leftOut: { zh: '剔除理由', en: 'Left out because' },
  },
  async export(unit, personId) {
    return (await unit.read(standingsOfPerson(unit, personId))).map((row) => ({
      roll: row.roll,
      right: row.label,
      area: row.electorate === 'owners' && row.area !== null ? (row.area / 100).toFixed(2) : null,
      frozen: row.frozen_at?.toISOString(),
      leftOut: row.excluded_why,
    }))
  },
  async erase(unit, personId) {
    const rows = await unit.read(standingsOfPerson(unit, personId))
    const say = (zh: string, en: string) => (unit.language === 'en' ? en : zh)
    return {
      erased: 0,
      kept: rows.map((row) => ({
        what: say(`${row.roll}里的一行`, `A line of ${row.roll}`),
        // 民法典 280; the decision may be contested for a year (法释 on 建筑物区分所有权 art. 12).
        why: say('表决结果以它为准，有争议时要能对出来。', 'The outcome of a vote rests on it and may be contested.'),
      })),
    }
  },
}
