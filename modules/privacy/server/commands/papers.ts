import type { z } from 'zod'
import { tell } from '#messages'
import { readPersons } from '#people'
import { saysSomething } from '#kit/pure/reason.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { answersShape, incidentKinds, toldShape, triggers } from '../../contract/shapes.ts'
import { clocksNow, holdingsOf } from '../queries/register.ts'
import { happenings } from '../templates.ts'
import {
  addConcerned,
  assessmentById,
  changeAssessment,
  changeIncident,
  concernedBy,
  dropConcerned,
  holdAssessment,
  holdIncident,
  incidentById,
  type IncidentRow,
  insertAssessment,
  insertIncident,
  markTold,
} from '../store.ts'

/** Begins an assessment, filled in from the register as it stands today. */
export async function startAssessment(
  unit: Unit,
  input: { id: string; trigger: (typeof triggers)[number]; room: string; title: string },
): Promise<void> {
  const facts =
    (await holdingsOf(unit)).find(({ room }) => room === input.room) ?? refuse('privacy.unknown-room', {}, 'room')
  unit.whenRepeated('assessment_pkey', async () => ({ done: true as const }))
  unit.write(
    insertAssessment({
      neighbourhood_id: unit.neighbourhoodId,
      ...input,
      facts: JSON.stringify(facts),
      answers: JSON.stringify({ lawful: '', risk: '', measures: '' }),
      started_by: unit.by.name,
      started_at: unit.now,
    }),
  )
  unit.emit({
    type: 'privacy.assessment-begun',
    subjectId: input.id,
    data: { trigger: input.trigger, room: input.room },
  })
}

export async function answerAssessment(unit: Unit, id: string, answers: z.output<typeof answersShape>): Promise<void> {
  await unit.readOr(assessmentById(unit, id))
  unit.writeOne(changeAssessment(unit, id, { answers: JSON.stringify(answers) }), 'privacy.signed')
  unit.emit({ type: 'privacy.assessment-answered', subjectId: id, data: {} })
}

/** Signs it; refuses while a question is open (个人信息保护法 art. 56 names the three). */
export async function signAssessment(unit: Unit, id: string): Promise<void> {
  const row = await unit.readOr(holdAssessment(unit, id))
  const answers = row.answers as z.output<typeof answersShape>
  if (Object.values(answers).some((one) => one.trim() === '')) refuse('privacy.unanswered')
  unit.writeOne(changeAssessment(unit, id, { signed_by: unit.by.name, signed_at: unit.now }), 'privacy.signed')
  unit.emit({ type: 'privacy.assessment-signed', subjectId: id, data: {} })
}

export async function noteIncident(
  unit: Unit,
  input: {
    id: string
    foundAt: Date
    what: (typeof incidentKinds)[number]
    rooms: readonly string[]
    affected: number
    told: z.output<typeof toldShape>
  },
): Promise<void> {
  if (input.foundAt > unit.now) refuse('privacy.not-yet', {}, 'foundAt')
  const known = new Set((await holdingsOf(unit)).map(({ room }) => room))
  if (input.rooms.some((room) => !known.has(room))) refuse('privacy.unknown-room', {}, 'rooms')
  const { noticeHours } = await clocksNow(unit)
  unit.whenRepeated('incident_pkey', async () => ({ done: true as const }))
  unit.write(
    insertIncident({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      found_at: input.foundAt,
      due_at: new Date(input.foundAt.getTime() + noticeHours * 3_600_000),
      what: input.what,
      rooms: [...new Set(input.rooms)],
      affected: input.affected,
      told: JSON.stringify(input.told),
      noted_by: unit.by.name,
      noted_at: unit.now,
    }),
  )
  unit.emit({
    type: 'privacy.incident-noted',
    subjectId: input.id,
    data: { what: input.what, affected: input.affected },
  })
}

/** Whom it concerns: persons of the register. Refuses `privacy.unknown-person`. */
export async function concernPersons(unit: Unit, id: string, personIds: readonly string[]): Promise<void> {
  await unit.readOr(incidentById(unit, id))
  const known = await readPersons(unit, personIds)
  if (known.length < new Set(personIds).size) refuse('privacy.unknown-person', {}, 'personIds')
  unit.write(addConcerned(unit, id, personIds))
  unit.emit({ type: 'privacy.incident-persons', subjectId: id, data: { added: personIds.length } })
}

export async function dropPerson(unit: Unit, id: string, personId: string): Promise<void> {
  await unit.readOr(incidentById(unit, id))
  unit.writeOne(dropConcerned(unit, id, personId), 'privacy.told-already')
  unit.emit({ type: 'privacy.incident-persons', subjectId: id, data: { dropped: 1 } })
}

/** Everybody on the list who was not told yet is told by message, slip or call, in the words of the notice (art. 57). */
async function tellConcerned(unit: Unit, row: IncidentRow): Promise<void> {
  const waiting = (await unit.read(concernedBy(unit, row.id))).filter((one) => one.told_at === null)
  const persons = waiting.map((one) => one.person_id)
  if (persons.length === 0) return
  const { kinds, selfHelp, contact } = row.told as z.output<typeof toldShape>
  await tell(unit, {
    template: 'privacy.incident',
    to: { persons },
    data: { kinds, selfHelp, contact, what: happenings[row.what as keyof typeof happenings] },
    about: { room: 'privacy', id: row.id },
    urgency: 'urgent',
  })
  unit.write(markTold(unit, row.id, persons))
}

/** Who was told; persons need not be where harm was averted, and then it stands why (art. 57). Both done, it is closed. */
export async function toldOfIncident(
  unit: Unit,
  id: string,
  input: { whom: 'authority' | 'persons' | 'nobody'; why: string },
): Promise<void> {
  const row = await unit.readOr(holdIncident(unit, id))
  if (input.whom === 'nobody' && !saysSomething(input.why)) refuse('privacy.say-why', {}, 'why')
  const after = {
    authority_told_at: input.whom === 'authority' ? (row.authority_told_at ?? unit.now) : row.authority_told_at,
    persons_told_at: input.whom === 'persons' ? (row.persons_told_at ?? unit.now) : row.persons_told_at,
    not_told_why: input.whom === 'nobody' ? input.why : row.not_told_why,
  }
  const all = after.authority_told_at !== null && (after.persons_told_at !== null || after.not_told_why !== null)
  if (input.whom === 'persons') await tellConcerned(unit, row)
  unit.write(changeIncident(unit, id, { ...after, closed_at: all ? (row.closed_at ?? unit.now) : null }))
  unit.emit({ type: 'privacy.incident-told', subjectId: id, data: { whom: input.whom } })
}
