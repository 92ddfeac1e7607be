import { ageOn, readPersons } from '#people'
import { stillToTell } from '#policies'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Heard } from '#kit/server/room.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Happening } from '../domain/words.ts'
import { agreedOn } from './picture.ts'
import { homesOver, insertPlan, lodgersOver } from './store.ts'

async function within(parts: Parts, event: Heard, work: (unit: Unit) => Promise<void>): Promise<void> {
  const ground = await parts.ground(event.neighbourhoodId)
  if (ground !== null) await inUnit(parts, { actor: null, now: parts.clock(), ground }, work)
}

/** The plan bears the event's id: heard twice it is one. It counts from when it happened, not from when it was heard. */
async function plan(
  unit: Unit,
  event: Heard,
  cause: Happening,
  homeId: string,
  personId: string | null,
  caseId: string | null = null,
): Promise<void> {
  const [home] = await unit.read(homesOver(unit, { homes: [homeId] }))
  if (home === undefined) return
  const { eventDays } = await agreedOn(unit)
  unit.write(
    insertPlan({
      neighbourhood_id: unit.neighbourhoodId,
      id: event.id,
      home_id: home.id,
      person_id: personId,
      cause,
      case_id: caseId,
      way: 'visit',
      due_on: addDays(dayOf(event.at), eventDays[cause]),
      words_sealed: null,
      made_at: event.at,
      made_by_id: null,
      made_by: null,
      dropped_at: null,
      dropped_by: null,
      dropped_why: null,
    }),
  )
}

/** Somebody died: those who stay behind are looked in on. Where nobody stays behind, nobody is. */
export const bereaved = (parts: Parts, event: Heard): Promise<void> =>
  within(parts, event, async (unit) => {
    const { homeId } = event.data as { homeId?: string | null }
    if (!homeId) return
    const left = await unit.read(lodgersOver(unit, [homeId]))
    if (left.some((one) => one.id !== event.subjectId)) await plan(unit, event, 'bereaved', homeId, null)
  })

/** Somebody moved in; a child not yet one is welcomed as newborn. */
export const movedIn = (parts: Parts, event: Heard): Promise<void> =>
  within(parts, event, async (unit) => {
    const [person] = await readPersons(unit, [event.subjectId])
    const { homeId } = event.data as { homeId?: string | null }
    if (!person?.here || !homeId || person.homeId !== homeId) return
    const born = person.birthDate
    const newborn = born !== null && ageOn(born, dayOf(event.at)) === 0
    await plan(unit, event, newborn ? 'newborn' : 'moved-in', homeId, person.id)
  })

/** Why somebody is looked after has changed: somebody goes and asks how they are. */
export const careChanged = (parts: Parts, event: Heard): Promise<void> =>
  within(parts, event, async (unit) => {
    const [person] = await readPersons(unit, [event.subjectId])
    if (person?.here && person.homeId !== null) await plan(unit, event, 'care-changed', person.homeId, person.id)
  })

/** A policy found somebody: they are told at the next way to their door. It is over when they were told, whoever told them. */
export const policyFound = (parts: Parts, event: Heard): Promise<void> =>
  within(parts, event, async (unit) => {
    const { caseId } = event.data as { caseId?: string }
    if (caseId === undefined || !(await stillToTell(unit, [caseId])).has(caseId)) return
    const [person] = await readPersons(unit, [event.subjectId])
    if (person?.here && person.homeId !== null)
      await plan(unit, event, 'policy-found', person.homeId, person.id, caseId)
  })
