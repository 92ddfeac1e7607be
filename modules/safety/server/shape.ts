import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { eventShape, fullIncidentShape, incidentShape, recordShape } from '../contract/shapes.ts'
import type { EventKind, IncidentKind } from '../domain/incident.ts'
import type { SafetyFacts } from '../domain/needs.ts'
import type { EventRow, IncidentRow, RecordRow } from './store.ts'

const place = (what: 'record' | 'was' | 'is' | 'words', id: string) => `safety.${what}:${id}`

export const sealFacts = (unit: Unit, what: 'record' | 'was' | 'is', id: string, facts: SafetyFacts) =>
  unit.parts.cipher.seal(JSON.stringify(facts), place(what, id))

export const openFacts = (unit: Unit, what: 'record' | 'was' | 'is', id: string, sealed: string): SafetyFacts =>
  JSON.parse(unit.parts.cipher.open(sealed, place(what, id))) as SafetyFacts

export const sealWords = (unit: Unit, id: string, words: string | null) =>
  words === null || words === '' ? null : unit.parts.cipher.seal(words, place('words', id))

export const openWords = (unit: Unit, id: string, sealed: string | null) =>
  sealed === null ? null : unit.parts.cipher.open(sealed, place('words', id))

export function toRecord(unit: Unit, row: RecordRow): z.input<typeof recordShape> {
  return {
    facts: openFacts(unit, 'record', row.id, row.sealed),
    basis: row.basis as z.input<typeof recordShape>['basis'],
    consent: row.consent as z.input<typeof recordShape>['consent'],
    knownOn: row.known_on,
    setBy: row.set_by,
    setAt: row.set_at.toISOString(),
    version: row.version,
  }
}

export function toIncident(row: IncidentRow): z.input<typeof incidentShape> {
  return {
    id: row.id,
    kind: row.kind as IncidentKind,
    place: row.place,
    entranceIds: row.entrance_ids,
    alarmAt: row.alarm_at.toISOString(),
    openedBy: row.opened_by,
    endedAt: row.ended_at?.toISOString() ?? null,
  }
}

export function toEvent(unit: Unit, row: EventRow): z.input<typeof eventShape> {
  const { linked_room: room, linked_id: linked } = row
  return {
    id: row.id,
    kind: row.kind as EventKind,
    at: row.at.toISOString(),
    by: row.by_name,
    homeId: row.home_id,
    personId: row.person_id,
    aboutId: row.about_id,
    words: openWords(unit, row.id, row.words_sealed),
    linked: room === null || linked === null ? null : { room, id: linked },
  }
}

export function toFull(unit: Unit, row: IncidentRow, events: readonly EventRow[]): z.input<typeof fullIncidentShape> {
  return { ...toIncident(row), events: events.map((event) => toEvent(unit, event)) }
}
