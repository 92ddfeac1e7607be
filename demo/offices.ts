import { settleAccounts } from '#accounts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { district, subdistricts } from './district.ts'
import type { SignIn } from './sign-ins.ts'
import { officers, operator } from './staff.ts'

/** Accounts of the subdistrict offices, the district and whoever looks after the copy; gives those that are offered to sign in. */
export async function openOffices(parts: Parts, at: Date): Promise<SignIn[]> {
  const ids = await inUnit(parts, { actor: null, now: at, ground: null }, (unit) =>
    settleAccounts(unit, [
      ...officers.map(({ name, role, area }, index) => ({
        name,
        phone: `1990100900${index}`,
        standings: [{ role, area }],
      })),
      { name: operator, phone: '19901009009', standings: [{ role: 'operator' as const }] },
    ]),
  )
  const offices = officers.flatMap(({ name, role, area, offered }, index): SignIn[] => {
    const accountId = ids[index]
    if (!offered || accountId === undefined) return []
    const office = area === district.code ? district.name : (subdistricts.find(([code]) => code === area)?.[1] ?? area)
    return [
      {
        accountId,
        role,
        zh: `${office} ${name}`,
        en: `${role === 'district' ? 'District' : 'Subdistrict'} officer, ${name}`,
      },
    ]
  })
  const runs = ids.at(-1)
  return runs === undefined
    ? offices
    : [
        ...offices,
        { accountId: runs, role: 'operator', zh: `系统管理员 ${operator}`, en: `Operator of this copy, ${operator}` },
      ]
}
