import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Role } from '../../contract/shapes.ts'
import { isStaff } from '../../domain/standings.ts'
import { rights } from '../../rights.ts'
import { announce } from '../announce.ts'
import { endStanding, insertStandings, officeStandings, standingHere, standingsHere } from '../store/standing.ts'
import { standingRow } from './settle-accounts.ts'

/** The standing of a route, as far as it is one of work in the unit's neighbourhood. */
export async function staffStanding(unit: Unit, id: string) {
  const row = await unit.readOr(standingHere(unit.neighbourhoodId, id, unit.now))
  const role = row.role as Role
  return isStaff(role) ? { ...row, role } : refuse('common.not-found')
}

/** Ends a standing; the only chair has to hand over instead. All who work here are told. */
export async function endStaff(unit: Unit, id: string, reason: string): Promise<void> {
  const row = await staffStanding(unit, id)
  unit.authorise(rights['accounts.manage-staff'], { accountId: row.account_id, role: row.role })
  if (row.role === 'chair' && row.emergency_reason === null) {
    const here = await unit.read(standingsHere(unit.neighbourhoodId, unit.now))
    if (here.filter((one) => one.role === 'chair' && one.emergency_reason === null).length < 2)
      refuse('accounts.last-chair')
  }
  unit.writeOne(endStanding(id, unit.by.accountId, unit.now))
  announce(unit, 'standing-ended', { accountId: row.account_id, about: row.name, reason, data: { role: row.role } })
}

/**
 * Somebody leaves and a colleague takes over. Rooms below hear `accounts.handed-over` with `{from, to, role}` and move
 * what is open. A chair's successor becomes chair.
 */
export async function handOver(unit: Unit, id: string, input: { to: string; reason: string }): Promise<void> {
  const row = await staffStanding(unit, id)
  unit.authorise(rights['accounts.hand-over'], { accountId: row.account_id, role: row.role })
  const here = await unit.read(standingsHere(unit.neighbourhoodId, unit.now))
  const theirs = here.filter((one) => one.account_id === input.to && isStaff(one.role as Role))
  if (theirs.length === 0 || input.to === row.account_id) refuse('accounts.not-a-colleague', {}, 'to')
  if (row.role === 'chair' && !theirs.some((one) => one.role === 'chair'))
    unit.write(insertStandings([standingRow(unit, input.to, { role: 'chair', firstContact: row.first_contact })]))
  unit.writeOne(endStanding(id, unit.by.accountId, unit.now))
  announce(unit, 'handed-over', {
    accountId: row.account_id,
    about: `${row.name} → ${theirs[0]?.name}`,
    reason: input.reason,
    data: { from: row.account_id, to: input.to, role: row.role },
  })
}

/** Ends a standing over an area or over the copy; one operator always remains. */
export async function endOffice(unit: Unit, id: string, reason: string): Promise<void> {
  const held = await unit.read(officeStandings(unit.now))
  const row = held.find((one) => one.id === id) ?? refuse('common.not-found')
  if (row.role === 'operator' && held.filter((one) => one.role === 'operator').length < 2)
    refuse('accounts.last-operator')
  unit.writeOne(endStanding(id, unit.by.accountId, unit.now))
  unit.parts.log.warn(
    { by: unit.by.accountId, accountId: row.account_id, role: row.role, reason },
    'a standing over an area was ended',
  )
}
