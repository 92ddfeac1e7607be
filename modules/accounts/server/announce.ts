import type { Unit } from '#kit/server/unit.ts'
import type { AnnouncementKind } from './store/announcement.ts'
import { insertAnnouncement } from './store/announcement.ts'

/** Tells everybody who works in the unit's neighbourhood: a line on their page, and the event for other rooms. */
export function announce(
  unit: Unit,
  kind: AnnouncementKind,
  what: { accountId: string; about: string; reason: string; until?: Date; data?: Record<string, unknown> },
): void {
  const { accountId, about, reason, until, data } = what
  unit.write(insertAnnouncement(unit, { kind, actor: unit.by.name, about, reason, until: until ?? null }))
  unit.emit({
    type: `accounts.${eventOf[kind]}`,
    subjectId: accountId,
    data: { reason, ...(until ? { until: until.toISOString() } : {}), ...data },
  })
}

const eventOf = {
  emergency: 'emergency-taken',
  'second-factor-reset': 'second-factor-reset',
  'handed-over': 'handed-over',
  'standing-ended': 'standing-ended',
} as const satisfies Record<AnnouncementKind, string>
