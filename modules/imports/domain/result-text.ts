import type { Flag } from './flags.ts'
import { flagKinds } from './flags.ts'
import type { IdentityDoubt } from './matching.ts'
import type { Outcome } from './plan.ts'

export type Language = 'zh-CN' | 'en'

export const outcomeTexts: Record<Outcome, { zh: string; en: string }> = {
  created: { zh: '新登记', en: 'Created' },
  updated: { zh: '已更新', en: 'Updated' },
  unchanged: { zh: '没有变化', en: 'Unchanged' },
  samePerson: { zh: '同一人', en: 'Same person' },
  needsPerson: { zh: '请您看一看', en: 'Needs a person' },
}

export const doubtTexts: Record<IdentityDoubt, { zh: string; en: string }> = {
  'name-missing': { zh: '没有姓名，认不出是谁', en: 'There is no name, so it cannot be told who this is' },
  'id-of-another-name': { zh: '这个身份证号已经在别的姓名下', en: 'This ID number stands under another name' },
  'maybe-known': {
    zh: '同一户已有同名的人，出生日期不全，分不清是不是同一人',
    en: 'Somebody of this name lives in this home already; a birthday is missing, so it cannot be told whether it is the same person',
  },
}

const pick = (text: { zh: string; en: string }, language: Language) => (language === 'en' ? text.en : text.zh)

/** What became of a row, for the result column. */
export function resultText(outcome: Outcome, language: Language): string {
  return pick(outcomeTexts[outcome], language)
}

/** Why, for the reason column: the row it repeats, the doubt, and each flagged cell with its original text. */
export function reasonText(
  row: { sameAs: { sheet: string; row: number } | null; doubt: IdentityDoubt | null },
  flags: readonly Flag[],
  language: Language,
): string {
  const parts: string[] = []
  if (row.sameAs !== null) {
    const { sheet, row: number } = row.sameAs
    parts.push(language === 'en' ? `Same person as row ${number} of “${sheet}”` : `与“${sheet}”第${number}行是同一人`)
  }
  if (row.doubt !== null) parts.push(pick(doubtTexts[row.doubt], language))
  for (const flag of flags) {
    const original =
      flag.original === '' ? '' : language === 'en' ? ` (“${flag.original}”)` : `（原文“${flag.original}”）`
    parts.push(`${flag.cell} ${pick(flagKinds[flag.kind], language)}${original}`)
  }
  return parts.join(language === 'en' ? '; ' : '；')
}
