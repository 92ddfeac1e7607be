import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import { may } from '#kit/contract/rights.ts'
import type { announcementShape, Role, staffShape } from '../../contract.ts'
import { isStaff } from '../../domain/standings.ts'
import { rights } from '../../rights.ts'
import { maskedPhone } from '../account-for.ts'
import type { AnnouncementKind } from '../store/announcement.ts'
import { announcementsSince } from '../store/announcement.ts'
import { officeStandings, standingsHere } from '../store/standing.ts'

type Staff = z.input<typeof staffShape>

/** Everybody who works in the unit's neighbourhood, with what the asker may do about each. */
export async function listStaff(unit: Unit): Promise<Staff[]> {
  const rows = await unit.read(standingsHere(unit.neighbourhoodId, unit.now))
  return rows
    .filter((row) => isStaff(row.role as Role))
    .map((row) => {
      const subject = { accountId: row.account_id, role: row.role as Role }
      const manage = may(rights['accounts.manage-staff'], unit.actor, unit.ground, subject)
      return {
        id: row.id,
        accountId: row.account_id,
        name: row.name,
        phone: maskedPhone(unit, row),
        role: subject.role,
        body: row.body,
        firstContact: row.first_contact,
        secondFactor: row.twoFactorEnabled === true,
        emergency: row.emergency_reason === null ? null : { reason: row.emergency_reason },
        byPost: row.post_id !== null,
        since: row.starts_at.toISOString(),
        until: row.ends_at?.toISOString() ?? null,
        may: {
          end: manage,
          handOver: may(rights['accounts.hand-over'], unit.actor, unit.ground, subject),
          invite: manage,
        },
      }
    })
}

/** Everybody with a standing over an area or over this copy; for an operator, who may do everything about each. */
export async function listOffice(unit: Unit): Promise<(Staff & { area: string | null })[]> {
  const rows = await unit.read(officeStandings(unit.now))
  return rows.map((row) => ({
    id: row.id,
    accountId: row.account_id,
    name: row.name,
    phone: maskedPhone(unit, row),
    role: row.role as Role,
    area: row.area,
    body: row.body,
    firstContact: false,
    secondFactor: row.twoFactorEnabled === true,
    emergency: null,
    byPost: false,
    since: row.starts_at.toISOString(),
    until: row.ends_at?.toISOString() ?? null,
    may: { end: true, handOver: false, invite: false },
  }))
}

const ninetyDays = 90 * 86_400_000

/** What all who work here have to hear of, the latest first. */
export async function listAnnouncements(unit: Unit): Promise<z.input<typeof announcementShape>[]> {
  const rows = await unit.read(announcementsSince(unit, new Date(unit.now.getTime() - ninetyDays)))
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as AnnouncementKind,
    actor: row.actor_name,
    about: row.about,
    reason: row.reason,
    at: row.at.toISOString(),
    until: row.until?.toISOString() ?? null,
  }))
}
