import type { Unit } from '#kit/server/unit.ts'
import type { Role } from '../../contract/shapes.ts'
import { isStaff } from '../../domain/standings.ts'
import { standingsHere } from '../store/standing.ts'

/** Somebody who works in a neighbourhood, as other rooms name them: `id` is the account's. */
export interface Worker {
  id: string
  name: string
  role: Role
  /** The body in whose name they work: 延吉物业. */
  body: string | null
  /** Whom a matter meets first. */
  firstContact: boolean
}

/** An account bound to a person of the register. */
export interface Resident {
  id: string
  name: string
  homeIds: string[]
}

/** Everybody with a standing beyond a resident's in the unit's neighbourhood, the longest serving first. */
export async function workersOf(unit: Unit): Promise<Worker[]> {
  const rows = await unit.read(standingsHere(unit.neighbourhoodId, unit.now))
  return rows
    .filter((row) => isStaff(row.role as Role))
    .map(({ account_id: id, name, role, body, first_contact: firstContact }) => ({
      id,
      name,
      role: role as Role,
      body,
      firstContact,
    }))
}

/** The account bound to a person of this neighbourhood; the oldest where there are several, null where none is. */
export async function residentOf(unit: Unit, personId: string): Promise<Resident | null> {
  const rows = await unit.read(standingsHere(unit.neighbourhoodId, unit.now).where('t.person_id', '=', personId))
  const row = rows.find((one) => one.role === 'resident')
  return row ? { id: row.account_id, name: row.name, homeIds: row.home_ids } : null
}
