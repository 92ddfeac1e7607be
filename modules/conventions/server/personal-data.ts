import type { PersonalData } from '#kit/server/room.ts'
import { commentsOfPerson, forgetCommenter } from './store.ts'

/** Comments on conventions, made by name. */
export const personalData: PersonalData = {
  holds: {
    zh: '您对公约提过的意见，和居委会的答复。',
    en: 'Your comments on conventions, and the committee’s answers.',
  },
  purpose: {
    zh: '一条一条答复您，改文本时照着看。',
    en: 'To answer you comment by comment, and to work on the text with them.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  seenBy: {
    zh: '本居民区能看公约的人，看得到意见和姓名。',
    en: 'Everybody here who can read the convention sees the comment and the name.',
  },
  words: {
    at: { zh: '时间', en: 'When' },
    name: { zh: '姓名', en: 'Name' },
    words: { zh: '您的意见', en: 'Your comment' },
    amendment: { zh: '您提的写法', en: 'Words you proposed' },
    answer: { zh: '答复', en: 'Answer' },
    reason: { zh: '理由', en: 'Reason' },
  },
  values: {
    adopted: { zh: '采纳', en: 'Adopted' },
    merged: { zh: '合并采纳', en: 'Merged' },
    rejected: { zh: '未采纳', en: 'Not adopted' },
  },
  async export(unit, personId) {
    return (await unit.read(commentsOfPerson(unit, personId))).map((row) => ({
      at: row.at.toISOString(),
      name: row.name,
      words: row.words,
      amendment: row.amendment,
      answer: row.answer,
      reason: row.reason,
    }))
  },
  async erase(unit, personId) {
    const rows = await unit.read(commentsOfPerson(unit, personId))
    unit.write(forgetCommenter(unit, personId))
    const why = '意见和答复是公约怎么来的记录，已去掉姓名。'
    return { erased: rows.length, kept: rows.length === 0 ? [] : [{ what: '对公约的意见', why }] }
  },
}
