import type { z } from 'zod'
import { linkCall } from '#duty'
import { matterWord, takeIn } from '#matters'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { fullIncidentShape } from '../../contract/shapes.ts'
import { believable, type EventKind, type IncidentKind, marks } from '../../domain/incident.ts'
import { placeOf } from '../queries/alarm-list.ts'
import { kindNames } from '../names.ts'
import { sealWords, toFull } from '../shape.ts'
import { endIncident, eventsOf, incidentById, type IncidentRow, insertEvents, insertIncident } from '../store.ts'

type Full = z.input<typeof fullIncidentShape>
type Opening = z.output<NonNullable<(typeof endpoints)['openIncident']['body']>>
export type Written = z.output<NonNullable<(typeof endpoints)['addEvents']['body']>>['events'][number]

/** An alarm came in. The same id again answers as the first time. A call that told of it is linked both ways. */
export async function openIncident(unit: Unit, input: Opening): Promise<Full> {
  const known = await unit.readOne(incidentById(unit, input.id))
  if (known !== undefined) return toFull(unit, known, await unit.read(eventsOf(unit, [input.id])))
  const place = input.over === null ? { entrances: [], word: input.place ?? '' } : await placeOf(unit, input.over)
  const word = place.word === '' ? refuse('safety.unknown-place', {}, 'place') : place.word
  const row: IncidentRow = {
    neighbourhood_id: unit.neighbourhoodId,
    id: input.id,
    kind: input.kind,
    entrance_ids: place.entrances.map(({ id }) => id),
    place: input.over !== null && input.place ? `${word}，${input.place}` : word,
    alarm_at: new Date(Math.min(unit.now.getTime(), Date.parse(input.alarmAt))),
    opened_by: unit.by.name,
    opened_at: unit.now,
    ended_at: null,
  }
  unit.write(insertIncident(row))
  if (input.callId !== null) {
    await linkCall(unit, input.callId, { room: 'safety', id: input.id, word: wordOf(row) })
    unit.write(
      insertEvents([eventRow(unit, row, { id: unit.id(), kind: 'linked' }, { room: 'duty', id: input.callId })]),
    )
  }
  unit.emit({ type: 'safety.incident-opened', subjectId: input.id, data: { kind: input.kind } })
  if (input.callId !== null) await unit.flush()
  return toFull(unit, row, await unit.read(eventsOf(unit, [input.id])))
}

/** 火警 延吉七村3号 */
export const wordOf = (row: { kind: string; place: string }) => `${kindNames[row.kind as IncidentKind].zh} ${row.place}`

const needWords: readonly EventKind[] = ['called', 'responder', 'step', 'note']
const needAbout: readonly EventKind[] = ['arrived', 'withdrawn']

/**
 * What happened, as written on the spot, in any order and as often as a telephone brings it. Marks that come after the end
 * count too: somebody may have been in the stairwell without a network.
 */
export async function addEvents(unit: Unit, incidentId: string, written: readonly Written[]): Promise<Full> {
  const row = await unit.readOr(incidentById(unit, incidentId).forUpdate(), 'safety.unknown-incident')
  const before = await unit.read(eventsOf(unit, [incidentId]))
  const ids = new Set([...before, ...written].map(({ id }) => id))
  const ending = written.filter(({ kind }) => kind === 'ended')
  for (const event of written) checkEvent(event, ids, row.ended_at !== null || ending.length > 0)
  const rows = written.map((event) => eventRow(unit, row, event, null))
  unit.write(insertEvents(rows))
  const end = rows.find(({ kind }) => kind === 'ended')
  if (end && row.ended_at === null) {
    unit.write(endIncident(unit, incidentId, end.at))
    unit.emit({ type: 'safety.incident-ended', subjectId: incidentId, data: {} })
  }
  await unit.flush()
  return toFull(
    unit,
    { ...row, ended_at: row.ended_at ?? end?.at ?? null },
    await unit.read(eventsOf(unit, [incidentId])),
  )
}

function checkEvent(event: Written, ids: ReadonlySet<string>, ended: boolean): void {
  if (needWords.includes(event.kind) && !event.words) refuse('safety.say-what', {}, 'words')
  if (needAbout.includes(event.kind) && (event.aboutId === null || !ids.has(event.aboutId)))
    refuse('safety.unknown-event')
  if ((marks as readonly string[]).includes(event.kind) && event.homeId === null) refuse('safety.about-whom')
  if (event.kind === 'note' && !ended) refuse('safety.still-open')
  // Links are made by what they link, in one step.
  if (event.kind === 'linked') refuse('safety.unknown-event')
}

/** What is still to be done becomes a matter of the one who writes it down, and stands in the log. */
export async function makeMatter(unit: Unit, incidentId: string, input: { id: string; words: string }) {
  const row = await unit.readOr(incidentById(unit, incidentId), 'safety.unknown-incident')
  if (input.words === '') refuse('safety.say-what', {}, 'words')
  const [entranceId] = row.entrance_ids
  const receipt = await takeIn(unit, {
    id: input.id,
    source: 'patrol',
    category: 'safety',
    complexity: 'ordinary',
    urgent: null,
    place: {
      homeId: null,
      entranceId: entranceId ?? null,
      spotId: null,
      floor: null,
      spot: entranceId === undefined ? row.place : null,
    },
    title: null,
    words: input.words,
    confidential: false,
    reporter: null,
    hotlineNumber: null,
    spoken: false,
    files: [],
  })
  const event = { id: unit.id(), kind: 'linked' as const, words: receipt.title }
  unit.write(insertEvents([eventRow(unit, row, event, { room: 'matters', id: receipt.id })]))
  return { id: receipt.id, number: receipt.number, title: receipt.title }
}

/** A matter that stands in the queue already belongs to this incident. Its title is kept as it is now, unless confidential. */
export async function linkMatter(unit: Unit, incidentId: string, matterId: string): Promise<Full> {
  const row = await unit.readOr(incidentById(unit, incidentId).forUpdate(), 'safety.unknown-incident')
  const { title } = await matterWord(unit, matterId)
  const before = await unit.read(eventsOf(unit, [incidentId]))
  if (!before.some(({ linked_id: linked }) => linked === matterId)) {
    const event = { id: unit.id(), kind: 'linked' as const, words: title }
    unit.write(insertEvents([eventRow(unit, row, event, { room: 'matters', id: matterId })]))
    await unit.flush()
  }
  return toFull(unit, row, await unit.read(eventsOf(unit, [incidentId])))
}

function eventRow(
  unit: Unit,
  incident: IncidentRow,
  event: Partial<Written> & { id: string; kind: EventKind },
  linked: { room: string; id: string } | null,
) {
  return {
    neighbourhood_id: unit.neighbourhoodId,
    id: event.id,
    incident_id: incident.id,
    kind: event.kind,
    at: event.at === undefined ? unit.now : believable(new Date(event.at), incident.alarm_at, unit.now),
    heard_at: unit.now,
    by_id: unit.by.accountId,
    by_name: unit.by.name,
    home_id: event.homeId ?? null,
    person_id: event.personId ?? null,
    about_id: event.aboutId ?? null,
    words_sealed: sealWords(unit, event.id, event.words ?? null),
    linked_room: linked?.room ?? null,
    linked_id: linked?.id ?? null,
  }
}
