import type { z } from 'zod'
import { readPersons } from '#people'
import type { Unit } from '#kit/server/unit.ts'
import type { assessmentShape, incidentShape, requestShape } from '../contract/shapes.ts'
import { nextOf, type RequestState } from '../domain/request.ts'
import type { AssessmentRow, IncidentRow, RequestRow } from './store.ts'

type Sealed = 'text' | 'relative' | 'answer'

export const seal = (unit: Unit, field: Sealed, id: string, clear: string) =>
  unit.parts.cipher.seal(clear, `privacy.${field}:${id}`)
export const unseal = (unit: Unit, field: Sealed, id: string, sealed: string | null) =>
  sealed === null ? null : unit.parts.cipher.open(sealed, `privacy.${field}:${id}`)

/** Requests as the contract shows them, names masked. */
export async function toRequests(unit: Unit, rows: readonly RequestRow[]): Promise<z.input<typeof requestShape>[]> {
  const ids = [...new Set(rows.flatMap((row) => row.person_id ?? []))]
  const names = new Map((await readPersons(unit, ids)).map((person) => [person.id, person.masked.name]))
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    name: row.person_id === null ? null : (names.get(row.person_id) ?? null),
    kind: row.kind as 'copy',
    text: unseal(unit, 'text', row.id, row.text_sealed),
    forWhom: row.for_whom as 'self',
    relative: unseal(unit, 'relative', row.id, row.relative_sealed),
    way: row.way as 'own',
    state: row.state as RequestState,
    askedAt: row.asked_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    late: row.answered_at === null && row.due_at < unit.now,
    toldChair: row.escalated_at !== null,
    checkHow: row.check_how,
    extendedWhy: row.extended_why,
    answer: unseal(unit, 'answer', row.id, row.answer_sealed),
    answeredBy: row.answered_by,
    answeredAt: row.answered_at?.toISOString() ?? null,
    next: nextOf(row.state as RequestState).filter((step) => step !== 'extend' || row.extended_why === null),
  }))
}

export const toAssessment = (row: AssessmentRow): z.input<typeof assessmentShape> => ({
  id: row.id,
  trigger: row.trigger as 'other',
  title: row.title,
  room: row.room,
  facts: row.facts as never,
  answers: row.answers as never,
  startedBy: row.started_by,
  startedAt: row.started_at.toISOString(),
  signedBy: row.signed_by,
  signedAt: row.signed_at?.toISOString() ?? null,
})

export const toIncident = (unit: Unit, row: IncidentRow): z.input<typeof incidentShape> => ({
  id: row.id,
  foundAt: row.found_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  late: row.authority_told_at === null && row.due_at < unit.now,
  what: row.what as 'lost',
  rooms: row.rooms,
  affected: row.affected,
  told: row.told as never,
  authorityToldAt: row.authority_told_at?.toISOString() ?? null,
  personsToldAt: row.persons_told_at?.toISOString() ?? null,
  notToldWhy: row.not_told_why,
  closedAt: row.closed_at?.toISOString() ?? null,
  notedBy: row.noted_by,
})
