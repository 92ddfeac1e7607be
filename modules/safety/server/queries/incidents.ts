import { readHomes } from '#places'
import type { Unit } from '#kit/server/unit.ts'
import { toFull, toIncident } from '../shape.ts'
import { endedIncidents, eventsOf, incidentById, openIncidents } from '../store.ts'

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
