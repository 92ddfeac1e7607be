import { categoryFacts, takeIn } from '#matters'
import { readPersons } from '#people'
import { tellAtDoor } from '#policies'
import { Refusal, refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { SentVisit } from '../../contract/shapes.ts'
import { timeOf } from '../../domain/clock.ts'
import { met } from '../../domain/contacts.ts'
import { seal } from '../seals.ts'
import { homesOver, insertMet, insertNotes, insertVisit, lodgersOver, visitsByIds } from '../store.ts'
import { keepAnswers } from './keep-answers.ts'

export interface Recorded {
  id: string
  matterId: string | null
  clockOff: number | null
  waits: number
}

/**
 * Writes one visit down with all it carries, kept or lost together: notes, a need as a matter, answers into the register
 * where it knows nothing. The same id again answers as the first time. Refuses `visits.unknown-home`, `visits.id-taken`.
 */
export async function recordVisit(unit: Unit, sent: SentVisit, sentAt: Date): Promise<Recorded> {
  const [known] = await unit.read(visitsByIds(unit, [sent.id]))
  if (known !== undefined) {
    if (known.by_id !== unit.by.accountId || known.home_id !== sent.homeId) refuse('visits.id-taken')
    return { id: known.id, matterId: known.matter_id, clockOff: known.clock_off, waits: 0 }
  }
  const [home] = await unit.read(homesOver(unit, { homes: [sent.homeId] }))
  if (home === undefined) refuse('visits.unknown-home')
  const lodgers = (await unit.read(lodgersOver(unit, [home.id]))).map((one) => one.id)
  const matterId = sent.need === null ? null : await needOf(unit, home.id, sent.need)
  unit.whenRepeated('visit_pkey', (again) => recordVisit(again, sent, sentAt))
  const { at, clockOff } = timeOf({ at: new Date(sent.at), sentAt }, unit.now)
  const tenant = { neighbourhood_id: unit.neighbourhoodId }
  const by = { by_id: unit.by.accountId, by_name: unit.by.name }
  unit.write(
    insertVisit({
      ...tenant,
      id: sent.id,
      home_id: home.id,
      way: sent.way,
      outcome: sent.outcome,
      at,
      told_at: new Date(sent.at),
      received_at: unit.now,
      clock_off: clockOff,
      ...by,
      matter_id: matterId,
    }),
  )
  // Whoever lives there can read that somebody came, also where nobody opened.
  if (lodgers.length > 0)
    unit.write(insertMet(lodgers.map((person_id) => ({ ...tenant, visit_id: sent.id, person_id }))))
  if (sent.notes.length > 0)
    unit.write(
      insertNotes(
        sent.notes.map((note) => ({
          ...tenant,
          id: note.id,
          visit_id: sent.id,
          home_id: home.id,
          kind: note.kind,
          words_sealed: seal(unit, 'note', note.id, note.words),
          at,
          ...by,
        })),
      ),
    )
  const waits = await keepAnswers(unit, { id: sent.id, homeId: home.id, at, answers: sent.answers })
  await tellCases(unit, sent.told, at)
  unit.emit({
    type: met(sent.outcome) ? 'visits.met' : 'visits.made',
    subjectId: sent.id,
    data: { homeId: home.id, way: sent.way, outcome: sent.outcome, matterId },
  })
  return { id: sent.id, matterId, clockOff, waits }
}

/** Cases that were told; one that is no longer there, or not open to whoever told it, holds back no visit. */
async function tellCases(unit: Unit, caseIds: readonly string[], at: Date): Promise<void> {
  for (const caseId of new Set(caseIds)) {
    try {
      await tellAtDoor(unit, { caseId, at })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
}

/** A need becomes a matter of the home, owned by whoever stood at the door. */
async function needOf(unit: Unit, homeId: string, need: NonNullable<SentVisit['need']>): Promise<string> {
  // A telephone with an older list of kinds loses no need: it is one of no kind.
  const category = Object.hasOwn(categoryFacts, need.category) ? (need.category as keyof typeof categoryFacts) : 'other'
  const [person] = need.personId === null ? [] : await readPersons(unit, [need.personId])
  const { id } = await takeIn(unit, {
    id: need.id,
    source: 'visit',
    category,
    complexity: 'ordinary',
    urgent: null,
    place: { homeId, entranceId: null, spotId: null, floor: null, spot: null },
    title: null,
    words: need.words,
    confidential: need.confidential,
    reporter: { personId: person?.id ?? null, name: null, phone: null },
    hotlineNumber: null,
    spoken: true,
    files: [],
  })
  return id
}
