import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { handoverShape } from '../../contract.ts'
import type { BodyKind, HandoverKind } from '../../contract/words.ts'
import { rights } from '../../rights.ts'
import { handoverRule } from '../commands/handover.ts'
import { bodiesByIds, handovers, itemsOf } from '../store.ts'

type Handover = z.input<typeof handoverShape>

/** Hand-overs of bodies, or one of them, with every item on the list. */
export async function handoversOf(
  unit: Unit,
  by: { bodyIds: readonly string[] } | { id: string },
): Promise<Handover[]> {
  const rows = await unit.read(handovers(unit, by))
  if (rows.length === 0) return []
  const [items, owners] = await Promise.all([
    unit.read(
      itemsOf(
        unit,
        rows.map((row) => row.id),
      ),
    ),
    unit.read(bodiesByIds(unit, [...new Set(rows.map((row) => row.body_id))])),
  ])
  const itemsBy = Map.groupBy(items, (item) => item.handover_id)
  const kinds = new Map(owners.map((body) => [body.id, body.kind as BodyKind]))
  const pass = may(rights['bodies.change'] as never, unit.actor, unit.ground, undefined as never)
  return rows.map((row): Handover => {
    const own = itemsBy.get(row.id) ?? []
    const kind = row.kind as HandoverKind
    return {
      id: row.id,
      bodyId: row.body_id,
      body: row.body_name,
      kind,
      giver: row.giver,
      taker: row.taker,
      begunOn: row.begun_on,
      dueOn: row.due_on,
      article: handoverRule(kinds.get(row.body_id) ?? 'other', kind, row.begun_on)?.article ?? null,
      items: own.map((item) => ({
        id: item.id,
        what: item.what,
        givenBy: item.given_by,
        takenBy: item.taken_by,
        passedAt: item.passed_at?.toISOString() ?? null,
        note: item.note,
      })),
      open: own.filter((item) => item.passed_at === null).length,
      may: { pass },
    }
  })
}

export async function readHandover(unit: Unit, id: string): Promise<Handover> {
  return (await handoversOf(unit, { id }))[0] ?? refuse('bodies.unknown-handover')
}
