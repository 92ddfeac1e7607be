import { readHomes } from '#places'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { toFull, toIncident } from '../shape.ts'
import { endedIncidents, eventsOf, incidentById, incidentsSince, incidentsWithMatter, openIncidents } from '../store.ts'

/** So long after an alarm a matter is offered to be counted to it. */
const OFFERED_DAYS = 31

/** Those going on first, on the first page; then the latest. */
export async function listIncidents(unit: Unit, { after, limit }: { after?: string | undefined; limit: number }) {
  const place = placeOf(after)
  const open = place === null ? await unit.read(openIncidents(unit)) : []
  const ended = await unit.read(endedIncidents(unit, limit, place))
  const last = ended.length === limit ? ended.at(-1) : undefined
  return {
    incidents: [...open, ...ended].map(toIncident),
    next: last ? `${last.alarm_at.toISOString()}_${last.id}` : null,
  }
}

function placeOf(after: string | undefined): { at: Date; id: string } | null {
  const found = /^(\d{4}-[\d:.TZ-]+)_([0-9a-f-]{36})$/.exec(after ?? '')
  const at = new Date(found?.[1] ?? Number.NaN)
  return found?.[2] === undefined || Number.isNaN(at.getTime()) ? null : { at, id: found[2] }
}

/** One incident with its log, and the numbers of the homes named in it. */
export async function readIncident(unit: Unit, id: string) {
  const row = await unit.readOr(incidentById(unit, id), 'safety.unknown-incident')
  const events = await unit.read(eventsOf(unit, [id]))
  const homes = await readHomes(unit, [
    ...new Set(events.flatMap(({ home_id: home }) => (home === null ? [] : [home]))),
  ])
  return {
    ...toFull(unit, row, events),
    homes: homes.map(({ id: home, room, floor }) => ({ id: home, room, floor })),
  }
}

/** The incidents a matter belongs to, and those it could belong to. */
export async function incidentsOfMatter(unit: Unit, matterId: string) {
  const linked = await unit.read(incidentsWithMatter(unit, matterId))
  const since = instantAt(addDays(dayOf(unit.now), -OFFERED_DAYS))
  const recent = await unit.read(incidentsSince(unit, since))
  const known = new Set(linked.map(({ id }) => id))
  return { linked: linked.map(toIncident), offered: recent.filter(({ id }) => !known.has(id)).map(toIncident) }
}
