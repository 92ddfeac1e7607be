import { statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DB } from '../tables.gen.ts'

const db = statements<DB>()

export type AnnouncementKind = 'emergency' | 'second-factor-reset' | 'handed-over' | 'standing-ended'

export const insertAnnouncement = (
  unit: Unit,
  row: { kind: AnnouncementKind; actor: string; about: string; reason: string; until: Date | null },
) =>
  db.insertInto('accounts.announcement').values({
    neighbourhood_id: unit.neighbourhoodId,
    id: unit.id(),
    kind: row.kind,
    actor_name: row.actor,
    about: row.about,
    reason: row.reason,
    at: unit.now,
    until: row.until,
  })

export const announcementsSince = (unit: Unit, since: Date) =>
  db
    .selectFrom('accounts.announcement')
    .select(['id', 'kind', 'actor_name', 'about', 'reason', 'at', 'until'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('at', '>', since)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
