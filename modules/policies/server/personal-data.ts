import type { PersonalData } from '#kit/server/room.ts'
import { caseWords, factWords } from './words.ts'
import { openAnswer } from './known.ts'
import { openNote } from './commands/step-case.ts'
import {
  answersOf,
  authorisationsOf,
  casesOf,
  deleteAnswersOf,
  deleteAuthorisationsOf,
  deleteCasesOf,
  deletePseudonymsOf,
  deleteStepsOf,
  stepsOf,
} from './store.ts'
import { versionsOf } from './versions.ts'

/** What somebody answered, what they were found for and how far that went. */
export const personalData: PersonalData = {
  holds: {
    zh: '您答过的情况（收入、健康、就业等）、可能符合的政策，和帮您办到哪一步。',
    en: 'What you answered (income, health, work …), policies you may be entitled to, and how far your application is.',
  },
  purpose: {
    zh: '主动找到您可能享受的政策，上门告诉您，帮您把材料备齐。',
    en: 'To find what you may be entitled to, tell you at home and help with the papers.',
  },
  basis: {
    zh: '《上海市社会救助条例》第六条；《个人信息保护法》第十三条第一款第（三）项、第二十四条',
    en: 'Shanghai social assistance regulation, art. 6; Personal Information Protection Law, arts. 13 (1)(3) and 24',
  },
  sensitive: {
    zh: '收入、财产、健康和残疾、救助情况',
    en: 'Income, property, health and disability, relief',
  },
  givenTo: [
    {
      zh: '您同意申请的，材料交受理的街道和主管部门',
      en: 'Where you wish to apply: your papers to the subdistrict and the office that decides',
    },
  ],
  words: {
    record: { zh: '内容', en: 'Record' },
    question: { zh: '问题', en: 'Question' },
    answer: { zh: '您的回答', en: 'Your answer' },
    source: { zh: '怎么知道的', en: 'How it is known' },
    by: { zh: '谁记的', en: 'Noted by' },
    at: { zh: '时间', en: 'When' },
    policy: { zh: '政策', en: 'Policy' },
    state: { zh: '到哪一步', en: 'State' },
    found: { zh: '哪天找到', en: 'Found on' },
    note: { zh: '说明', en: 'Note' },
    given: { zh: '授权日期', en: 'Given on' },
    withdrawn: { zh: '撤回时间', en: 'Withdrawn' },
  },
  values: {
    'an-answer': { zh: '回答', en: 'Answer' },
    'a-case': { zh: '政策', en: 'Policy' },
    'a-step': { zh: '经过', en: 'Step' },
    'an-authorisation': { zh: '经济核对授权', en: 'Authorisation for the economic check' },
    ...caseWords,
  },
  async export(unit, personId) {
    const [answers, cases, papers, versions] = await Promise.all([
      unit.read(answersOf(unit, [personId])),
      unit.read(casesOf(unit, [personId])),
      unit.read(authorisationsOf(unit, [personId])),
      versionsOf(unit),
    ])
    const steps = await unit.read(
      stepsOf(
        unit,
        cases.map((row) => row.id),
      ),
    )
    const tongue = unit.language === 'en' ? 'en' : 'zh'
    const title = (policy: string) => versions.find((version) => version.policy === policy)?.title[tongue] ?? policy
    return [
      ...answers.map((row) => ({
        record: 'an-answer',
        question: factWords(row.fact, tongue),
        answer: openAnswer(unit, row),
        source: row.source,
        by: row.by_name,
        at: row.at.toISOString(),
      })),
      ...cases.map((row) => ({ record: 'a-case', policy: title(row.policy), state: row.state, found: row.found_on })),
      ...steps.map((row) => ({
        record: 'a-step',
        state: row.state,
        note: openNote(unit, row),
        by: row.by_name,
        at: row.at.toISOString(),
      })),
      ...papers.map((row) => ({
        record: 'an-authorisation',
        given: row.given_on,
        withdrawn: row.withdrawn_at?.toISOString(),
      })),
    ]
  },
  async erase(unit, personId) {
    const [answers, cases] = await Promise.all([
      unit.read(answersOf(unit, [personId])),
      unit.read(casesOf(unit, [personId])),
    ])
    unit.write(deleteAnswersOf(unit, personId))
    unit.write(deleteStepsOf(unit, personId))
    unit.write(deleteCasesOf(unit, personId))
    unit.write(deleteAuthorisationsOf(unit, personId))
    unit.write(deletePseudonymsOf(unit, personId))
    const why = '季度名单要能对账，里面只有代号，和您的联系已经删掉。'
    return {
      erased: answers.length + cases.length,
      kept: cases.length === 0 ? [] : [{ what: '季度政策名单里的代号', why }],
    }
  },
}
