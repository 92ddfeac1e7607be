import type { Unit } from '#kit/server/unit.ts'
import { openPhone } from '../phones.ts'
import { phonesOfAccounts } from '../store/account.ts'
import { officeStandings, standingsHere } from '../store/standing.ts'

/** An account with a standing in this neighbourhood, as far as telling it something needs. */
export interface HereAccount {
  id: string
  name: string
  personId: string | null
  homeIds: readonly string[]
  hasPhone: boolean
}

/** Residents with an account, each once, the homes of several bindings put together. */
export async function residentsHere(unit: Unit): Promise<HereAccount[]> {
  return together(
    (await unit.read(standingsHere(unit.neighbourhoodId, unit.now).orderBy('t.id'))).filter(
      (row) => row.role === 'resident',
    ),
  )
}

/** Some of the accounts with a standing here, whatever it is; unknown ids are left out. */
export async function accountsHere(unit: Unit, ids: readonly string[]): Promise<HereAccount[]> {
  const rows = await unit.read(
    standingsHere(unit.neighbourhoodId, unit.now)
      .where((eb) => eb('t.account_id', '=', eb.fn.any(eb.val([...ids]))))
      .orderBy('t.id'),
  )
  return together(rows)
}

/** Officers of the subdistrict that this neighbourhood lies in; they have no home and no entry in the register here. */
export async function officersAbove(unit: Unit): Promise<HereAccount[]> {
  const rows = await unit.read(officeStandings(unit.now))
  return together(
    rows.flatMap((row) =>
      row.role === 'subdistrict' && row.area !== null && unit.ground.code.startsWith(row.area)
        ? [{ ...row, person_id: null, home_ids: [] }]
        : [],
    ),
  )
}

function together(
  rows: readonly {
    account_id: string
    name: string
    person_id: string | null
    home_ids: string[]
    phoneSealed: string | null
  }[],
): HereAccount[] {
  const found = new Map<string, HereAccount>()
  for (const row of rows) {
    const known = found.get(row.account_id)
    found.set(row.account_id, {
      id: row.account_id,
      name: row.name,
      personId: known?.personId ?? row.person_id,
      homeIds: [...new Set([...(known?.homeIds ?? []), ...row.home_ids])],
      hasPhone: row.phoneSealed !== null,
    })
  }
  return [...found.values()]
}

/** The numbers themselves, for sending to them; by account. Never for a screen. */
export async function openPhones(unit: Unit, accountIds: readonly string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map()
  const rows = await unit.read(phonesOfAccounts(accountIds))
  return new Map(
    rows.flatMap(({ id, phoneSealed, phoneNumber }): [string, string][] =>
      phoneSealed === null || phoneNumber === null
        ? []
        : [[id, openPhone(unit.parts.cipher, phoneSealed, phoneNumber)]],
    ),
  )
}
