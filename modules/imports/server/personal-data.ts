import type { PersonalData } from '#kit/server/room.ts'
import type { Outcome } from '../domain/plan.ts'
import { outcomeTexts } from '../domain/result-text.ts'
import { detachPerson, rowsAbout } from './store.ts'

/** The lists in which a person was brought in, and for a while the lists themselves. */
export const personalData: PersonalData = {
  holds: {
    zh: '您在哪几次名册导入里出现过；原表加密保存90天，供更正。',
    en: 'In which imported rosters you stood; the rosters themselves are kept sealed for 90 days so that they can be corrected.',
  },
  words: {
    file: { zh: '文件', en: 'File' },
    at: { zh: '导入于', en: 'Imported' },
    sheet: { zh: '工作表', en: 'Sheet' },
    row: { zh: '第几行', en: 'Row' },
    outcome: { zh: '结果', en: 'Outcome' },
  },
  async export(unit, personId) {
    return (await unit.read(rowsAbout(unit, personId))).map((row) => ({
      file: row.file_name,
      at: row.created_at,
      sheet: row.sheet,
      row: row.row,
      outcome: outcomeTexts[row.outcome as Outcome][unit.language === 'en' ? 'en' : 'zh'],
    }))
  },
  async erase(unit, personId) {
    const rows = await unit.read(rowsAbout(unit, personId))
    unit.write(detachPerson(unit, personId))
    const kept = rows.length === 0 ? [] : [{ what: '原表', why: '加密保存满90天后自动删除' }]
    return { erased: rows.length, kept }
  },
}
