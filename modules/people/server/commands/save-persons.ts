import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { RosterFacts } from '../../domain/facts.ts'
import { mergedFacts } from '../../domain/facts.ts'
import { type Known, PersonBatch, type Saved } from '../person-batch.ts'
import type { PersonRow } from '../rows.ts'
import { openFacts } from '../seals.ts'
import { caresOf, phonesOf } from '../store/contacts.ts'
import { personsForUpdate } from '../store/persons.ts'

/**
 * A person to write: somebody new (`version: null`, the id made by the caller, facts complete), or somebody known, at the
 * version that was read, with the facts that a list says of them. See `mergedFacts` for how new facts meet old ones.
 */
export type PersonSave =
  | { id: string; version: null; facts: RosterFacts }
  | { id: string; version: number; facts: Partial<RosterFacts> }

export type { Saved } from '../person-batch.ts'

/**
 * Writes many persons at once: seals, masks, blind indexes, initials, digests, households and, for known ones, the history
 * of what was. Refuses `common.changed-meanwhile` when a known one was changed since its version was read. The caller sees
 * to it that no two persons of a neighbourhood have one ID number.
 * @param source where it comes from, as the person will read it: `名册导入 2026-11-25`
 */
export async function savePersons(unit: Unit, saves: readonly PersonSave[], source: string): Promise<Saved> {
  const work = new PersonBatch(unit, source)
  const known = saves.filter((save) => save.version !== null)
  const before = await readFacts(
    unit,
    known.map((save) => save.id),
  )
  for (const save of saves) {
    if (save.version === null) {
      work.create(save.id, save.facts)
      continue
    }
    const was = before.get(save.id)
    if (was === undefined || was.row.version !== save.version) refuse('common.changed-meanwhile')
    work.update(was, mergedFacts(was.facts, save.facts))
  }
  await work.write()
  return work.saved
}

/** What somebody known shall be again: fields that are given become exactly this, also emptier. */
export interface PersonRestore {
  id: string
  version: number
  facts: Partial<RosterFacts>
  /** How they stood here, where the home is among the fields. */
  stay?: string | undefined
}

/**
 * Puts known persons back to what they were (undo of a list): unlike in `savePersons`, telephone numbers and reasons for
 * care that were not there before go again. Refuses `common.changed-meanwhile` as it does.
 */
export async function restorePersons(unit: Unit, restores: readonly PersonRestore[], source: string): Promise<void> {
  const work = new PersonBatch(unit, source)
  const ids = restores.map((one) => one.id)
  const known = await readFacts(unit, ids)
  for (const { id, version, facts, stay } of restores) {
    const is = known.get(id)
    if (is === undefined || is.row.version !== version) refuse('common.changed-meanwhile')
    work.update(is, { ...is.facts, ...facts }, stay)
  }
  await work.write()
}

/** Opens known persons, holding their rows until the transaction ends. Unknown ids are left out. */
export async function readFacts(unit: Unit, ids: readonly string[]): Promise<Map<string, Known>> {
  if (ids.length === 0) return new Map()
  const rows = await unit.read(personsForUpdate(unit, ids))
  const phones = Map.groupBy(await unit.read(phonesOf(unit, ids)), (phone) => phone.person_id)
  const cares = Map.groupBy(await unit.read(caresOf(unit, ids)), (care) => care.person_id)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        row: row as PersonRow,
        facts: openFacts(unit.parts.cipher, row, phones.get(row.id) ?? [], cares.get(row.id) ?? []),
        phones: phones.get(row.id) ?? [],
        cares: cares.get(row.id) ?? [],
      },
    ]),
  )
}
