import type { PersonalData } from '#kit/server/room.ts'
import { candidaciesOf, linesOfPerson } from './store.ts'

/** Candidates, and who was handed a ballot. What stands on a ballot is known of nobody. */
export const personalData: PersonalData = {
  holds: {
    zh: '您参选过哪些选举；您那一户领没领票、交没交。投了谁，没有人知道。',
    en: 'Where you stood as a candidate; whether your head took a ballot and gave it back. For whom, nobody knows.',
  },
  purpose: {
    zh: '一户只发一张票，发出去的每一张都要对得上。',
    en: 'Each head gets one ballot, and each ballot has to be accounted for.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  seenBy: {
    zh: '候选人的姓名张贴公布；领票人的姓名打了码，只有居委会的工作人员看得到。',
    en: 'Candidates are posted by name; of who took a ballot only the committee’s workers see a masked name.',
  },
  words: {
    election: { zh: '选举', en: 'Election' },
    as: { zh: '身份', en: 'As' },
    line: { zh: '选民名单上', en: 'On the list' },
    taken: { zh: '领票时间', en: 'Ballot taken' },
    fate: { zh: '后来', en: 'Afterwards' },
  },
  values: {
    candidate: { zh: '候选人', en: 'Candidate' },
    out: { zh: '还没交回', en: 'Still out' },
    'in-box': { zh: '投进票箱', en: 'Put into a box' },
    spoilt: { zh: '作废补发', en: 'Spoilt and replaced' },
    returned: { zh: '退回没用', en: 'Handed back unused' },
    lost: { zh: '没有交回', en: 'Not given back' },
  },
  async export(unit, personId) {
    const [stood, lines] = await Promise.all([
      unit.read(candidaciesOf(unit, personId)),
      unit.read(linesOfPerson(unit, personId)),
    ])
    return [
      ...stood.map((row) => ({ election: row.title, as: 'candidate' })),
      ...lines.map((row) => ({
        election: row.title,
        line: row.label,
        taken: row.issued_at?.toISOString(),
        fate: row.fate,
      })),
    ]
  },
  async erase(unit, personId) {
    const stood = await unit.read(candidaciesOf(unit, personId))
    const lines = await unit.read(linesOfPerson(unit, personId))
    const say = (zh: string, en: string) => (unit.language === 'en' ? en : zh)
    const titles = [...new Set([...stood, ...lines].map((row) => row.title))]
    return {
      erased: 0,
      kept: titles.map((title) => ({
        what: say(`${title}的记录`, `The record of ${title}`),
        why: say(
          '选举结果以它为准，有争议时要能对出来。',
          'The outcome of an election rests on it and may be contested.',
        ),
      })),
    }
  },
}
