import type { z } from 'zod'
import { filesOfMany } from '#files'
import { holds } from '#kit/contract/actor.ts'
import { may } from '#kit/contract/rights.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { dueShape, madeVisitShape, noteShape, planShape } from '../contract/shapes.ts'
import type { Contacts } from '../domain/contacts.ts'
import type { Due } from '../domain/due.ts'
import { type Happening, type NoteKind, type Outcome, quietCauses, type Way } from '../domain/words.ts'
import { rights } from '../rights.ts'
import type { HomePicture } from './picture.ts'
import { unseal } from './seals.ts'
import { type NoteRow, notesOfVisits, type PlanRow, takenBackAmong, type VisitRow } from './store.ts'

/**
 * A note on the screen: a plain one with its words; of another only its kind, and whether the asker may open it for a
 * written reason.
 */
export function toNote(unit: Unit, row: NoteRow): z.input<typeof noteShape> {
  const kind = row.kind as NoteKind
  const plain = kind === 'plain'
  const opens = may(rights['visits.open-notes'], unit.actor, unit.ground, { kind, byId: row.by_id })
  return {
    id: row.id,
    visitId: row.visit_id,
    kind,
    at: row.at.toISOString(),
    by: row.by_name,
    words: plain ? unseal(unit, 'note', row.id, row.words_sealed) : null,
    may: { reveal: !plain && opens },
  }
}

/**
 * Why a home is due. On a round, where each person's look is written down, in full as far as the asker may know; elsewhere
 * what tells of health or income is left out, and only the interval said.
 */
export function toDue(unit: Unit, due: Due, picture: HomePicture, looked: boolean): z.input<typeof dueShape> {
  const known = due.shown && (looked || !quietCauses.includes(due.cause))
  const plan = picture.plans.find((one) => one.id === due.planId)
  const words = plan?.words_sealed ?? null
  return {
    cause: known || alone(due, picture) ? due.cause : null,
    way: due.way,
    dueOn: due.dueOn,
    last: due.last,
    everyDays: due.everyDays,
    planId: due.planId,
    words: looked && words !== null && due.planId !== null ? unseal(unit, 'plan', due.planId, words) : null,
  }
}

/** An elder alone by the register: who lives where is known to whoever sees the building anyhow. */
const alone = (due: Due, { people }: HomePicture): boolean =>
  due.cause === 'elder-alone' && people.length === 1 && people[0]?.care.length === 0

export const toLast = ({ last }: Contacts) =>
  last === null ? null : { at: last.at.toISOString(), way: last.way, outcome: last.outcome }

/** What was planned; what it is about only to the chair and to whoever entered it, else on the round. */
export function toPlan(unit: Unit, row: PlanRow): z.input<typeof planShape> {
  const cause = row.cause as Happening
  const opens =
    unit.actor !== null && (holds(unit.actor, unit.ground, ['chair']) || row.made_by_id === unit.actor.accountId)
  return {
    id: row.id,
    homeId: row.home_id,
    cause: opens || !quietCauses.includes(cause) ? cause : null,
    way: row.way as Way,
    dueOn: row.due_on,
    words: row.words_sealed === null || !opens ? null : unseal(unit, 'plan', row.id, row.words_sealed),
    madeAt: row.made_at.toISOString(),
    by: row.made_by,
  }
}

/** Whom it may be taken back by looks at the day it arrived: what was written without a signal is seen only then. */
export const subjectOf = (unit: Unit, row: Pick<VisitRow, 'by_id' | 'received_at'>) => ({
  byId: row.by_id,
  today: dayOf(row.received_at) === dayOf(unit.now),
})

/** Visits with their notes, photos and recordings. */
export async function toVisits(unit: Unit, rows: readonly VisitRow[]): Promise<z.input<typeof madeVisitShape>[]> {
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const [notes, files, gone] = await Promise.all([
    unit.read(notesOfVisits(unit, ids)),
    filesOfMany(unit, 'visits', ids),
    unit.read(takenBackAmong(unit, ids)),
  ])
  const goneBy = new Map(gone.map((one) => [one.visit_id, one]))
  const byVisit = Map.groupBy(notes, (note) => note.visit_id)
  return rows.map((row) => ({
    id: row.id,
    homeId: row.home_id,
    way: row.way as Way,
    outcome: row.outcome as Outcome,
    at: row.at.toISOString(),
    by: row.by_name,
    clockOff: row.clock_off,
    matterId: row.matter_id,
    takenBack: toTakenBack(goneBy.get(row.id)),
    may: {
      takeBack: !goneBy.has(row.id) && may(rights['visits.take-back'], unit.actor, unit.ground, subjectOf(unit, row)),
    },
    notes: (byVisit.get(row.id) ?? []).map((note) => toNote(unit, note)),
    files: (files.get(row.id) ?? []).map(({ id, kind, type, name }) => ({ id, kind, type, name })),
  }))
}

const toTakenBack = (row: { at: Date; by_name: string | null; why: string } | undefined) =>
  row === undefined ? null : { at: row.at.toISOString(), by: row.by_name, why: row.why }
