import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { alarmListShape } from '../../contract/shapes.ts'
import { type Over, placeOf, readAlarmList } from '../queries/alarm-list.ts'
import { insertLook, lookSince } from '../store.ts'

type AlarmList = z.input<typeof alarmListShape>
type Way = 'list' | 'print' | 'kept' | 'device'

/** The same list opened again by the same hand within this time, showing nobody new, is one look. In milliseconds. */
const ONE_LOOK = 30 * 60_000

/** Opens the list of an entrance or a building. One row says so to everybody on it. */
export async function openAlarmList(unit: Unit, input: { id: string; over: Over; print: boolean }): Promise<AlarmList> {
  const place = await placeOf(unit, input.over)
  const list = await readAlarmList(unit, place.entrances)
  await noteLook(unit, { id: input.id, way: input.print ? 'print' : 'list', place: place.word, list, at: unit.now })
  return list
}

/** Everything here, to be kept sealed on a telephone until tomorrow. */
export async function keepAlarmList(unit: Unit, input: { id: string }): Promise<AlarmList> {
  const list = await readAlarmList(unit, 'all')
  await noteLook(unit, { id: input.id, way: 'kept', place: '', list, at: unit.now })
  return list
}

/** A telephone tells later that its list was opened without a network. */
export async function noteAlarmLook(unit: Unit, input: { id: string; over: Over; at: string }): Promise<void> {
  const place = await placeOf(unit, input.over)
  const list = await readAlarmList(unit, place.entrances)
  const at = new Date(Math.min(unit.now.getTime(), Date.parse(input.at)))
  await noteLook(unit, { id: input.id, way: 'device', place: place.word, list, at })
}

interface Noted {
  id: string
  way: Way
  place: string
  list: AlarmList
  at: Date
}

async function noteLook(unit: Unit, { id, way, place, list, at }: Noted): Promise<void> {
  const persons = list.people.map((person) => person.id)
  if (persons.length === 0) return
  const by = unit.by.accountId
  const since = new Date(at.getTime() - ONE_LOOK)
  if ((await unit.readOne(lookSince(unit, by, way, place, since, persons))) !== undefined) return
  unit.write(
    insertLook({
      neighbourhood_id: unit.neighbourhoodId,
      id,
      way,
      place,
      incident_id: list.incidents[0]?.id ?? null,
      reason: null,
      persons,
      by_id: by,
      by_name: unit.by.name,
      at,
    }),
  )
  unit.emit({ type: 'safety.list-opened', subjectId: id, data: { way, people: persons.length } })
}
