import { holdPost } from '#bodies'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Role } from '../../contract/shapes.ts'
import { rolesOfBody } from '../../domain/standings.ts'
import { rights } from '../../rights.ts'
import { accountFor } from '../account-for.ts'
import { makeInvitation, type PrintedCode } from '../one-time-codes.ts'
import { passwordOf, setUsername } from '../store/account.ts'
import { insertStandings, officeStandings, setFirstContact, standingsHere } from '../store/standing.ts'
import { standingRow } from './settle-accounts.ts'

interface Wanted {
  /** The standing's id, made by the client: a resend opens nothing twice. */
  id: string
  name: string
  phone: string
  role: Role
  body?: string | undefined
}

interface WantedHere extends Wanted {
  firstContact: boolean
  /** The post in a body that the standing comes with, and ends with. */
  postId?: string | undefined
}

interface Added {
  accountId: string
  invitation: PrintedCode | null
}

/** Gives somebody a standing in the unit's neighbourhood; refuses `accounts.works-here` where they hold it already. */
export async function addStaff(unit: Unit, wanted: WantedHere): Promise<Added> {
  const account = await accountFor(unit, wanted)
  unit.authorise(rights['accounts.manage-staff'], { accountId: account.id, role: wanted.role })
  const here = await unit.read(standingsHere(unit.neighbourhoodId, unit.now))
  if (here.some((row) => row.account_id === account.id && row.role === wanted.role && row.id !== wanted.id))
    refuse('accounts.works-here', {}, 'phone')
  if (wanted.postId !== undefined) {
    const post = await holdPost(unit, wanted.postId, account.id)
    if (!rolesOfBody(post.bodyKind).includes(wanted.role)) refuse('accounts.not-of-this-post', {}, 'role')
  }
  if (wanted.firstContact) unit.write(setFirstContact(unit.neighbourhoodId, null))
  const { body, firstContact, postId, role } = wanted
  unit.whenRepeated('standing_pkey', async () => ({ accountId: account.id, invitation: null }))
  unit.write(
    insertStandings([
      {
        ...standingRow(unit, account.id, {
          role,
          firstContact,
          ...(body ? { body } : {}),
          ...(postId ? { postId } : {}),
        }),
        id: wanted.id,
      },
    ]),
  )
  unit.emit({
    type: 'accounts.standing-given',
    subjectId: account.id,
    data: { role, standingId: wanted.id, ...(postId ? { postId } : {}) },
  })
  return { accountId: account.id, invitation: await invitationFor(unit, account, unit.neighbourhoodId) }
}

/** Gives somebody a standing over a subdistrict or district, or makes them operator. */
export async function addOffice(unit: Unit, wanted: Wanted & { area?: string | undefined }): Promise<Added> {
  const account = await accountFor(unit, wanted)
  const { area, body, role } = wanted
  const held = await unit.read(officeStandings(unit.now))
  const same = (row: (typeof held)[number]) =>
    row.account_id === account.id && row.role === role && row.area === (area ?? null) && row.id !== wanted.id
  if (held.some(same)) refuse('accounts.works-here', {}, 'phone')
  unit.whenRepeated('standing_pkey', async () => ({ accountId: account.id, invitation: null }))
  const standing = { role, ...(area ? { area } : {}), ...(body ? { body } : {}) }
  unit.write(insertStandings([{ ...standingRow(unit, account.id, standing), id: wanted.id }]))
  unit.parts.log.warn({ by: unit.by.accountId, accountId: account.id, role, area }, 'a standing over an area was given')
  return { accountId: account.id, invitation: await invitationFor(unit, account, null) }
}

async function invitationFor(
  unit: Unit,
  account: { id: string; name: string },
  neighbourhoodId: string | null,
): Promise<PrintedCode | null> {
  if ((await unit.readOne(passwordOf(account.id))) !== undefined) return null
  unit.write(setUsername(account.id, account.id))
  return makeInvitation(unit, account, neighbourhoodId)
}
