import { workersOf } from '#accounts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { isUuid } from '#kit/pure/uuid.ts'
import type { Unit } from '#kit/server/unit.ts'
import { standingsOf } from '../../domain/time-rules.ts'
import type { PartyKind } from '../../domain/words.ts'
import { iso } from '../shape.ts'
import { known } from '../known.ts'
import { parties, publicMatters } from '../store.ts'

const kindOfRole: Partial<Record<string, PartyKind>> = {
  property: 'property-manager',
  owners: 'owners-committee',
  police: 'police',
  partner: 'partner',
}

/**
 * Whom a matter can be given to: the parties set here, then bodies that have accounts and were not set by hand, then the
 * colleagues of the committee.
 */
export async function listParties(unit: Unit) {
  const [given, workers, { members }] = await Promise.all([unit.read(parties(unit)), workersOf(unit), known(unit)])
  const set = given.map((row) => ({ ...row, kind: row.kind as PartyKind }))
  const there = new Set(set.map((row) => `${row.kind}/${row.name}`))
  const bodies = workers.flatMap(({ id, name, role, body }) => {
    const kind = kindOfRole[role]
    const called = body ?? name
    if (kind === undefined || there.has(`${kind}/${called}`)) return []
    there.add(`${kind}/${called}`)
    return [{ id, kind, name: called, phone: null, active: true }]
  })
  const colleagues = members.map(({ id, name }) => ({ id, kind: 'worker' as const, name, phone: null, active: true }))
  return [...set, ...bodies, ...colleagues]
}

/** All time rules, the oldest first, with where each stands today. */
export async function listTimeRules(unit: Unit) {
  const { clock } = await known(unit)
  const today = dayOf(unit.now)
  const rules = standingsOf(clock.rules, today).map(({ rule: { hours, ...rule }, standing }) => ({
    ...rule,
    ...hours,
    standing,
  }))
  return { today, rules }
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
