import { useLingui } from '@lingui/react/macro'
import type { Field, Outcome, RunLine, SheetKind } from './reading.ts'

/** What a column of a roster can be taken for, in the order of the list to choose from. */
export function useFieldNames(): Record<Field, string> {
  const { t } = useLingui()
  return {
    name: t`姓名`,
    idNumber: t`身份证号`,
    sex: t`性别`,
    birthDate: t`出生日期`,
    relation: t`与户主关系`,
    headName: t`户主`,
    phone: t`电话`,
    otherPhone: t`另一个电话`,
    address: t`完整地址`,
    compound: t`小区`,
    lane: t`弄`,
    building: t`幢`,
    gate: t`门牌号`,
    unit: t`单元`,
    room: t`室号`,
    registration: t`人口类别`,
    registeredAddress: t`户籍地址`,
    ethnicity: t`民族`,
    politics: t`政治面貌`,
    employment: t`就业状况`,
    workplace: t`工作单位`,
    disability: t`残疾类别等级`,
    relief: t`救助`,
    elder: t`老人类别`,
    owner: t`产权人`,
    ownerPhone: t`产权人电话`,
    area: t`建筑面积`,
    exclusiveArea: t`套内面积`,
    homeUse: t`房屋状态`,
    remark: t`备注`,
    sequence: t`序号`,
    result: t`导入结果`,
    reason: t`导入说明`,
  }
}

export function useSheetKinds(): Record<SheetKind, string> {
  const { t } = useLingui()
  return { residents: t`住户`, homes: t`房屋`, skipped: t`不导入` }
}

export function useOutcomeNames(): Record<Outcome, string> {
  const { t } = useLingui()
  return {
    created: t`新登记`,
    updated: t`有变化`,
    unchanged: t`没有变化`,
    samePerson: t`同一人`,
    needsPerson: t`要您看`,
  }
}

export function useRunStates(): Record<RunLine['state'], string> {
  const { t } = useLingui()
  return { previewed: t`还没写入`, applying: t`正在写入`, done: t`做完了`, undone: t`已撤回` }
}

/** Words that server and screen share, in the language of the screen. */
export function useSay(): (text: { zh: string; en: string }) => string {
  const { i18n } = useLingui()
  return (text) => (i18n.locale.startsWith('en') ? text.en : text.zh)
}
