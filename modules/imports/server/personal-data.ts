import type { PersonalData } from '#kit/server/room.ts'
import { detachPerson, rowsAbout } from './store.ts'

/** The lists in which a person was brought in, and for a while the lists themselves. */
export const personalData: PersonalData = {
  holds: {
    zh: '您在哪几次名册导入里出现过；原表加密保存，供更正，到期就删。',
    en: 'In which imported rosters you stood; the rosters themselves are kept sealed so that they can be corrected, and deleted when their time is up.',
  },
  purpose: { zh: '对照原表更正登记。', en: 'To correct the register against the list it came from.' },
  basis: {
    zh: '《个人信息保护法》第十三条第一款第（三）项：履行法定职责',
    en: 'Personal Information Protection Law, art. 13 (1)(3): duties set by law',
  },
  sensitive: { zh: '表里的身份证号等', en: 'ID numbers and the like in the lists' },
  words: {
    file: { zh: '表格', en: 'File' },
    at: { zh: '导入时间', en: 'Imported' },
    sheet: { zh: '哪张表', en: 'Sheet' },
    row: { zh: '第几行', en: 'Row' },
    outcome: { zh: '结果', en: 'Outcome' },
  },
  values: {
    created: { zh: '新登记', en: 'added' },
    updated: { zh: '有更新', en: 'updated' },
    unchanged: { zh: '没变化', en: 'unchanged' },
    samePerson: { zh: '同一个人', en: 'the same person again' },
    needsPerson: { zh: '要人工看', en: 'needs a person' },
  },
  async export(unit, personId) {
    return (await unit.read(rowsAbout(unit, personId))).map((row) => ({
      file: row.file_name,
      at: row.created_at,
      sheet: row.sheet,
      row: row.row,
      outcome: row.outcome,
    }))
  },
  async erase(unit, personId) {
    const rows = await unit.read(rowsAbout(unit, personId))
    unit.write(detachPerson(unit, personId))
    const kept = rows.length === 0 ? [] : [{ what: '原表', why: '加密保存，到期自动删除' }]
    return { erased: rows.length, kept }
  },
}
