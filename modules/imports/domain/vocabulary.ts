import { plain } from '#kit/pure/text.ts'

/** Words in cells and what the register calls them. Only what is listed is understood; the rest is flagged. */
function words<Code extends string>(lists: Record<Code, string>): ReadonlyMap<string, Code> {
  return new Map(
    (Object.entries(lists) as [Code, string][]).flatMap(([code, list]) =>
      list.split(' ').map((word): [string, Code] => [plain(word), code]),
    ),
  )
}

/** How somebody stands to the head of the household. */
export const relations = words({
  head: '户主 本人 戶主',
  spouse: '配偶 妻 夫 妻子 丈夫 爱人 老婆 老公',
  son: '子 儿子 长子 次子 三子 独子 独生子 继子 养子',
  daughter: '女 女儿 长女 次女 三女 独女 独生女 继女 养女',
  'son-in-law': '女婿',
  'daughter-in-law': '儿媳 媳 媳妇 儿媳妇',
  parent: '父 母 父亲 母亲 父母',
  'parent-in-law': '岳父 岳母 公公 婆婆 公 婆',
  grandchild: '孙子 孙女 外孙 外孙子 外孙女 孙 孙子女',
  grandparent: '祖父 祖母 外祖父 外祖母 爷爷 奶奶 外公 外婆',
  sibling: '兄 弟 姐 妹 哥哥 弟弟 姐姐 妹妹 兄弟 姐妹',
  'nephew-or-niece': '侄子 侄女 外甥 外甥女',
  tenant: '承租人 租客 租户 租赁户 主租人',
  'co-tenant': '合租人 合租 同租人 同住人',
  helper: '保姆 住家保姆 家政 护工',
  'other-kin': '其他亲属 其它亲属 亲属 亲戚',
  'non-kin': '非亲属 其他 其它 朋友 寄居',
})
export type Relation = typeof relations extends ReadonlyMap<string, infer Code> ? Code : never

/**
 * Where somebody is registered and lives: `registered` here and living here (户籍), registered here and living elsewhere
 * or the reverse (`separated`, 人户分离), come from outside Shanghai (`incoming`, 来沪人员).
 */
export const registrations = words({
  registered: '户籍 户籍人口 常住户籍 本地户籍 户在人在 人户一致 本区户籍 沪籍',
  separated: '人户分离 户在人不在 人在户不在 空挂户 空挂 挂户',
  incoming: '来沪人员 来沪 外来人口 外来 流动人口 外地 非沪籍 外省市 租住',
})
export type Registration = typeof registrations extends ReadonlyMap<string, infer Code> ? Code : never

export const employments = words({
  employed: '在职 就业 在业 工作 已就业 在岗 自由职业 个体 灵活就业',
  retired: '退休 离休 退养 离退休',
  student: '学生 在校 就读 在读 学龄前 幼儿',
  jobless: '失业 登记失业',
  'never-employed': '无业 未就业',
  'graduate-jobless': '待业(高校毕业生) 待业高校毕业生 高校毕业生待业 待业毕业生 待业',
})
export type Employment = typeof employments extends ReadonlyMap<string, infer Code> ? Code : never

/** Who is looked after, and why. */
export const reliefs = words({
  'minimum-allowance': '低保 低保户 低保家庭 享受低保',
  'low-income': '低收入 低收入家庭 低保边缘 低保边缘家庭 支出型贫困 刚性支出困难',
})
export const elders = words({
  'living-alone': '独居 独居老人 独居老年人',
  'without-kin': '孤老 孤寡 孤寡老人 孤老人员',
  'elders-only': '纯老 纯老家庭 纯老户 空巢',
})
export const disabilityKinds = words({
  sight: '视力',
  hearing: '听力',
  speech: '言语 语言',
  body: '肢体',
  mind: '智力',
  mental: '精神',
  several: '多重',
})
const grades = new Map(Array.from('一二三四1234', (grade, index) => [grade, (index % 4) + 1]))

export type CareFlag =
  | 'living-alone'
  | 'without-kin'
  | 'elders-only'
  | 'minimum-allowance'
  | 'low-income'
  | 'disability'
  | 'jobless'

/** 肢体二级 → kind and grade 1–4 (GB/T 26341). */
export function readDisability(written: string): { kind: string; grade: number } | undefined {
  const found = /^(视力|听力|言语|语言|肢体|智力|精神|多重)(?:残疾)?([一二三四1-4])级?$/.exec(plain(written))
  const kind = disabilityKinds.get(found?.[1] ?? '')
  const grade = grades.get(found?.[2] ?? '')
  return kind === undefined || grade === undefined ? undefined : { kind, grade }
}

/** Written where there is nothing to say. */
export const saysNothing = (written: string): boolean =>
  /^(?:无|没有|否|不详|未知|正常|-+|\/+|×)?$/.test(plain(written))

export const homeUses = words({
  vacant: '空关 空关房 空置 空房 无人居住 无人',
  let: '出租 租赁 出租房 租住 出租屋 群租',
  'lived-in': '自住 自用 居住 业主自住',
})
export type HomeUse = typeof homeUses extends ReadonlyMap<string, infer Code> ? Code : never
