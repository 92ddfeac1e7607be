import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { changeTerm, insertTerms, termById, terms } from '../store.ts'
import { standingBody } from './body-checks.ts'

/** A term as it is registered; days, area in 0.01 m². */
export interface NewTerm {
  id: string
  number: number
  from: string
  until: string
  electedOn: string
  seats: number
  buildingArea: number | null
}

export const termRow = (unit: Unit, bodyId: string, term: NewTerm) => ({
  neighbourhood_id: unit.neighbourhoodId,
  id: term.id,
  body_id: bodyId,
  number: term.number,
  from_on: term.from,
  until_on: term.until,
  elected_on: term.electedOn,
  seats: term.seats,
  building_area: term.buildingArea,
  filed_on: null,
  reported_on: null,
  group_formed_on: null,
  version: 1,
  created_at: unit.now,
})

/**
 * A body was elected for a term. An unlawful size or length is no refusal: it is what happened, and the page says which
 * article it breaks (SH 20).
 */
export async function openTerm(unit: Unit, bodyId: string, term: NewTerm): Promise<void> {
  const body = await standingBody(unit, bodyId)
  if ((await unit.readOne(termById(unit, term.id))) !== undefined) return
  if (term.until < term.from) refuse('bodies.days-crossed', {}, 'until')
  const before = await unit.read(terms(unit, [body.id]))
  if (before.some((row) => row.number === term.number)) refuse('bodies.term-exists', {}, 'number')
  unit.write(insertTerms([termRow(unit, body.id, term)]))
  const { number, from, until } = term
  unit.emit({ type: 'bodies.term-opened', subjectId: body.id, data: { termId: term.id, number, from, until } })
}

/** Notes when the term was filed (SH 23, 29), its end reported and the re-election group formed (SH 28). */
export async function noteTerm(
  unit: Unit,
  id: string,
  input: {
    version: number
    filedOn?: string | null | undefined
    reportedOn?: string | null | undefined
    groupFormedOn?: string | null | undefined
  },
): Promise<void> {
  const term = await unit.readOr(termById(unit, id), 'bodies.unknown-term')
  const { filedOn, reportedOn, groupFormedOn, version } = input
  for (const [field, value] of Object.entries({ filedOn, reportedOn, groupFormedOn }))
    if (value && value > dayOf(unit.now)) refuse('bodies.not-yet', {}, field)
  const change = {
    ...(filedOn === undefined ? {} : { filed_on: filedOn }),
    ...(reportedOn === undefined ? {} : { reported_on: reportedOn }),
    ...(groupFormedOn === undefined ? {} : { group_formed_on: groupFormedOn }),
  }
  unit.writeOne(changeTerm(unit, id, version, change))
  unit.emit({ type: 'bodies.term-noted', subjectId: term.body_id, data: { termId: id, ...change } })
}
