import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { announce } from '../announce.ts'
import { makeInvitation, type PrintedCode } from '../one-time-codes.ts'
import { dropSecondFactor, markSecondFactor, setUsername } from '../store/account.ts'
import { endSessions } from '../store/session.ts'
import { setFirstContact as write } from '../store/standing.ts'
import { staffStanding } from './end-staff.ts'

/** Names the worker whom matters meet first; there is one at a time. */
export async function setFirstContact(unit: Unit, id: string): Promise<void> {
  const row = await staffStanding(unit, id)
  unit.authorise(rights['accounts.manage-staff'], { accountId: row.account_id, role: 'worker' })
  unit.write(write(unit.neighbourhoodId, null))
  await unit.flush()
  unit.writeOne(write(unit.neighbourhoodId, id))
  unit.emit({ type: 'accounts.first-contact-set', subjectId: row.account_id, data: {} })
}

/** A new code for whoever forgot the password; the second factor still stands in the way of anybody else. */
export async function inviteAgain(unit: Unit, id: string): Promise<PrintedCode> {
  const row = await staffStanding(unit, id)
  unit.authorise(rights['accounts.manage-staff'], { accountId: row.account_id, role: row.role })
  unit.write(setUsername(row.account_id, row.account_id))
  unit.emit({ type: 'accounts.invited-again', subjectId: row.account_id, data: { role: row.role } })
  return makeInvitation(unit, { id: row.account_id, name: row.name }, unit.neighbourhoodId)
}

/**
 * Takes a lost second factor off. Whoever could do this and set a new password could be that worker, so every session
 * ends and all who work here are told by whom and why.
 */
export async function resetSecondFactor(unit: Unit, id: string, reason: string): Promise<void> {
  const row = await staffStanding(unit, id)
  unit.authorise(rights['accounts.manage-staff'], { accountId: row.account_id, role: row.role })
  unit.write(dropSecondFactor(row.account_id))
  unit.write(markSecondFactor(row.account_id, false))
  unit.write(endSessions(row.account_id, null))
  announce(unit, 'second-factor-reset', { accountId: row.account_id, about: row.name, reason })
}
