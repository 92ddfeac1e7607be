import { halfWidth, withoutSpaces } from '#kit/pure/text.ts'

/** What a column of a roster can hold. */
export const fields = [
  'sequence',
  'address',
  'compound',
  'lane',
  'building',
  'gate',
  'unit',
  'room',
  'relation',
  'name',
  'headName',
  'sex',
  'birthDate',
  'idNumber',
  'ethnicity',
  'politics',
  'registration',
  'phone',
  'otherPhone',
  'employment',
  'workplace',
  'disability',
  'relief',
  'elder',
  'owner',
  'ownerPhone',
  'area',
  'exclusiveArea',
  'homeUse',
  'registeredAddress',
  'remark',
  'result',
  'reason',
] as const
export type Field = (typeof fields)[number]

/** How committees head their columns; compared without spaces, brackets, units and punctuation. */
const synonyms: Record<Field, string> = {
  sequence: '序号 编号 序 NO',
  address:
    '住址 地址 家庭住址 现住址 现居住地址 居住地址 居住地 房屋地址 房屋坐落 坐落 详细地址 住所 家庭地址 现住地址 实际居住地',
  compound: '小区 小区名称 居住小区 所属小区',
  lane: '弄 弄号 路弄 路弄号',
  building: '幢 栋 幢号 栋号 楼号 楼栋 楼栋号 楼幢 楼幢号',
  gate: '门牌号 门牌 门牌号码 号 门洞 门洞号 楼门 楼门号 楼组',
  unit: '单元 单元号',
  room: '室号 室 房号 房间号 房屋号 房室号 房屋室号 室号房号',
  relation: '与户主关系 与户主的关系 户主关系 关系 家庭关系 与承租人关系 与户主或承租人关系',
  name: '姓名 居民姓名 人员姓名 老人姓名 成员姓名 家庭成员 家庭成员姓名 本人姓名 名字 承租人姓名 NAME',
  headName: '户主 户主姓名 户主名',
  sex: '性别',
  birthDate: '出生日期 出生年月日 出生年月 生日 出生 出生时间',
  idNumber:
    '公民身份号码 公民身份证号码 身份证号 身份证号码 身份证 证件号码 证件号 身份号码 居民身份证号 居民身份证号码',
  ethnicity: '民族',
  politics: '政治面貌 党派',
  registration: '人口类别 人员类别 人员类型 户籍性质 居住类型 人户状态 人户情况 户籍类型 户口类别 户籍情况',
  phone: '联系电话 电话 手机 手机号 手机号码 联系方式 电话号码 本人电话 移动电话',
  otherPhone: '固定电话 座机 备用电话 家庭电话 宅电 家属电话 紧急联系电话 其他电话',
  employment: '就业状况 就业情况 就业 职业 工作状况 职业状况',
  workplace: '工作单位 单位 就业单位 服务处所',
  disability: '残疾类别等级 残疾情况 残疾等级 残疾 残疾类别 残疾类别及等级 残疾类型 残疾人',
  relief: '救助 救助类别 救助情况 帮困 帮困情况 低保 低保情况 帮困救助',
  elder: '老人类别 老年人类别 老人情况 独居孤老 老人类型 独居情况',
  owner: '产权人 产权人姓名 业主 业主姓名 房东 房东姓名 房主 房主姓名 房屋产权人 权利人 房屋所有人 所有权人',
  ownerPhone: '产权人电话 业主电话 房东电话 房主电话 产权人联系电话 业主联系电话 房东联系方式 业主联系方式',
  area: '建筑面积 面积 房屋面积 产证面积 产权面积 房屋建筑面积',
  exclusiveArea: '套内面积 专有面积 专有部分面积 套内建筑面积 套内',
  homeUse: '房屋状态 房屋用途 使用情况 居住情况 房屋情况 房屋使用情况 居住状况 房屋使用状况',
  registeredAddress: '户籍地址 户口所在地 户籍地 户籍所在地 户口地址 原籍地址 户籍详址',
  remark: '备注 说明 其他 备注说明 其它',
  result: '导入结果',
  reason: '导入说明',
}

const known = new Map<string, Field>(
  fields.flatMap((field) => synonyms[field].split(' ').map((title): [string, Field] => [titleKey(title), field])),
)

/** A title as it is compared: 建筑面积(㎡) → 建筑面积, 身份证号* → 身份证号. */
export function titleKey(title: string): string {
  const bare = halfWidth(withoutSpaces(title))
    .replace(/[（([【].*?[)）\]】]/g, '')
    .replace(/[*:、,.。;\-_/\\"'“”‘’?!]/g, '')
  return bare.replace(/(?:㎡|m²|m2|平方米)$/i, '').toUpperCase()
}

/** Which field a title names. `above` is the title over it in a two-row head. */
export function fieldOf(title: string, above = ''): Field | undefined {
  const [own, upper] = [titleKey(title), titleKey(above)]
  if (own === '') return upper === '' ? undefined : known.get(upper)
  return known.get(upper + own) ?? known.get(own)
}
