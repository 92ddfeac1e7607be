import { categoryFacts, takeIn } from '#matters'
import { readPersons } from '#people'
import { tellAtDoor } from '#policies'
import { Refusal, refuse } from '#kit/pure/refusal.ts'
import type { Actor } from '#kit/contract/actor.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { SentVisit } from '../../contract/shapes.ts'
import { timeOf } from '../../domain/clock.ts'
import { met } from '../../domain/contacts.ts'
import { seal } from '../seals.ts'
import { homesOver, insertMet, insertNotes, insertVisit, lodgersOver, type VisitRow, visitsByIds } from '../store.ts'
import { keepAnswers } from './keep-answers.ts'

export interface Recorded {
  id: string
  matterId: string | null
  clockOff: number | null
  waits: number
}

/** What is known of a visit's home before it is written. */
interface Before {
  known: VisitRow | undefined
  home: { id: string } | undefined
  lodgers: readonly string[]
}

/**
 * Writes one visit down with all it carries, kept or lost together: notes, a need as a matter, answers into the register
 * where it knows nothing. The same id again answers as the first time. Refuses `visits.unknown-home`, `visits.id-taken`.
 */
export async function recordVisit(unit: Unit, sent: SentVisit, sentAt: Date): Promise<Recorded> {
  const [[known], [home], living] = await Promise.all([
    unit.read(visitsByIds(unit, [sent.id])),
    unit.read(homesOver(unit, { homes: [sent.homeId] })),
    unit.read(lodgersOver(unit, [sent.homeId])),
  ])
  return write(unit, sent, sentAt, { known, home, lodgers: living.map((one) => one.id) })
}

/** Visits of one day by several hands in one transaction: what is read of their homes is read once. */
export async function recordDay(
  unit: Unit,
  day: readonly { by: Actor; at: Date; visit: SentVisit }[],
): Promise<Recorded[]> {
  const homeIds = [...new Set(day.map(({ visit }) => visit.homeId))]
  const [known, homes, living] = await Promise.all([
    unit.read(
      visitsByIds(
        unit,
        day.map(({ visit }) => visit.id),
      ),
    ),
    unit.read(homesOver(unit, { homes: homeIds })),
    unit.read(lodgersOver(unit, homeIds)),
  ])
  const knownBy = new Map(known.map((row) => [row.id, row]))
  const homeBy = new Map(homes.map((home) => [home.id, home]))
  const livingBy = Map.groupBy(living, (one) => one.home_id)
  const made: Recorded[] = []
  for (const { by, at, visit } of day) {
    const lodgers = (livingBy.get(visit.homeId) ?? []).map((one) => one.id)
    const before = { known: knownBy.get(visit.id), home: homeBy.get(visit.homeId), lodgers }
    made.push(await write(unit.as(by, at), visit, at, before))
  }
  return made
}

async function write(unit: Unit, sent: SentVisit, sentAt: Date, { known, home, lodgers }: Before): Promise<Recorded> {
  if (known !== undefined) {
    if (known.by_id !== unit.by.accountId || known.home_id !== sent.homeId) refuse('visits.id-taken')
    return { id: known.id, matterId: known.matter_id, clockOff: known.clock_off, waits: 0 }
  }
  if (home === undefined) refuse('visits.unknown-home')
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
