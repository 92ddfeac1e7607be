import { maskName } from '#people'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Role } from '../../contract.ts'
import { listCodes, listRequests } from './bindings.ts'
import { listConsents } from './consents.ts'
import { listStaff } from './staff.ts'

export type AccountList = 'requests' | 'codes' | 'consents'

type Tongue = 'zh' | 'en'
const tongueOf = (unit: Unit): Tongue => (unit.language === 'en' ? 'en' : 'zh')
const day = (instant: string | null) => (instant === null ? null : dayOf(new Date(instant)))

/** Who works here, as the page shows it. */
export async function exportStaff(unit: Unit, format: TableFormat): Promise<Buffer> {
  const tongue = tongueOf(unit)
  const say = (zh: string, en: string) => (tongue === 'en' ? en : zh)
  const columns: Column<Awaited<ReturnType<typeof listStaff>>[number]>[] = [
    { title: say('姓名', 'Name'), value: (one) => one.name },
    { title: say('身份', 'Capacity'), value: (one) => roleNames[one.role][tongue], width: 20 },
    { title: say('单位', 'Body'), value: (one) => one.body, width: 24 },
    { title: say('手机号', 'Phone'), value: (one) => one.phone },
    {
      title: say('验证器', 'Second factor'),
      value: (one) => (one.secondFactor ? say('设了', 'set') : say('没设', 'not set')),
    },
    { title: say('从什么时候起', 'Since'), value: (one) => day(one.since) },
    { title: say('到什么时候', 'Until'), value: (one) => day(one.until) },
  ]
  return taken(unit, 'staff', format, columns, await listStaff(unit))
}

/** Requests to be bound, codes that are out, or consents; residents' names masked. */
export async function exportAccounts(unit: Unit, list: AccountList, format: TableFormat): Promise<Buffer> {
  const tongue = tongueOf(unit)
  const say = (zh: string, en: string) => (tongue === 'en' ? en : zh)
  const name = { title: say('姓名', 'Name') }
  if (list === 'requests') {
    const columns: Column<Awaited<ReturnType<typeof listRequests>>[number]>[] = [
      { ...name, value: (one) => maskName(one.name) },
      { title: say('住处', 'Home'), value: (one) => one.home.address, width: 28 },
      { title: say('手机号', 'Phone'), value: (one) => one.phone },
      { title: say('关系', 'Relation'), value: (one) => homeRelationNames[one.relation][tongue] },
      { title: say('哪天申请', 'Asked on'), value: (one) => day(one.askedAt) },
    ]
    return taken(unit, list, format, columns, await listRequests(unit))
  }
  if (list === 'codes') {
    const columns: Column<Awaited<ReturnType<typeof listCodes>>[number]>[] = [
      // A home's address, or the name of a colleague.
      { title: say('给谁', 'For'), value: (one) => (one.kind === 'bind' ? one.label : maskName(one.label)), width: 28 },
      {
        title: say('做什么用', 'Use'),
        value: (one) => (one.kind === 'bind' ? say('绑定住处', 'bind a home') : say('开通账号', 'open an account')),
      },
      { title: say('谁给的', 'Made by'), value: (one) => one.madeBy },
      { title: say('到什么时候', 'Until'), value: (one) => day(one.expiresAt) },
    ]
    return taken(unit, list, format, columns, await listCodes(unit))
  }
  const columns: Column<Awaited<ReturnType<typeof listConsents>>[number]>[] = [
    { title: say('替谁', 'For whom'), value: (one) => maskName(one.person.name) },
    { title: say('谁来办', 'Who acts'), value: (one) => maskName(one.agent.name) },
    { title: say('手机号', 'Phone'), value: (one) => one.agent.phone },
    { title: say('关系', 'Relation'), value: (one) => kinNames[one.relation][tongue] },
    {
      title: say('怎么同意的', 'How'),
      value: (one) => (one.how === 'counter' ? say('当面', 'at the counter') : say('自己的账号', 'own account')),
    },
    { title: say('哪天', 'On'), value: (one) => day(one.givenAt) },
  ]
  return taken(unit, list, format, columns, await listConsents(unit, null))
}

async function taken<Row>(
  unit: Unit,
  list: AccountList | 'staff',
  format: TableFormat,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<Buffer> {
  unit.emit({
    type: 'accounts.account-list-exported',
    subjectId: unit.neighbourhoodId,
    data: { list, format, rows: rows.length },
  })
  return tableFile(format, columns, rows, markOf(unit))
}

type Names<Code extends string> = Readonly<Record<Code, { zh: string; en: string }>>

/** Words for files that leave the house; screens have their own texts. */
const roleNames: Names<Role> = {
  resident: { zh: '居民', en: 'resident' },
  worker: { zh: '居委干部', en: 'worker' },
  chair: { zh: '居委主任', en: 'chair' },
  property: { zh: '物业', en: 'property manager' },
  owners: { zh: '业委会', en: "owners' committee" },
  police: { zh: '民警', en: 'police officer' },
  partner: { zh: '共建单位', en: 'partner unit' },
  subdistrict: { zh: '街道', en: 'subdistrict' },
  district: { zh: '区里', en: 'district' },
  operator: { zh: '系统管理员', en: 'operator' },
}
const homeRelationNames: Names<'owner' | 'family' | 'tenant' | 'other'> = {
  owner: { zh: '房主', en: 'owner' },
  family: { zh: '家里人', en: 'family' },
  tenant: { zh: '租住', en: 'tenant' },
  other: { zh: '别的', en: 'other' },
}
const kinNames: Names<'child' | 'spouse' | 'relative' | 'carer' | 'other'> = {
  child: { zh: '子女', en: 'child' },
  spouse: { zh: '老伴', en: 'spouse' },
  relative: { zh: '亲戚', en: 'relative' },
  carer: { zh: '照顾的人', en: 'carer' },
  other: { zh: '别的人', en: 'somebody else' },
}
