import type { z } from 'zod'
import { type AtHome, numbersToRing, peopleAtHomes, type RingUp } from '#people'
import { homesWithin, listEntrances } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { alarmListShape, entranceShape, onListShape } from '../../contract/shapes.ts'
import { childrenAlone, needsOf, type SafetyFacts } from '../../domain/needs.ts'
import { openFacts, toFull, toIncident } from '../shape.ts'
import { eventsOf, openIncidents, recordsOf } from '../store.ts'

export type Over = { entranceId: string } | { buildingId: string }
type AlarmList = z.input<typeof alarmListShape>
type Entrance = z.input<typeof entranceShape>
type OnList = z.input<typeof onListShape>

/** What one can open the list of; nobody's name. */
export async function readAlarmPlaces(unit: Unit) {
  const [entrances, incidents] = await Promise.all([entrancesHere(unit), unit.read(openIncidents(unit))])
  return { entrances, incidents: incidents.map(toIncident) }
}

async function entrancesHere(unit: Unit): Promise<Entrance[]> {
  return (await listEntrances(unit)).map(({ compoundId: _compound, ...entrance }) => entrance)
}

/** The entrances meant, and how the place is called; refuses `safety.unknown-place`. */
export async function placeOf(unit: Unit, over: Over): Promise<{ entrances: Entrance[]; word: string }> {
  const entrances = (await entrancesHere(unit)).filter((one) =>
    'entranceId' in over ? one.id === over.entranceId : one.buildingId === over.buildingId,
  )
  const [first] = entrances
  if (first === undefined) refuse('safety.unknown-place')
  return { entrances, word: `${first.compound}${entrances.map(({ name }) => name).join('、')}` }
}

/** The list of an entrance, a building, or of everything here, opened. Whoever gives it out has to note the look. */
export async function readAlarmList(unit: Unit, entrances: readonly Entrance[] | 'all'): Promise<AlarmList> {
  const known = entrances === 'all' ? await entrancesHere(unit) : entrances
  const ids = new Set(known.map(({ id }) => id))
  const [homes, incidents] = await Promise.all([
    homesOf(unit, known, entrances === 'all'),
    unit.read(openIncidents(unit)),
  ])
  const people = await peopleAtHomes(
    unit,
    homes.map(({ id }) => id),
  )
  const here = Map.groupBy(people, (one) => one.homeId)
  const events = Map.groupBy(
    incidents.length === 0
      ? []
      : await unit.read(
          eventsOf(
            unit,
            incidents.map(({ id }) => id),
          ),
        ),
    (event) => event.incident_id,
  )
  return {
    at: unit.now.toISOString(),
    neighbourhood: unit.neighbourhoodId,
    entrances: [...known],
    homes: homes.map((home) => ({ ...home, people: here.get(home.id)?.length ?? 0 })),
    people: await onList(unit, people, here),
    incidents: incidents
      .filter((one) => one.entrance_ids.some((entrance) => ids.has(entrance)))
      .map((one) => toFull(unit, one, events.get(one.id) ?? [])),
  }
}

async function homesOf(unit: Unit, entrances: readonly Entrance[], all: boolean) {
  const found = all
    ? await homesWithin(unit, { everybody: true })
    : (await Promise.all(entrances.map(({ id }) => homesWithin(unit, { entrance: id })))).flat()
  return found.map(({ id, entranceId, room, floor, vacant }) => ({ id, entranceId, room, floor, vacant }))
}

/** Those with a reason to stand on it, with what helps and whom to ring: themselves, kin, who lives with them. */
async function onList(unit: Unit, people: readonly AtHome[], here: ReadonlyMap<string, AtHome[]>): Promise<OnList[]> {
  if (people.length === 0) return []
  const rows = await unit.read(
    recordsOf(
      unit,
      people.map(({ personId }) => personId),
    ),
  )
  const records = new Map(
    rows.map((row) => [row.person_id, { row, facts: openFacts(unit, 'record', row.id, row.sealed) }]),
  )
  const alone = new Set([...here.values()].flatMap((home) => childrenAlone(home)).map(({ personId }) => personId))
  const listed = people.flatMap((person) => {
    const record = records.get(person.personId)
    const needs = needsOf({ ...person, facts: record?.facts ?? null })
    if (alone.has(person.personId) && !needs.includes('child-alone')) needs.unshift('child-alone')
    // Whatever was noted stands on it: a key or a remark is worth knowing where nothing else is.
    return needs.length > 0 || record !== undefined ? [{ person, record, needs }] : []
  })
  const homes = new Set(listed.map(({ person }) => person.homeId))
  const housemates = people.filter(({ homeId }) => homes.has(homeId))
  const numbers = await numbersToRing(
    unit,
    housemates.map(({ personId }) => personId),
  )
  return listed.map(({ person, record, needs }) => {
    const facts: SafetyFacts | undefined = record?.facts
    return {
      id: person.personId,
      homeId: person.homeId,
      name: person.name,
      age: person.age,
      needs,
      device: facts?.device ?? null,
      alone: facts?.alone ?? null,
      key: facts?.key ?? null,
      remark: facts?.remark ?? null,
      knownOn: record?.row.known_on ?? null,
      numbers: numbersOf(person, here.get(person.homeId) ?? [], numbers),
    }
  })
}

/** Each number once: their own, then kin's, then those of who lives with them. */
function numbersOf(person: AtHome, home: readonly AtHome[], numbers: ReadonlyMap<string, RingUp[]>): OnList['numbers'] {
  const mine = (numbers.get(person.personId) ?? []).map(({ relation, name, phone }) => ({
    whose: relation === null ? ('own' as const) : ('kin' as const),
    relation,
    name,
    phone,
  }))
  const others = home
    .filter((other) => other.personId !== person.personId)
    .flatMap((other) =>
      (numbers.get(other.personId) ?? [])
        .filter(({ relation }) => relation === null)
        .map(({ phone }) => ({ whose: 'housemate' as const, relation: other.relation, name: other.name, phone })),
    )
  return [...new Map([...mine, ...others].toReversed().map((one) => [one.phone, one])).values()]
    .toReversed()
    .slice(0, 6)
}
