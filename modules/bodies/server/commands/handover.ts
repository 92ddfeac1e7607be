import { refuse } from '#kit/pure/refusal.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { BodyKind, HandoverKind } from '../../contract/words.ts'
import { ruleOn } from '../../domain/law.ts'
import { bodyById, handovers, insertHandover, insertItems, itemById, passItem as pass } from '../store.ts'

interface Begin {
  id: string
  kind: HandoverKind
  giver: string
  taker: string
  begunOn: string
  items: readonly { id: string; what: string }[]
}

/** How long a hand-over of an owners' committee may take, and under which article (SH 29, 30); none where no rule says. */
export function handoverRule(
  bodyKind: BodyKind,
  kind: HandoverKind,
  day: string,
): { days: number; article: string } | null {
  if (bodyKind !== 'owners-committee') return null
  const rule = ruleOn(day)
  if (kind === 'to-housing-office') return rule.papersWithinDays
  if (kind === 'to-new-committee') return rule.papersBackWithinDays
  return kind === 'member-leaves' ? rule.leaverWithinDays : null
}

/** Begins a hand-over with the list of what is to pass. `begunOn` is the day from which the law counts. */
export async function beginHandover(unit: Unit, bodyId: string, input: Begin): Promise<void> {
  const body = await unit.readOr(bodyById(unit, bodyId), 'bodies.unknown-body')
  if ((await unit.readOne(handovers(unit, { id: input.id }))) !== undefined) return
  if (input.giver === input.taker) refuse('bodies.same-hands', {}, 'taker')
  if (input.begunOn > dayOf(unit.now)) refuse('bodies.not-yet', {}, 'begunOn')
  const rule = handoverRule(body.kind as BodyKind, input.kind, input.begunOn)
  const tenant = { neighbourhood_id: unit.neighbourhoodId }
  unit.write(
    insertHandover({
      ...tenant,
      id: input.id,
      body_id: bodyId,
      kind: input.kind,
      giver: input.giver,
      taker: input.taker,
      begun_on: input.begunOn,
      due_on: rule === null ? null : addDays(input.begunOn, rule.days),
      created_at: unit.now,
    }),
  )
  unit.write(
    insertItems(
      input.items.map(({ id, what }, position) => ({
        ...tenant,
        id,
        handover_id: input.id,
        position,
        what,
        given_by: null,
        taken_by: null,
        passed_at: null,
        note: null,
        recorded_by: null,
      })),
    ),
  )
  unit.emit({ type: 'bodies.handover-begun', subjectId: bodyId, data: { handoverId: input.id, kind: input.kind } })
}

/** One thing passed from hand to hand, now. */
export async function passItem(
  unit: Unit,
  itemId: string,
  input: { givenBy: string; takenBy: string; note: string | null },
): Promise<void> {
  const item = await unit.readOr(itemById(unit, itemId), 'bodies.unknown-handover')
  if (item.passed_at !== null) refuse('bodies.already-passed')
  if (input.givenBy === input.takenBy) refuse('bodies.same-hands', {}, 'takenBy')
  unit.writeOne(
    pass(unit, itemId, {
      given_by: input.givenBy,
      taken_by: input.takenBy,
      passed_at: unit.now,
      note: input.note,
      recorded_by: unit.actor?.name ?? null,
    }),
    'bodies.already-passed',
  )
  unit.emit({ type: 'bodies.handover-item-passed', subjectId: item.handover_id, data: { itemId } })
}
