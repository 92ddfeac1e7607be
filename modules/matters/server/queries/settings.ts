import { isUuid } from '#kit/pure/uuid.ts'
import type { Unit } from '#kit/server/unit.ts'
import { dutyWorker } from '../../domain/duty.ts'
import type { PartyKind } from '../../domain/words.ts'
import { iso } from '../shape.ts'
import { duty, parties, publicMatters } from '../store.ts'

/** Whom a matter can be given to: the parties set here, then the colleagues on the duty list. */
export async function listParties(unit: Unit) {
  const [given, colleagues] = await Promise.all([unit.read(parties(unit)), unit.read(duty(unit))])
  return [
    ...given.map((row) => ({ ...row, kind: row.kind as PartyKind })),
    ...colleagues.map((row) => ({
      id: row.account_id,
      kind: 'worker' as const,
      name: row.name,
      phone: null,
      active: true,
    })),
  ]
}

export async function readDuty(unit: Unit) {
  const rows = await unit.read(duty(unit))
  const roster = rows.map((row) => ({ worker: row.account_id, weekdays: row.weekdays }))
  const chairs = rows.filter((row) => row.chair).map((row) => row.account_id)
  return {
    today: dutyWorker(
      unit.now,
      roster,
      chairs,
      rows.map((row) => row.account_id),
    ),
    rows: rows.map((row) => ({
      account: { id: row.account_id, name: row.name },
      weekdays: row.weekdays,
      chair: row.chair,
    })),
  }
}

/** What was made public, the latest first. */
export async function listPublicMatters(unit: Unit, query: { after?: string | undefined; limit: number }) {
  const after = query.after !== undefined && isUuid(query.after) ? query.after : null
  const found = await unit.read(publicMatters(unit, after, query.limit + 1))
  const page = found.slice(0, query.limit)
  return {
    matters: page.map((row) => ({
      id: row.id,
      title: row.public_title ?? '',
      text: row.public_text ?? '',
      status: row.status,
      receivedAt: row.received_at.toISOString(),
      endedAt: iso(row.ended_at),
    })),
    next: found.length > query.limit ? (page.at(-1)?.id ?? null) : null,
  }
}
