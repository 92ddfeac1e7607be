import { addDays, type Day, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { monthOf, unitsOf } from '../../domain/tallies.ts'
import type { CountedRoom } from '../facts.ts'
import {
  addToTallies,
  allCommittees,
  allCompounds,
  allHomes,
  allCounted,
  callsSince,
  countedSince,
  dropOldDays,
  lackingAbove,
  lackingHere,
  markChecked,
  mattersSince,
  policyCasesChanged,
  policyCasesSince,
  visitorsSince,
} from '../store.ts'
import { recount } from './recount.ts'

/** Days are kept for figures of the last thirty and the thirty before. */
const DAYS_KEPT = 100

/**
 * Counts everything since a day anew, in the neighbourhood of the unit, and compares the tallies with the contributions.
 * Gives how many records and how many tallies were put right: both are nothing when all went well.
 */
export async function recountSince(unit: Unit, from: Day): Promise<{ records: number; tallies: number }> {
  const since = instantAt(from)
  const asked: [CountedRoom, () => Promise<{ id: string }[]>][] = [
    ['matters', () => unit.read(mattersSince(unit, since))],
    ['places', () => unit.read(allHomes(unit))],
    ['duty.call', () => unit.read(callsSince(unit, since))],
    ['duty.visitor', () => unit.read(visitorsSince(unit, since))],
    ['bodies.compound', () => unit.read(allCompounds(unit))],
    ['bodies.committee', () => unit.read(allCommittees(unit))],
    ['policies.case', () => unit.read(policyCasesSince(unit, from))],
  ]
  let records = 0
  for (const [room, list] of asked) {
    const there = (await list()).map(({ id }) => id)
    const counted = (await unit.read(countedSince(unit, room, from))).map(({ record_id }) => record_id)
    records += await recount(unit, room, [...new Set([...there, ...counted])])
  }
  const oldest = addDays(dayOf(unit.now), -DAYS_KEPT)
  for (const code of unitsOf(unit.ground.code)) unit.write(dropOldDays(code, oldest))
  await unit.flush()
  const first = monthOf(from)
  const lacking = await unit.read(lackingHere(unit, first, first < oldest ? oldest : first))
  if (lacking.length > 0) unit.write(addToTallies([unit.ground.code], lacking))
  unit.write(markChecked(unit))
  await unit.flush()
  return { records, tallies: lacking.length }
}

/** Counts the bodies of the neighbourhood anew: few, and one step of one of them can change several. */
export async function recountBodies(unit: Unit): Promise<void> {
  const rooms = [
    ['bodies.compound', await unit.read(allCompounds(unit))],
    ['bodies.committee', await unit.read(allCommittees(unit))],
  ] as const
  for (const [room, there] of rooms) {
    const known = (await unit.read(allCounted(unit, room))).map(({ record_id }) => record_id)
    await recount(unit, room, [...new Set([...there.map(({ id }) => id), ...known])])
  }
}

/** Counts the cases of policies that changed since, and these, which may be open to fewer eyes now than before. */
export async function recountPolicyCases(unit: Unit, since: Date, ids: readonly string[]): Promise<void> {
  const changed = (await unit.read(policyCasesChanged(unit, since))).map(({ id }) => id)
  await recount(unit, 'policies.case', [...new Set([...changed, ...ids])])
}

/** Makes the areas' tallies the sums of their neighbourhoods' again; gives how many were put right. */
export async function recountAreas(unit: Unit, codes: readonly string[], from: Day): Promise<number> {
  let found = 0
  for (const code of new Set(codes.flatMap((one) => unitsOf(one).slice(0, 2)))) {
    const deltas = await unit.read(lackingAbove(code, from))
    found += deltas.length
    if (deltas.length > 0) unit.write(addToTallies([code], deltas))
  }
  await unit.flush()
  return found
}
