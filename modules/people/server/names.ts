import type { CareFlag, Employment, Registration, Relation, Sex } from '../contract/words.ts'

type Names<Code extends string> = Readonly<Record<Code, { zh: string; en: string }>>

/** Words for files that leave the house; screens have their own texts. */
export const sexNames: Names<Sex> = { male: { zh: '男', en: 'male' }, female: { zh: '女', en: 'female' } }

export const registrationNames: Names<Registration> = {
  registered: { zh: '户籍', en: 'registered here' },
  separated: { zh: '人户分离', en: 'registered and living apart' },
  incoming: { zh: '来沪人员', en: 'from outside Shanghai' },
}

export const relationNames: Names<Relation> = {
  head: { zh: '户主', en: 'head' },
  spouse: { zh: '配偶', en: 'spouse' },
  son: { zh: '儿子', en: 'son' },
  daughter: { zh: '女儿', en: 'daughter' },
  'son-in-law': { zh: '女婿', en: 'son-in-law' },
  'daughter-in-law': { zh: '儿媳', en: 'daughter-in-law' },
  parent: { zh: '父母', en: 'parent' },
  'parent-in-law': { zh: '公婆岳父母', en: 'parent-in-law' },
  grandchild: { zh: '孙辈', en: 'grandchild' },
  grandparent: { zh: '祖辈', en: 'grandparent' },
  sibling: { zh: '兄弟姐妹', en: 'sibling' },
  'nephew-or-niece': { zh: '侄甥', en: 'nephew or niece' },
  tenant: { zh: '承租人', en: 'tenant' },
  'co-tenant': { zh: '合租人', en: 'co-tenant' },
  helper: { zh: '保姆', en: 'helper' },
  'other-kin': { zh: '其他亲属', en: 'other kin' },
  'non-kin': { zh: '非亲属', en: 'not kin' },
}

export const employmentNames: Names<Employment> = {
  employed: { zh: '在职', en: 'employed' },
  retired: { zh: '退休', en: 'retired' },
  student: { zh: '学生', en: 'student' },
  jobless: { zh: '失业', en: 'jobless' },
  'never-employed': { zh: '无业', en: 'never employed' },
  'graduate-jobless': { zh: '待业毕业生', en: 'graduate without work' },
}

export const careNames: Names<CareFlag> = {
  'without-kin': { zh: '孤寡老人', en: 'elder without kin' },
  'minimum-allowance': { zh: '低保户', en: 'minimum living allowance' },
  disability: { zh: '残障', en: 'disability' },
  jobless: { zh: '失无业', en: 'unemployed or never employed' },
  'living-alone': { zh: '独居老人', en: 'elder living alone' },
  'elders-only': { zh: '纯老家庭', en: 'household of elders only' },
  'low-income': { zh: '低收入家庭', en: 'low-income household' },
  'needs-care': { zh: '失能', en: 'needs care in daily life' },
  'child-in-difficulty': { zh: '困境儿童', en: 'child in difficulty' },
}
