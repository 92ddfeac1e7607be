import type { PersonalData } from '#kit/server/room.ts'
import {
  forgetProposer,
  forgetSpeaker,
  forgetSupporter,
  pointsOfPerson,
  supportsOfPerson,
  topicsOfPerson,
} from './store.ts'

/** What somebody proposed, said and supported. */
export const personalData: PersonalData = {
  holds: {
    zh: '您提过的议题、说过的意见、赞成过的意见。',
    en: 'Topics you proposed, what you said on others, and what you supported.',
  },
  purpose: {
    zh: '让邻居看到是谁说的、居委会怎么答复的，有了结果告诉您。',
    en: 'So that neighbours see who says it and how it was answered, and you are told the outcome.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项；《网络安全法》第二十四条（发言实名）',
    en: 'Personal Information Protection Law, art. 13 (1)(3); Cybersecurity Law, art. 24 (real names of those who post)',
  },
  givenTo: [
    {
      zh: '本居民区登录的居民、居委会、业委会、物业：您的姓名和您写的话',
      en: 'Residents signed in here, the committee, owners’ committee and property manager: your name and what you wrote',
    },
  ],
  words: {
    record: { zh: '内容', en: 'Record' },
    at: { zh: '时间', en: 'When' },
    title: { zh: '议题', en: 'Topic' },
    words: { zh: '您的原话', en: 'Your words' },
    stance: { zh: '态度', en: 'Stance' },
    answer: { zh: '答复', en: 'Answer' },
    reason: { zh: '理由', en: 'Reason' },
    way: { zh: '怎么说的', en: 'How it was said' },
    takenBy: { zh: '谁代记的', en: 'Entered by' },
  },
  values: {
    topic: { zh: '提的议题', en: 'Topic proposed' },
    point: { zh: '说的意见', en: 'Point' },
    support: { zh: '赞成的意见', en: 'Point supported' },
    for: { zh: '赞成', en: 'For' },
    against: { zh: '反对', en: 'Against' },
    idea: { zh: '建议', en: 'Idea' },
    adopted: { zh: '采纳', en: 'Adopted' },
    merged: { zh: '并入另一条', en: 'Merged' },
    rejected: { zh: '不采纳', en: 'Rejected' },
    own: { zh: '本人', en: 'Oneself' },
    counter: { zh: '柜台', en: 'At the counter' },
    door: { zh: '上门', en: 'At the door' },
    telephone: { zh: '电话', en: 'On the telephone' },
  },
  async export(unit, personId) {
    const [topics, points, supports] = await Promise.all([
      unit.read(topicsOfPerson(unit, personId)),
      unit.read(pointsOfPerson(unit, personId)),
      unit.read(supportsOfPerson(unit, personId)),
    ])
    return [
      ...topics.map((row) => ({
        record: 'topic',
        at: row.created_at.toISOString(),
        title: row.title,
        words: row.words,
        reason: row.reason,
      })),
      ...points.map((row) => ({
        record: 'point',
        at: row.at.toISOString(),
        stance: row.stance,
        words: row.words,
        answer: row.answer,
        reason: row.answer_reason,
      })),
      ...supports.map((row) => ({
        record: 'support',
        at: row.at.toISOString(),
        way: row.way,
        takenBy: row.taken_by,
      })),
    ]
  },
  async erase(unit, personId) {
    const [topics, points, supports] = await Promise.all([
      unit.read(topicsOfPerson(unit, personId)),
      unit.read(pointsOfPerson(unit, personId)),
      unit.read(supportsOfPerson(unit, personId)),
    ])
    unit.write(forgetProposer(unit, personId))
    unit.write(forgetSpeaker(unit, personId))
    unit.write(forgetSupporter(unit, personId))
    const said = topics.length + points.length
    const why = '议过的事和答复要公开留存，已去掉姓名。'
    return {
      erased: said + supports.length,
      kept: said === 0 ? [] : [{ what: '议题和意见的文字', why }],
    }
  },
}
