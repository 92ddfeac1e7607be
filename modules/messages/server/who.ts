import { accountsHere, officersAbove } from '#accounts'
import { maskName, readPersons } from '#people'
import { readHomes } from '#places'
import type { Unit } from '#kit/server/unit.ts'

type Told = { account_id: string | null; person_id: string | null; home_id: string | null }

/** Names (masked) and addresses of those who were told, for a screen: read together, asked for one by one. */
export async function whoAndWhere(
  unit: Unit,
  rows: readonly Told[],
): Promise<(row: Told) => { name: string | null; address: string | null; phones: string[] }> {
  const ids = (pick: (row: Told) => string | null) => [...new Set(rows.map(pick).filter((id) => id !== null))]
  const [persons, accounts, homes] = await Promise.all([
    readPersons(
      unit,
      ids((row) => row.person_id),
    ),
    accountsHere(
      unit,
      ids((row) => row.account_id),
    ),
    readHomes(
      unit,
      ids((row) => row.home_id),
    ),
  ])
  const byPerson = new Map(persons.map((one) => [one.id, one.masked]))
  const known = new Set(accounts.map((one) => one.id))
  // Whoever stands above the neighbourhood has no standing in it.
  const above = rows.some((row) => row.account_id !== null && !known.has(row.account_id))
    ? await officersAbove(unit)
    : []
  const byAccount = new Map([...accounts, ...above].map((one) => [one.id, maskName(one.name)]))
  const byHome = new Map(homes.map((one) => [one.id, one.address]))
  return (row) => ({
    name: byPerson.get(row.person_id ?? '')?.name ?? byAccount.get(row.account_id ?? '') ?? null,
    address: byHome.get(row.home_id ?? '') ?? null,
    phones: (byPerson.get(row.person_id ?? '')?.phones ?? []).map((phone) => phone.mask),
  })
}
