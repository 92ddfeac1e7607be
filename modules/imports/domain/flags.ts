import type { Field } from './columns.ts'

/**
 * What an import marks in a cell. Where the value is lost the field stays empty; the others were read all the same and
 * are marked so that somebody can look. The kinds are stable: they stand in reports, filters and the command's JSON.
 */
export const flagKinds = {
  'id-missing': { lost: true, zh: '没有身份证号', en: 'No ID number' },
  'id-lost-digits': {
    lost: true,
    zh: '身份证号末几位被表格抹成了零',
    en: 'The spreadsheet rounded off the last digits of the ID number',
  },
  'id-bad-checksum': { lost: true, zh: '身份证号校验位不对', en: 'The check character of the ID number does not fit' },
  'id-impossible-date': {
    lost: true,
    zh: '身份证号里的生日不存在',
    en: 'The birthday in the ID number does not exist',
  },
  'id-wrong-length': { lost: true, zh: '身份证号位数不对', en: 'The ID number has the wrong length' },
  'id-old-fifteen': { lost: true, zh: '是十五位的旧身份证号', en: 'An old ID number of fifteen digits' },
  'id-masked': { lost: true, zh: '身份证号打了星号', en: 'The ID number is masked' },
  'id-other-document': { lost: true, zh: '像是护照或通行证号', en: 'Looks like a passport or permit number' },
  'id-unreadable': { lost: true, zh: '身份证号看不懂', en: 'The ID number cannot be read' },
  'sex-contradicts-id': { lost: true, zh: '性别和身份证号不一致', en: 'Sex and ID number contradict each other' },
  'sex-unreadable': { lost: true, zh: '性别看不懂', en: 'The sex cannot be read' },
  'birth-contradicts-id': {
    lost: true,
    zh: '出生日期和身份证号不一致',
    en: 'Birthday and ID number contradict each other',
  },
  'date-slash-two-digit-year': { lost: false, zh: '年份只写了两位', en: 'The year has only two digits' },
  'date-unreadable': { lost: true, zh: '出生日期看不懂', en: 'The birthday cannot be read' },
  'date-future': { lost: true, zh: '出生日期还没到', en: 'The birthday is in the future' },
  'phone-full-width': { lost: false, zh: '电话是全角数字', en: 'The telephone number is in full-width digits' },
  'phone-two': { lost: false, zh: '一格里有两个电话', en: 'Two telephone numbers in one cell' },
  'phone-short': { lost: true, zh: '电话少了几位', en: 'The telephone number is too short' },
  'phone-long': { lost: true, zh: '电话多了几位', en: 'The telephone number is too long' },
  'phone-unreadable': { lost: true, zh: '电话看不懂', en: 'The telephone number cannot be read' },
  'name-missing': { lost: true, zh: '没有姓名', en: 'No name' },
  'name-unreadable': { lost: true, zh: '姓名看不懂', en: 'The name cannot be read' },
  'name-padded': { lost: false, zh: '姓名里有多余的空格', en: 'Spaces around or inside the name' },
  'formula-injection': { lost: false, zh: '像公式，已当文字收下', en: 'Looks like a formula; taken as text' },
  deceased: { lost: false, zh: '写着已故', en: 'Noted as deceased' },
  'unknown-relation': { lost: true, zh: '与户主关系不认识', en: 'The relation to the head of household is not known' },
  'unknown-registration': { lost: true, zh: '人口类别不认识', en: 'The kind of registration is not known' },
  'unknown-care': { lost: true, zh: '这项照顾类别不认识', en: 'This kind of care is not known' },
  'address-missing': { lost: true, zh: '没有门牌室号', en: 'No address' },
  'address-unreadable': { lost: true, zh: '门牌室号看不懂', en: 'The address cannot be read' },
  'area-unreadable': { lost: true, zh: '面积看不懂', en: 'The area cannot be read' },
  'area-differs': { lost: true, zh: '同一户写了两个面积', en: 'Two different areas for one home' },
  'owner-differs': { lost: true, zh: '同一户写了两个产权人', en: 'Two different owners for one home' },
  'vacant-but-lived-in': { lost: true, zh: '写着空关，却有人住', en: 'Listed as vacant, but people live there' },
} as const satisfies Record<string, { lost: boolean; zh: string; en: string }>

export type FlagKind = keyof typeof flagKinds

/** One mark: which cell of which row, and the original text. */
export interface Flag {
  readonly kind: FlagKind
  readonly sheet: string
  readonly row: number
  /** `H768`; the whole row's first cell where the column does not exist. */
  readonly cell: string
  readonly field: Field | null
  readonly original: string
}

/** How many flags of each kind, kinds without any left out. */
export function countFlags(flags: readonly Flag[]): Partial<Record<FlagKind, number>> {
  const counts: Partial<Record<FlagKind, number>> = {}
  for (const flag of flags) counts[flag.kind] = (counts[flag.kind] ?? 0) + 1
  return counts
}

/** One text for a row of a sheet. */
export const rowKey = (at: { readonly sheet: string; readonly row: number }): string => `${at.sheet}\n${at.row}`

/** Marks by the row they stand at. */
export function flagsByRow(flags: readonly Flag[]): Map<string, Flag[]> {
  return Map.groupBy(flags, rowKey)
}
