import { type Member, readRound, type Round } from '#duty'
import { listEntrances, listSpots, readHome, readNeighbourhood } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import { Refusal } from '#kit/pure/refusal.ts'
import { instantAt } from '#kit/pure/shanghai-time.ts'
import { stateCouncilCalendar } from '#kit/pure/working-days.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Clock } from '../domain/deadlines.ts'
import { usualTimeRules } from '../domain/time-rules.ts'
import { ruleOf, type TimeRuleRow, timeRules } from './store.ts'

/** Where something is, as a matter keeps it: ids for comparing, a label for reading. */
export interface Place {
  homeId: string | null
  entranceId: string | null
  buildingId: string | null
  compoundId: string | null
  floor: number | null
  spot: string | null
  label: string
}

/** What a neighbourhood's every report needs and what changes a few times a month. */
export interface Known {
  shortName: string
  entrances: Map<string, Place>
  spots: Map<string, Place & { code: string }>
  homes: Map<string, Place>
  /** The committee, longest serving first. */
  members: readonly Member[]
  /** Who answers for what nobody was handed: whoever is on duty then. */
  answers: Round['answers']
  clock: Clock
}

const FRESH = 15_000
const MANY_HOMES = 20_000

const kept = new WeakMap<Parts, Map<string, { at: number; known: Promise<Known> }>>()

/** Kept in memory for fifteen seconds, so that taking in a report needs no read before its writes. */
export function known(unit: Unit): Promise<Known> {
  const all = kept.get(unit.parts) ?? new Map<string, { at: number; known: Promise<Known> }>()
  kept.set(unit.parts, all)
  const found = all.get(unit.neighbourhoodId)
  if (found && Date.now() - found.at < FRESH) return found.known
  const fresh = readKnown(unit)
  all.set(unit.neighbourhoodId, { at: Date.now(), known: fresh })
  fresh.catch(() => all.delete(unit.neighbourhoodId))
  return fresh
}

/** Something of it. What came a moment ago is not in memory yet: before anybody is told that it is unknown, it is read anew. */
export async function lookUp<T>(unit: Unit, find: (here: Known) => T | undefined): Promise<T | undefined> {
  const found = find(await known(unit))
  if (found !== undefined) return found
  forget(unit)
  return find(await known(unit))
}

/** After duty, rules or places were changed here. */
export function forget(unit: Unit): void {
  kept.get(unit.parts)?.delete(unit.neighbourhoodId)
}

async function readKnown(unit: Unit): Promise<Known> {
  const [entrances, spots, round, rules, neighbourhood] = await Promise.all([
    listEntrances(unit),
    listSpots(unit),
    readRound(unit),
    unit.read(timeRules(unit)),
    readNeighbourhood(unit, unit.ground.code),
  ])
  const several = new Set(entrances.map((one) => one.compoundId)).size > 1
  const doors = new Map(
    entrances.map((one): [string, Place] => [
      one.id,
      {
        homeId: null,
        entranceId: one.id,
        buildingId: one.buildingId,
        compoundId: one.compoundId,
        floor: null,
        spot: null,
        label: several ? `${one.compound}${one.name}` : one.name,
      },
    ]),
  )
  const places = spots.map((one): [string, Place & { code: string }] => {
    const door = one.entranceId === null ? undefined : doors.get(one.entranceId)
    const spot = one.entranceId === null ? one.name : null
    const label = door?.label ?? (several ? `${one.compound}${one.name}` : one.name)
    return [
      one.id,
      {
        code: one.code,
        homeId: null,
        entranceId: one.entranceId,
        buildingId: door?.buildingId ?? null,
        compoundId: one.compoundId,
        floor: null,
        spot,
        label,
      },
    ]
  })
  return {
    shortName: neighbourhood?.shortName ?? unit.ground.code.slice(-3),
    entrances: doors,
    spots: new Map(places),
    homes: new Map(),
    members: round.members,
    answers: round.answers,
    clock: clockFrom(rules),
  }
}

/** The usual rules and those set here. */
function clockFrom(rows: readonly TimeRuleRow[]): Clock {
  return { rules: [...usualTimeRules, ...rows.map(ruleOf)], calendar: stateCouncilCalendar }
}

/** The place an input names. Refuses `matters.place-needed` where it names none, `matters.unknown-place` where it is not ours. */
export async function placeFrom(
  unit: Unit,
  input: {
    homeId: string | null
    entranceId: string | null
    spotId: string | null
    floor: number | null
    spot: string | null
  },
): Promise<Place> {
  const here = await known(unit)
  if (input.homeId !== null) return homePlace(unit, here, input.homeId)
  const spot = input.spot === '' ? null : input.spot
  const base = input.entranceId === null ? await spotOf(unit, input.spotId) : await entranceOf(unit, input.entranceId)
  if (base === null) {
    if (spot === null) refuse('matters.place-needed', {}, 'place')
    const compounds = new Set([...here.entrances.values()].map((one) => one.compoundId))
    const compoundId = compounds.size === 1 ? ([...compounds][0] ?? null) : null
    return { homeId: null, entranceId: null, buildingId: null, compoundId, floor: null, spot, label: spot }
  }
  const label =
    base.entranceId === null
      ? base.label
      : `${base.label}${input.floor === null ? '' : `${input.floor}楼`}${spot ?? (input.floor === null ? '楼道' : '走道')}`
  return { ...base, floor: input.floor, spot: base.spot ?? spot, label }
}

/** The place a code on a wall names. */
export async function placeOfCode(unit: Unit, code: string, floor: number | null): Promise<Place> {
  const found =
    (await lookUp(unit, ({ spots }) => [...spots.entries()].find(([, spot]) => spot.code === code))) ??
    refuse('matters.unknown-place')
  return placeFrom(unit, { homeId: null, entranceId: null, spotId: found[0], floor, spot: null })
}

async function spotOf(unit: Unit, id: string | null): Promise<Place | null> {
  if (id === null) return null
  const found = await lookUp(unit, ({ spots }) => spots.get(id))
  const { code: _code, ...place } = found ?? refuse('matters.unknown-place')
  return place
}

const entranceOf = async (unit: Unit, id: string): Promise<Place> =>
  (await lookUp(unit, ({ entrances }) => entrances.get(id))) ?? refuse('matters.unknown-place')

async function homePlace(unit: Unit, here: Known, id: string): Promise<Place> {
  const found = here.homes.get(id)
  if (found) return found
  const home = await readHome(unit, id).catch((error: unknown) => {
    if (error instanceof Refusal) refuse('matters.unknown-place', {}, 'place')
    throw error
  })
  const door = here.entrances.get(home.entranceId)
  const place: Place = {
    homeId: home.id,
    entranceId: home.entranceId,
    buildingId: door?.buildingId ?? null,
    compoundId: door?.compoundId ?? null,
    floor: home.floor,
    spot: null,
    label: `${door?.label ?? home.entrance}${home.room}室`,
  }
  if (here.homes.size > MANY_HOMES) here.homes.clear()
  here.homes.set(id, place)
  return place
}

/** Midnight in Shanghai at the beginning of a day, for counting what was done today. */
export const morningOf = (day: string): Date => instantAt(day)
