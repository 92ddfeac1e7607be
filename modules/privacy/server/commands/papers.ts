import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { answersShape, incidentKinds, toldShape, triggers } from '../../contract/shapes.ts'
import { clocksNow, holdingsOf } from '../queries/register.ts'
import {
  assessmentById,
  changeAssessment,
  changeIncident,
  incidentById,
  insertAssessment,
  insertIncident,
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
  const row = await unit.readOr(assessmentById(unit, id))
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

/** Who was told; persons need not be where harm was averted, and then it stands why (art. 57). Both done, it is closed. */
export async function toldOfIncident(
  unit: Unit,
  id: string,
  input: { whom: 'authority' | 'persons' | 'nobody'; why: string },
): Promise<void> {
  const row = await unit.readOr(incidentById(unit, id))
  if (input.whom === 'nobody' && input.why.length < 4) refuse('privacy.say-why', {}, 'why')
  const after = {
    authority_told_at: input.whom === 'authority' ? (row.authority_told_at ?? unit.now) : row.authority_told_at,
    persons_told_at: input.whom === 'persons' ? (row.persons_told_at ?? unit.now) : row.persons_told_at,
    not_told_why: input.whom === 'nobody' ? input.why : row.not_told_why,
  }
  const all = after.authority_told_at !== null && (after.persons_told_at !== null || after.not_told_why !== null)
  unit.write(changeIncident(unit, id, { ...after, closed_at: all ? (row.closed_at ?? unit.now) : null }))
  unit.emit({ type: 'privacy.incident-told', subjectId: id, data: { whom: input.whom } })
}
