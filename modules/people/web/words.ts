import { useLingui } from '@lingui/react/macro'
import type { CareFlag, Employment, Registration, Relation, Sex } from '../contract/words.ts'
import type { Resident } from './reading.ts'
import { useDate } from '#kit/web/when.tsx'

/** The words of the register in the language set. */
export function useWords() {
  const { t } = useLingui()
  const relations: Record<Relation, string> = {
    head: t`户主`,
    spouse: t`配偶`,
    son: t`儿子`,
    daughter: t`女儿`,
    'son-in-law': t`女婿`,
    'daughter-in-law': t`儿媳`,
    parent: t`父母`,
    'parent-in-law': t`公婆、岳父母`,
    grandchild: t`孙辈`,
    grandparent: t`祖辈`,
    sibling: t`兄弟姐妹`,
    'nephew-or-niece': t`侄、甥`,
    tenant: t`承租人`,
    'co-tenant': t`合租人`,
    helper: t`保姆`,
    'other-kin': t`其他亲属`,
    'non-kin': t`非亲属`,
  }
  const registrations: Record<Registration, string> = {
    registered: t`户籍`,
    separated: t`人户分离`,
    incoming: t`来沪人员`,
  }
  const sexes: Record<Sex, string> = { male: t`男`, female: t`女` }
  const employments: Record<Employment, string> = {
    employed: t`在职`,
    retired: t`退休`,
    student: t`学生`,
    jobless: t`失业`,
    'never-employed': t`无业`,
    'graduate-jobless': t`待业毕业生`,
  }
  const care: Record<CareFlag, string> = {
    'without-kin': t`孤寡老人`,
    'minimum-allowance': t`低保户`,
    disability: t`残障`,
    jobless: t`失无业`,
    'living-alone': t`独居老人`,
    'elders-only': t`纯老家庭`,
    'low-income': t`低收入家庭`,
    'needs-care': t`失能`,
    'child-in-difficulty': t`困境儿童`,
  }
  return { relations, registrations, sexes, employments, care }
}

/** What the fields of the register are called, also those of the history and of looks. */
export function useFieldNames(): Record<string, string> {
  const { t } = useLingui()
  return {
    name: t`姓名`,
    idNumber: t`身份证号`,
    birthDate: t`出生日期`,
    sex: t`性别`,
    phones: t`电话`,
    phone: t`电话`,
    work: t`工作`,
    employment: t`就业`,
    workplace: t`工作单位`,
    registeredAddress: t`户籍地址`,
    background: t`民族和政治面貌`,
    ethnicity: t`民族`,
    politics: t`政治面貌`,
    remark: t`备注`,
    relatives: t`家人`,
    care: t`关爱标签`,
    export: t`全部资料`,
    homeId: t`住处`,
    registration: t`户籍类别`,
    relation: t`与户主关系`,
    disability: t`残疾类别`,
    deceased: t`故去`,
    leftOn: t`搬离`,
    cameFrom: t`从别的居民区来`,
    wentTo: t`去了别的居民区`,
    area: t`面积`,
    exclusiveArea: t`专有面积`,
    owner: t`产权人`,
    homeUse: t`房屋使用`,
  }
}

/** 女，74 岁，户主 */
export function useAbout(): (person: Pick<Resident, 'sex' | 'age' | 'relation' | 'head'>) => string {
  const { t } = useLingui()
  const { sexes, relations } = useWords()
  return (person) => {
    const { age, relation } = person
    const parts = [
      person.sex && sexes[person.sex],
      age === null ? null : t`${age} 岁`,
      person.head ? relations.head : relation && relations[relation],
    ]
    return parts.filter(Boolean).join(t`，`)
  }
}

/** Where something comes from. What an import wrote down is said in the reader's language; what a person wrote stays. */
export function useSourceName(): (source: string) => string {
  const { t } = useLingui()
  const date = useDate()
  return (source) => {
    const day = /^名册导入 (\d{4}-\d{2}-\d{2})$/.exec(source)?.[1]
    return day === undefined ? source : t`名册导入 ${date(day)}`
  }
}

/** What is doubtful about a field, in a few words. */
export function useDoubtNames(): (kind: string) => string {
  const { t } = useLingui()
  const names: Record<string, string> = {
    'id-missing': t`没有身份证号`,
    'id-lost-digits': t`身份证号末几位丢了`,
    'id-bad-checksum': t`身份证号校验位不对`,
    'id-impossible-date': t`身份证号里的生日不存在`,
    'id-wrong-length': t`身份证号位数不对`,
    'sex-contradicts-id': t`性别和身份证号不一致`,
    'birth-contradicts-id': t`生日和身份证号不一致`,
    'date-unreadable': t`出生日期看不懂`,
    'phone-short': t`电话少了几位`,
    'phone-long': t`电话多了几位`,
    'phone-unreadable': t`电话看不懂`,
    'unknown-relation': t`与户主关系不认识`,
    'unknown-registration': t`户籍类别不认识`,
    'unknown-care': t`照顾类别不认识`,
    'area-differs': t`写了两个面积`,
    'owner-differs': t`写了两个产权人`,
    'vacant-but-lived-in': t`写着空关却有人住`,
  }
  return (kind) => names[kind] ?? t`资料待核`
}
