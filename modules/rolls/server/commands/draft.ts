import { changeHome, readHome } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { LawfulSource } from '../../contract/words.ts'
import type { Entry } from '../../domain/entry.ts'
import { merged } from '../../domain/merge.ts'
import { numbersOf } from '../../domain/numbers.ts'
import { readEntries, writeEntries } from '../entries.ts'
import { carSpaceClause, gather, scopeOf } from '../gather.ts'
import { numberColumns, rosterFromOf, toRoll } from '../shape.ts'
import {
  changeEntry,
  changeRoll,
  dropDraft,
  dropEntries,
  dropHolders,
  holdRoll,
  personsByIds,
  rollById,
  type RollRow,
} from '../store.ts'

/** The draft, held; refuses `rolls.unknown-roll` and `rolls.already-frozen`. */
export async function holdDraft(unit: Unit, rollId: string): Promise<RollRow> {
  const row = await unit.readOr(holdRoll(unit, rollId), 'rolls.unknown-roll')
  return row.state === 'draft' ? row : refuse('rolls.already-frozen')
}

/** What a draft is now: the registers read anew, ids and what was left out by name kept; nothing is written. */
export async function regathered(
  unit: Unit,
  row: RollRow,
  change: { delegates?: readonly string[]; rosterFrom?: LawfulSource } = {},
): Promise<Entry[]> {
  const before = await readEntries(unit, row.id)
  const { electorate, scope } = toRoll(row)
  const gathered = await gather(unit, {
    electorate,
    scope,
    rosterFrom: change.rosterFrom ?? rosterFromOf(row),
    delegates: change.delegates ?? before.map(({ subjectId }) => subjectId),
  })
  return merged(before, gathered, () => unit.id())
}

/** Writes a draft anew. */
export function rewrite(unit: Unit, row: RollRow, entries: readonly Entry[], change: Partial<RollRow> = {}): void {
  unit.write(dropHolders(unit, row.id))
  unit.write(dropEntries(unit, row.id))
  writeEntries(unit, row.id, entries)
  unit.writeOne(
    changeRoll(unit, row.id, row.version, {
      ...numberColumns(numbersOf(entries)),
      gathered_at: unit.now,
      ...(change as object),
    }),
  )
}

/** Reads the registers anew: an owner was linked meanwhile, a birthday found. */
export async function gatherAgain(unit: Unit, rollId: string): Promise<void> {
  const row = await holdDraft(unit, rollId)
  const { compoundId } = await scopeOf(unit, toRoll(row).scope)
  const clause = await carSpaceClause(unit, toRoll(row).electorate, compoundId)
  const text = clause === null ? null : JSON.stringify(clause)
  rewrite(unit, row, await regathered(unit, row), { car_space_clause: text as never })
}

/**
 * The exclusive area of a unit with what it rests on, into the register of places and so into the draft. Refuses
 * `rolls.unknown-right`, and `rolls.not-of-residents` on a roll that counts no areas.
 */
export async function enterArea(
  unit: Unit,
  rollId: string,
  input: { rightId: string; area: number; source: LawfulSource },
): Promise<void> {
  const row = await holdDraft(unit, rollId)
  const entry = entryOf(await readEntries(unit, rollId), input.rightId)
  if (row.electorate !== 'owners' || entry.homeId === null) return refuse('rolls.not-of-residents')
  const home = await readHome(unit, entry.homeId)
  await changeHome(unit, home.id, home.version, { exclusiveArea: { area: input.area, source: input.source } })
  await unit.flush()
  rewrite(unit, row, await regathered(unit, row))
}

/** Somebody says by name what the roster's areas were copied from, for the whole roll. */
export async function sayRosterSource(
  unit: Unit,
  rollId: string,
  { source, why }: { source: LawfulSource; why: string },
): Promise<void> {
  const row = await holdDraft(unit, rollId)
  rewrite(unit, row, await regathered(unit, row, { rosterFrom: source }), {
    roster_from: source,
    roster_from_why: why,
    roster_from_by: unit.actor?.name ?? null,
  })
  unit.emit({ type: 'rolls.roster-source-said', subjectId: rollId, data: { source, why } })
}

/**
 * Leaves a right out of a draft expressly, by name and with a reason; without a reason it counts again. Refuses
 * `rolls.unknown-right`.
 */
export async function leaveOut(unit: Unit, rollId: string, rightId: string, why: string | null): Promise<void> {
  const row = await holdDraft(unit, rollId)
  const entries = await readEntries(unit, rollId)
  const entry = entryOf(entries, rightId)
  const excluded = why === null ? null : { why, by: unit.by.name, at: unit.now }
  const after = entries.map((one) => (one.id === entry.id ? { ...one, excluded } : one))
  unit.write(
    changeEntry(unit, rightId, {
      excluded_why: excluded?.why ?? null,
      excluded_by: excluded?.by ?? null,
      excluded_at: excluded?.at ?? null,
    }),
  )
  unit.writeOne(changeRoll(unit, rollId, row.version, numberColumns(numbersOf(after))))
  const type = why === null ? 'rolls.right-taken-in' : 'rolls.right-left-out'
  unit.emit({ type, subjectId: rollId, data: { right: rightId, ...(why === null ? {} : { why }) } })
}

/** Who the delegates are, in order; only of a roll of delegates. Refuses `rolls.not-of-delegates`, `rolls.unknown-delegate`. */
export async function nameDelegates(unit: Unit, rollId: string, personIds: readonly string[]): Promise<void> {
  const row = await holdDraft(unit, rollId)
  if (row.electorate !== 'delegates') refuse('rolls.not-of-delegates')
  const delegates = [...new Set(personIds)]
  if ((await unit.read(personsByIds(unit, delegates))).length < delegates.length) refuse('rolls.unknown-delegate')
  rewrite(unit, row, await regathered(unit, row, { delegates }))
}

/** A draft that nobody needs goes, with all its rights. */
export async function discardRoll(unit: Unit, rollId: string): Promise<void> {
  const row = await holdDraft(unit, rollId)
  unit.write(dropHolders(unit, rollId))
  unit.write(dropEntries(unit, rollId))
  unit.writeOne(dropDraft(unit, rollId))
  unit.emit({ type: 'rolls.roll-discarded', subjectId: rollId, data: { electorate: row.electorate } })
}

/** For whoever had it prepared: a draft that is still there goes; one that is frozen or gone is left as it is. */
export async function discardDraft(unit: Unit, rollId: string): Promise<void> {
  const row = await unit.readOne(rollById(unit, rollId))
  if (row?.state === 'draft') await discardRoll(unit, rollId)
}

/** Refuses `rolls.unknown-right`. */
export const entryOf = (entries: readonly Entry[], rightId: string): Entry =>
  entries.find(({ id }) => id === rightId) ?? refuse('rolls.unknown-right')
