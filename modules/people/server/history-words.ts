import type { CareAudience, CareBasis, CareFlag, Relation } from '../contract/words.ts'
import { careNames, employmentNames, registrationNames, relationNames, sexNames } from './names.ts'

type Tongue = 'zh' | 'en'
type Names = Readonly<Record<string, { zh: string; en: string }>>

export const basisNames: Readonly<Record<CareBasis, { zh: string; en: string }>> = {
  document: { zh: '证件、证明', en: 'a document' },
  'own-word': { zh: '本人或家人说的', en: 'what the person or family said' },
  visit: { zh: '上门看到的', en: 'a visit' },
  subdistrict: { zh: '街道名单', en: 'a list of the subdistrict' },
  roster: { zh: '原来的名册', en: 'the former roster' },
}
export const audienceNames: Readonly<Record<CareAudience, { zh: string; en: string }>> = {
  committee: { zh: '居委会的人，要写理由', en: 'the committee, for a written reason' },
  chair: { zh: '只有主任，要写理由', en: 'the chair alone, for a written reason' },
}

/** What the fields of the register and of its doubts are called, for the person to read. */
const fieldNames: Names = {
  name: { zh: '姓名', en: 'Name' },
  idNumber: { zh: '身份证号', en: 'ID number' },
  birthDate: { zh: '出生日期', en: 'Birthday' },
  sex: { zh: '性别', en: 'Sex' },
  phones: { zh: '电话', en: 'Telephone' },
  employment: { zh: '就业', en: 'Work' },
  workplace: { zh: '工作单位', en: 'Workplace' },
  registeredAddress: { zh: '户籍地址', en: 'Registered address' },
  ethnicity: { zh: '民族', en: 'Ethnic group' },
  politics: { zh: '政治面貌', en: 'Political status' },
  remark: { zh: '备注', en: 'Remark' },
  relatives: { zh: '家人', en: 'Family' },
  care: { zh: '照顾事项', en: 'Reason for care' },
  disability: { zh: '残疾类别', en: 'Disability' },
  relief: { zh: '救助类别', en: 'Relief' },
  elder: { zh: '老人类别', en: 'Kind of elder' },
  homeId: { zh: '住址', en: 'Address' },
  registration: { zh: '户籍类别', en: 'Registration' },
  relation: { zh: '与户主关系', en: 'Relation to the head' },
  deceased: { zh: '故去', en: 'Death' },
  leftOn: { zh: '搬离', en: 'Moved away' },
  cameFrom: { zh: '从别的居民区来', en: 'Came from another neighbourhood' },
  wentTo: { zh: '去了别的居民区', en: 'Went to another neighbourhood' },
}

export const fieldName = (field: string, tongue: Tongue): string => fieldNames[field]?.[tongue] ?? field

const codes: Readonly<Record<string, Names>> = {
  sex: sexNames,
  registration: registrationNames,
  relation: relationNames,
  employment: employmentNames,
  care: careNames,
}

/** A value of the history as the person reads it: words instead of codes, never the form it is kept in. */
export function inWords(field: string, value: unknown, tongue: Tongue): string {
  if (Array.isArray(value)) return value.map((one) => inWords(field, one, tongue)).join(tongue === 'en' ? ', ' : '、')
  if (typeof value !== 'object' || value === null) return codes[field]?.[String(value)]?.[tongue] ?? String(value)
  const one = value as {
    number?: string
    on?: string | null
    year?: number | null
    flag?: CareFlag
    relation?: Relation
    name?: string | null
    grade?: number
  }
  if (one.flag !== undefined) return careNames[one.flag][tongue]
  if (one.relation !== undefined) return [relationNames[one.relation][tongue], one.name].filter(Boolean).join(' ')
  if (one.number !== undefined) return one.number
  if (one.grade !== undefined) return tongue === 'en' ? `grade ${one.grade}` : `${one.grade} 级`
  return one.on ?? (one.year ? String(one.year) : tongue === 'en' ? 'yes' : '是')
}
