import { type EventKind, type IncidentKind, merged } from '../domain/incident.ts'
import type { AlarmList, Incident, LogEvent, Over } from './reading.ts'

/** What a telephone writes down by itself, as it brings it to the server. */
export type Written = { id: string; kind: EventKind; at: string } & Partial<
  Pick<LogEvent, 'homeId' | 'personId' | 'aboutId' | 'words'>
>
export type Brought = { incidentId: string; events: Written[] }
export type Opening = { kind: IncidentKind; over: Over; alarmAt: string; place: string | null; word: string }

export const keyOf = (over: Over) => ('entranceId' in over ? over.entranceId : over.buildingId)

/** What of the whole list belongs to one place. */
export function partOf(list: AlarmList, over: Over): AlarmList {
  const entrances = list.entrances.filter((one) =>
    'entranceId' in over ? one.id === over.entranceId : one.buildingId === over.buildingId,
  )
  const behind = new Set(entrances.map(({ id }) => id))
  const homes = list.homes.filter(({ entranceId }) => behind.has(entranceId))
  const doors = new Set(homes.map(({ id }) => id))
  return {
    ...list,
    entrances,
    homes,
    people: list.people.filter(({ homeId }) => doors.has(homeId)),
    incidents: list.incidents.filter((one) => one.entranceIds.some((id) => behind.has(id))),
  }
}

/** The whole list with one place of it as the server says now. */
export function renewed(list: AlarmList, part: AlarmList, over: Over): AlarmList {
  const old = partOf(list, over)
  const without = <Item extends { id: string }>(all: readonly Item[], some: readonly Item[]) => {
    const ids = new Set(some.map(({ id }) => id))
    return all.filter(({ id }) => !ids.has(id))
  }
  return {
    ...list,
    homes: [...without(list.homes, old.homes), ...part.homes],
    people: [...without(list.people, old.people), ...part.people],
    incidents: [...part.incidents, ...without(without(list.incidents, old.incidents), part.incidents)],
  }
}

/** The incident going on here, with what this telephone has not brought yet. */
export function laidOver(
  list: AlarmList,
  entries: readonly { id: string; kind: string; payload: unknown }[],
  over: Over,
  by: string | null,
): Incident | undefined {
  const opened = entries
    .filter(({ kind, payload }) => kind === 'safety.incident' && keyOf((payload as Opening).over) === keyOf(over))
    .map(({ id, payload }) => openedHere(id, payload as Opening, list, by))
  const [incident] = [...list.incidents, ...opened]
  if (incident === undefined) return undefined
  const brought = entries.flatMap(({ kind, payload }) =>
    kind === 'safety.events' && (payload as Brought).incidentId === incident.id ? (payload as Brought).events : [],
  )
  return withEvents(incident, brought, by)
}

export function openedHere(id: string, opening: Opening, list: AlarmList, by: string | null): Incident {
  return {
    id,
    kind: opening.kind,
    place: opening.word,
    entranceIds: list.entrances.map((one) => one.id),
    alarmAt: opening.alarmAt,
    openedBy: by,
    endedAt: null,
    events: [],
  }
}

export function withEvents<Log extends Incident>(incident: Log, events: readonly Written[], by: string | null): Log {
  const more = events.map(({ id, kind, at, homeId = null, personId = null, aboutId = null, words = null }) => ({
    id,
    kind,
    at,
    by,
    homeId,
    personId,
    aboutId,
    words,
    linked: null,
  }))
  // What the server says of an event comes before what this telephone remembers of it.
  return { ...incident, events: merged(more, incident.events) }
}
