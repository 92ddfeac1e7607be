import type { Unit } from '#kit/server/unit.ts'
import type { Contribution } from '../../domain/contributions.ts'
import type { CountedKey } from '../../domain/keys.ts'
import { deltasBetween, unitsOf } from '../../domain/tallies.ts'
import { type CountedRoom, recounter } from '../facts.ts'
import {
  addContributions,
  addToTallies,
  type ContributionRow,
  contributionsOf,
  dropContributions,
  holdHead,
  openHead,
  putContributions,
} from '../store.ts'

/** So many records go in one statement. */
const AT_ONCE = 300

/**
 * Counts some records anew, from their state, and adds to the tallies only what has changed: asked twice it changes nothing,
 * and it is right whatever order the news came in. Gives how many records were counted differently than before.
 */
export async function recount(unit: Unit, room: CountedRoom, ids: readonly string[]): Promise<number> {
  let changed = 0
  for (let at = 0; at < ids.length; at += AT_ONCE) changed += await recountSome(unit, room, ids.slice(at, at + AT_ONCE))
  return changed
}

async function recountSome(unit: Unit, room: CountedRoom, ids: readonly string[]): Promise<number> {
  // One after another on one connection, so that what is read is what stands once the neighbourhood is held.
  const [held, count, rows] = await Promise.all([
    unit.readOne(holdHead(unit)),
    recounter(unit, room, ids),
    unit.read(contributionsOf(unit, room, ids)),
  ])
  if (held === undefined) {
    // The first count of a neighbourhood has nothing to hold yet. Of two at once the second waits here for the first.
    await unit.read(openHead(unit))
    return recountSome(unit, room, ids)
  }
  const known = new Map<string, Contribution[]>()
  for (const row of rows) known.set(row.record_id, [...(known.get(row.record_id) ?? []), contributionOf(row)])
  const allBefore: Contribution[] = []
  const allAfter: Contribution[] = []
  const add: ContributionRow[] = []
  const put: ContributionRow[] = []
  const drop: Parameters<typeof dropContributions>[1][number][] = []
  let changed = 0
  for (const id of new Set(ids)) {
    const before = known.get(id) ?? []
    const after = count(id, before)
    const was = new Map(before.map((row) => [keyOf(row), row]))
    const is = new Map(after.map((row) => [keyOf(row), row]))
    const gone = before.filter((row) => !is.has(keyOf(row)))
    const fresh = [...is.values()].filter((row) => !same(was.get(keyOf(row)), row))
    if (gone.length === 0 && fresh.length === 0) continue
    changed += 1
    drop.push(...gone.map(({ indicator, from }) => ({ record_id: id, indicator, from_day: from })))
    for (const row of fresh) (was.has(keyOf(row)) ? put : add).push(rowOf(room, id, row))
    allBefore.push(...before)
    allAfter.push(...is.values())
  }
  if (changed === 0) return 0
  // Few statements, each of one text: they leave with COMMIT as one packet.
  if (drop.length > 0) unit.write(dropContributions(unit, drop))
  if (put.length > 0) unit.write(putContributions(unit, [...add, ...put]))
  else if (add.length > 0) unit.write(addContributions(unit, add))
  const deltas = deltasBetween(allBefore, allAfter)
  if (deltas.length > 0) unit.write(addToTallies(unitsOf(unit.ground.code), deltas))
  return changed
}

const keyOf = (row: Contribution): string => `${row.indicator} ${row.from}`

function same(one: Contribution | undefined, other: Contribution): boolean {
  return (
    one !== undefined &&
    one.until === other.until &&
    one.numerator === other.numerator &&
    one.denominator === other.denominator &&
    one.leftOut === other.leftOut &&
    one.compoundId === other.compoundId &&
    one.turnsAt?.getTime() === other.turnsAt?.getTime()
  )
}

type Row = Awaited<ReturnType<ReturnType<typeof contributionsOf>['execute']>>[number]

function contributionOf(row: Row): Contribution {
  return {
    indicator: row.indicator as CountedKey,
    from: row.from_day,
    until: row.until_day,
    compoundId: row.compound_id,
    numerator: row.numerator,
    denominator: row.denominator,
    leftOut: row.left_out,
    turnsAt: row.turns_at,
  }
}

function rowOf(room: CountedRoom, id: string, row: Contribution): ContributionRow {
  return {
    record_id: id,
    indicator: row.indicator,
    from_day: row.from,
    until_day: row.until,
    room,
    compound_id: row.compoundId,
    numerator: row.numerator,
    denominator: row.denominator,
    left_out: row.leftOut,
    turns_at: row.turnsAt,
  }
}
