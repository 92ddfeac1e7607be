import { noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
import { countWorkbooks, forgetWorkbooks, workbooksBefore } from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'imports.workbooks',
    what: { zh: '导入的原始表格', en: 'The workbooks that rosters were brought in from' },
    why: {
      zh: '对照原表更正、整批撤回要用。',
      en: 'Needed to correct against the original and to take an import back.',
    },
    basis: noLongerThanNeeded,
    then: {
      zh: '原表删掉，哪天导过、几行留着。',
      en: 'The workbook is deleted; when it came and how many rows stays.',
    },
    keep: suggested(90, 'day'),
    async due(unit, before) {
      return Number((await unit.readOne(countWorkbooks(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const rows = await unit.read(workbooksBefore(unit, before, limit))
      unit.write(
        forgetWorkbooks(
          unit,
          before,
          rows.map((row) => row.id),
        ),
      )
      return rows.length
    },
  },
]
