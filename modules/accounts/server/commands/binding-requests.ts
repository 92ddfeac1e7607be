import { listEntrances, listHomes } from '#places'
import { parseAddress } from '#places/reading'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { renameAccount } from '../store/account.ts'
import { closeRequest, insertRequest, requestById } from '../store/binding.ts'
import { bind } from './bind-home.ts'

/** The one home an address names, as somebody typed it: 12号301, 延吉七村12号301室, 12-301. */
async function homeAt(unit: Unit, written: string): Promise<string> {
  const read = parseAddress(written)
  if (!read.ok || read.address.room === undefined) return refuse('accounts.unknown-home', {}, 'address')
  const { gate, room, compound, lane } = read.address
  const entrances = (await listEntrances(unit)).filter((one) => one.name === `${gate}号`)
  const named = entrances.filter((one) =>
    [compound, lane].some((part) => part !== undefined && one.compound.includes(part)),
  )
  const among = named.length > 0 ? named : entrances
  const homes = (await Promise.all(among.map((one) => listHomes(unit, one.id))))
    .flat()
    .filter((one) => one.room === room)
  const [home, another] = homes
  return home !== undefined && another === undefined ? home.id : refuse('accounts.unknown-home', {}, 'address')
}

/** Asks to be bound to a home; a resend with the same id asks once. */
export async function askForBinding(
  unit: Unit,
  input: { id: string; address: string; name: string; relation: string; note: string },
): Promise<void> {
  const homeId = await homeAt(unit, input.address)
  const { accountId } = unit.by
  unit.write(
    insertRequest(unit, {
      id: input.id,
      accountId,
      homeId,
      name: input.name,
      relation: input.relation,
      note: input.note,
    }),
  )
  unit.emit({ type: 'accounts.binding-asked', subjectId: input.id, data: { homeId } })
}

/** A worker approves, and the account gets its home and the name it was asked under; or declines with a reason. */
export async function decideRequest(
  unit: Unit,
  id: string,
  decision: { approve: true; personId?: string | undefined } | { approve: false; reason: string },
): Promise<void> {
  const row = await unit.readOr(requestById(unit, id))
  const state = decision.approve ? 'approved' : 'declined'
  unit.writeOne(
    closeRequest(unit, id, { state, reason: decision.approve ? null : decision.reason }),
    'accounts.request-closed',
  )
  if (decision.approve) {
    await bind(unit, {
      accountId: row.account_id,
      homeIds: [row.home_id],
      personId: decision.personId ?? null,
      how: 'request',
    })
    unit.write(renameAccount(row.account_id, row.name))
  }
  unit.emit({ type: 'accounts.binding-decided', subjectId: id, data: { state, accountId: row.account_id } })
}

export async function withdrawRequest(unit: Unit, id: string): Promise<void> {
  const row = await unit.readOr(requestById(unit, id))
  if (row.account_id !== unit.by.accountId) refuse('common.not-found')
  unit.writeOne(closeRequest(unit, id, { state: 'withdrawn', reason: null }), 'accounts.request-closed')
}
