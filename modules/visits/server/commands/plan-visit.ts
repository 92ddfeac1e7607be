import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { planShape } from '../../contract/shapes.ts'
import type { Happening, Way } from '../../domain/words.ts'
import { agreedOn } from '../picture.ts'
import { seal } from '../seals.ts'
import { toPlan } from '../shape.ts'
import { dropPlan as drop, homesOver, insertPlan, planById } from '../store.ts'

interface Planned {
  id: string
  homeId: string
  personId: string | null
  cause: Happening
  way: Way
  /** As agreed for the cause where nothing is said. */
  dueOn: string | null
  words: string | null
}

/**
 * Something happened in a home: it stands on the rounds until somebody spoke with them. The same id again changes nothing.
 * Refuses `visits.unknown-home`, `visits.past-day`.
 */
export async function planVisit(unit: Unit, planned: Planned): Promise<z.input<typeof planShape>> {
  const known = await unit.readOne(planById(unit, planned.id))
  if (known) return toPlan(unit, known)
  const [home] = await unit.read(homesOver(unit, { homes: [planned.homeId] }))
  if (home === undefined) refuse('visits.unknown-home', {}, 'homeId')
  const today = dayOf(unit.now)
  const { eventDays } = await agreedOn(unit)
  const dueOn = planned.dueOn ?? addDays(today, eventDays[planned.cause])
  if (dueOn < today) refuse('visits.past-day', {}, 'dueOn')
  const row = {
    neighbourhood_id: unit.neighbourhoodId,
    id: planned.id,
    home_id: home.id,
    person_id: planned.personId,
    cause: planned.cause,
    case_id: null,
    way: planned.way,
    due_on: dueOn,
    words_sealed: planned.words === null ? null : seal(unit, 'plan', planned.id, planned.words),
    made_at: unit.now,
    made_by_id: unit.actor?.accountId ?? null,
    made_by: unit.actor?.name ?? null,
    dropped_at: null,
    dropped_by: null,
    dropped_why: null,
  }
  unit.write(insertPlan(row))
  unit.emit({ type: 'visits.planned', subjectId: row.id, data: { homeId: home.id, dueOn } })
  return toPlan(unit, row)
}

/** A plan that is not needed; why stays with it. */
export async function dropPlan(unit: Unit, id: string, why: string): Promise<void> {
  const plan = await unit.readOr(planById(unit, id), 'visits.unknown-plan')
  if (plan.dropped_at !== null) refuse('visits.plan-over')
  unit.writeOne(drop(unit, id, unit.by.name, why), 'visits.plan-over')
  unit.emit({ type: 'visits.plan-dropped', subjectId: id, data: { homeId: plan.home_id } })
}
