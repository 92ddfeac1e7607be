import type { PersonalData } from '#kit/server/room.ts'
import { unseal } from './seals.ts'
import {
  answersOfPerson,
  deleteAnswersOf,
  deleteNotesOfVisits,
  forgetMet,
  forgetPlansOf,
  notesOfVisits,
  notesOnlyOf,
  plansOfPerson,
  takenBackAmong,
  visitIdsOfPerson,
  visitsByIds,
} from './store.ts'

/** Visits to somebody's home, what was noted and answered there. */
export const personalData: PersonalData = {
  holds: {
    zh: '居委会哪天来看过您、打过电话，当时怎么样，记了什么，您答了什么。',
    en: 'When the committee visited or rang, how things were, what was noted, and what you answered.',
  },
  purpose: {
    zh: '知道家家都好，该去的不漏，答应的有人接。',
    en: 'To know that every home is well, forget nobody, and follow up what is needed.',
  },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责；敏感的备注依第二十八条、第二十九条征得本人同意',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law; sensitive notes with consent, arts. 28 and 29',
  },
  sensitive: {
    zh: '健康、信仰方面的备注；只有居委会主任和记的人打得开，每次打开都留名',
    en: 'Notes on health or belief; only the chair and whoever wrote one can open it, and each opening is recorded',
  },
  words: {
    record: { zh: '内容', en: 'Record' },
    at: { zh: '时间', en: 'When' },
    way: { zh: '怎么来的', en: 'How' },
    outcome: { zh: '当时', en: 'How it was' },
    by: { zh: '谁', en: 'By' },
    kind: { zh: '哪一类', en: 'Kind' },
    words: { zh: '记了什么', en: 'Noted' },
    answered: { zh: '您答的', en: 'Your answer' },
    about: { zh: '哪一项', en: 'About' },
    until: { zh: '哪天前', en: 'Until' },
    takenBack: { zh: '后来撤回，因为', en: 'Taken back later, because' },
  },
  values: {
    visit: { zh: '上门', en: 'Visit' },
    call: { zh: '电话', en: 'Call' },
    ok: { zh: '平安', en: 'All well' },
    need: { zh: '有需要', en: 'Something needed' },
    'not-home': { zh: '不在家', en: 'Not at home' },
    unwilling: { zh: '不愿打扰', en: 'Did not want to be disturbed' },
    note: { zh: '备注', en: 'Note' },
    plain: { zh: '一般', en: 'Plain' },
    health: { zh: '健康', en: 'Health' },
    belief: { zh: '信仰', en: 'Belief' },
    quarrel: { zh: '纠纷', en: 'Quarrel' },
    answer: { zh: '回答', en: 'Answer' },
    plan: { zh: '打算来看您', en: 'A visit planned' },
    phones: { zh: '电话', en: 'Telephone' },
    birthDate: { zh: '生日', en: 'Birthday' },
    registration: { zh: '户籍', en: 'Registration' },
    employment: { zh: '就业', en: 'Work' },
    bereaved: { zh: '家里有人故去', en: 'A death in the home' },
    newborn: { zh: '家里添了孩子', en: 'A newborn child' },
    'moved-in': { zh: '刚搬来', en: 'Just moved in' },
    'care-changed': { zh: '照顾事项有变化', en: 'Reasons for care changed' },
    discharged: { zh: '出院', en: 'Out of hospital' },
    asked: { zh: '请我们来', en: 'Asked for a visit' },
    'policy-found': { zh: '有一项政策要告诉您', en: 'A policy to tell you about' },
  },
  async export(unit, personId) {
    const ids = (await unit.read(visitIdsOfPerson(unit, personId))).map((row) => row.visit_id)
    const [visits, gone, notes, answers, plans] = await Promise.all([
      unit.read(visitsByIds(unit, ids)),
      unit.read(takenBackAmong(unit, ids)),
      unit.read(notesOfVisits(unit, ids)),
      unit.read(answersOfPerson(unit, personId)),
      unit.read(plansOfPerson(unit, personId)),
    ])
    const why = new Map(gone.map((row) => [row.visit_id, row.why]))
    return [
      ...visits
        .toSorted((a, b) => b.at.getTime() - a.at.getTime())
        .map((row) => ({
          record: row.way,
          at: row.at.toISOString(),
          outcome: row.outcome,
          by: row.by_name,
          takenBack: why.get(row.id) ?? null,
        })),
      ...notes.map((row) => ({
        record: 'note',
        at: row.at.toISOString(),
        kind: row.kind,
        words: unseal(unit, 'note', row.id, row.words_sealed),
        by: row.by_name,
      })),
      ...answers.map((row) => ({
        record: 'answer',
        at: row.at.toISOString(),
        about: row.key,
        answered: unseal(unit, 'answer', row.id, row.value_sealed),
        by: row.by_name,
      })),
      ...plans.map((row) => ({ record: 'plan', at: row.made_at.toISOString(), kind: row.cause, until: row.due_on })),
    ]
  },
  async erase(unit, personId) {
    const [met, alone, answers] = await Promise.all([
      unit.read(visitIdsOfPerson(unit, personId)),
      unit.read(notesOnlyOf(unit, personId)),
      unit.read(answersOfPerson(unit, personId)),
    ])
    unit.write(
      deleteNotesOfVisits(
        unit,
        alone.map((row) => row.visit_id),
      ),
    )
    unit.write(deleteAnswersOf(unit, personId))
    unit.write(forgetPlansOf(unit, personId))
    unit.write(forgetMet(unit, personId))
    const kept = met.length > alone.length
    return {
      erased: met.length + answers.length,
      kept: kept ? [{ what: '同住家人一起的走访备注', why: '备注也关系到同住的家人；您的名字已经去掉。' }] : [],
    }
  },
}
