import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { RollRight } from '../../domain/canonical.ts'
import type { Gap } from '../../contract/words.ts'
import { asBefore, type Part } from '../../domain/correction.ts'
import { isUnresolved } from '../../domain/entry.ts'
import { readEntries, readUnnamed, rowsOfPerson } from '../entries.ts'
import { type Roll, toEntry, toRight, toRoll } from '../shape.ts'
import { allRolls, correctionsSince, holdersOfEntries, rollById, versionsOf } from '../store.ts'

/** A roll as it is, or as it was in that version. Refuses `rolls.unknown-roll`. */
export async function readRoll(unit: Unit, rollId: string, version?: number): Promise<Roll> {
  const roll = toRoll(await unit.readOr(rollById(unit, rollId), 'rolls.unknown-roll'))
  if (version === undefined || version === roll.version) return roll
  const was = (await unit.read(versionsOf(unit, rollId))).find(({ number }) => number === version)
  if (was === undefined) return refuse('rolls.unknown-roll')
  const { digest, rights, heads, area, excluded } = was
  return { ...roll, version, digest, rights, heads, area, excluded }
}

/** Every frozen roll, the newest first. */
export async function listFrozenRolls(unit: Unit): Promise<Roll[]> {
  return (await unit.read(allRolls(unit))).filter(({ state }) => state === 'frozen').map(toRoll)
}

/**
 * Every right of a roll in its fixed order; those left out are in it, and marked. As they are, or as they were in that version:
 * a correction that comes between this reading and another is in neither.
 */
export async function rightsOf(unit: Unit, rollId: string, version?: number): Promise<RollRight[]> {
  const rights = (await readUnnamed(unit, rollId)).map(toRight)
  if (version === undefined) return rights
  // Read after the rights, so that whatever they already show is among it.
  const later = await unit.read(correctionsSince(unit, rollId, version))
  return asBefore(
    rights,
    later.map((one) => ({
      entryId: one.entry_id,
      version: one.version ?? version,
      before: one.before as unknown as Part,
    })),
  )
}

/** The rights of a roll for which a person may speak. */
export async function rightsOfPerson(unit: Unit, rollId: string, personId: string): Promise<RollRight[]> {
  const rows = await rowsOfPerson(unit, rollId, personId)
  if (rows.length === 0) return []
  const holders = await unit.read(
    holdersOfEntries(
      unit,
      rows.map(({ id }) => id),
    ),
  )
  const byEntry = Map.groupBy(holders, (one) => one.entry_id)
  return rows.map((row) =>
    toRight(
      toEntry(
        row,
        (byEntry.get(row.id) ?? []).map((one) => one.person_id),
      ),
    ),
  )
}

/** What still keeps a draft from being frozen: each right with what it lacks. */
export async function unresolvedOf(unit: Unit, rollId: string): Promise<{ id: string; gaps: readonly Gap[] }[]> {
  return (await readUnnamed(unit, rollId)).filter(isUnresolved).map(({ id, gaps }) => ({ id, gaps }))
}

/** By right: the names its owners stand under on the roll, in clear, for papers and evidence; never for a screen. */
export async function namesOf(unit: Unit, rollId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map((await readEntries(unit, rollId)).map(({ id, names }) => [id, names]))
}
