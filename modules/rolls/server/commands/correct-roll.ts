import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { CorrectionKind, LawfulSource } from '../../contract/words.ts'
import { applied, corrected, needsNames, type Part, partOf, same, type Wanted } from '../../domain/correction.ts'
import type { Entry } from '../../domain/entry.ts'
import { numbersOf } from '../../domain/numbers.ts'
import { digestOfRoll, holdersRows, readEntries } from '../entries.ts'
import { ownersNow } from '../gather.ts'
import { openCorrected, sealCorrected, sealNames } from '../sealed.ts'
import { numberColumns, toRoll } from '../shape.ts'
import {
  answerOnce,
  changeEntry,
  changeRoll,
  correctionById,
  dropHoldersOf,
  holdRoll,
  insertCorrection,
  insertHolders,
  insertVersion,
  type RollRow,
} from '../store.ts'
import { entryOf } from './draft.ts'

export interface WantedCorrection {
  id: string
  rightId: string
  kind: CorrectionKind
  /** With kind `area`. In 0.01 m². */
  area?: number | null
  source?: LawfulSource | null
  reason: string
}

/** A frozen roll, held; refuses `rolls.unknown-roll` and `rolls.not-frozen`. */
async function holdFrozen(unit: Unit, rollId: string): Promise<RollRow> {
  const row = await unit.readOr(holdRoll(unit, rollId), 'rolls.unknown-roll')
  return row.state === 'frozen' ? row : refuse('rolls.not-frozen')
}

/**
 * Asks that one right of a frozen roll be corrected; nothing changes before somebody else confirms it. Owners are taken as
 * the register of titles has them now. The same id again changes nothing. Refuses `rolls.unknown-right`,
 * `rolls.nothing-changed`, `rolls.not-of-residents`, `rolls.no-owner-known`, `rolls.still-incomplete`, `rolls.area-needed`.
 */
export async function askCorrection(unit: Unit, rollId: string, input: WantedCorrection): Promise<void> {
  const row = await holdFrozen(unit, rollId)
  if (await unit.readOne(correctionById(unit, input.id))) return
  const entry = entryOf(await readEntries(unit, rollId), input.rightId)
  const { wanted, names } = await wantedOf(unit, entry, input)
  const after = corrected(entry, wanted, row.electorate === 'owners')
  if (typeof after === 'string') return refuse(`rolls.${after}`)
  unit.write(
    insertCorrection({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      roll_id: rollId,
      entry_id: entry.id,
      kind: input.kind,
      before: JSON.stringify(partOf(entry)),
      after: JSON.stringify(after),
      names_sealed: sealCorrected(unit.parts.cipher, names, input.id),
      reason: input.reason,
      asked_by: unit.by.accountId,
      asked_by_name: unit.by.name,
      asked_at: unit.now,
      state: 'asked',
      answered_by: null,
      answered_by_name: null,
      answered_at: null,
      answer: null,
      version: null,
    }),
  )
  unit.emit({ type: 'rolls.correction-asked', subjectId: rollId, data: { correction: input.id, kind: input.kind } })
}

async function wantedOf(
  unit: Unit,
  entry: Entry,
  { kind, area, source, reason }: WantedCorrection,
): Promise<{ wanted: Wanted; names: string[] }> {
  if (kind === 'include') return { wanted: { kind }, names: [] }
  if (kind === 'exclude') return { wanted: { kind, why: reason }, names: [] }
  if (kind === 'area') {
    if (!area || !source) return refuse('rolls.area-needed', {}, 'area')
    return { wanted: { kind, area, source }, names: [] }
  }
  const owners = entry.homeId === null ? [] : await ownersNow(unit, entry.homeId)
  const set = owners.filter((one, at) => one.key !== owners[at - 1]?.key)
  return {
    wanted: { kind, owners: set.map(({ key }) => key), personIds: set.flatMap(({ personId }) => personId ?? []) },
    names: set.map(({ name }) => name),
  }
}

/**
 * Another person than the one who asked confirms a correction or declines it. Confirmed, it makes the next version of the
 * roll with its digest. Refuses `rolls.unknown-correction`, `rolls.already-answered`, `rolls.two-people-needed`, and
 * `rolls.changed-since` where the right is no longer what it was when it was asked.
 */
export async function answerCorrection(
  unit: Unit,
  rollId: string,
  input: { correctionId: string; confirm: boolean; note: string | null },
): Promise<void> {
  const row = await holdFrozen(unit, rollId)
  const asked = await unit.readOr(correctionById(unit, input.correctionId), 'rolls.unknown-correction')
  if (asked.roll_id !== rollId) refuse('rolls.unknown-correction')
  if (asked.state !== 'asked') refuse('rolls.already-answered')
  if (asked.asked_by === unit.by.accountId) refuse('rolls.two-people-needed')
  const answered = {
    answered_by: unit.by.accountId,
    answered_by_name: unit.by.name,
    answered_at: unit.now,
    answer: input.note === '' ? null : input.note,
  }
  if (!input.confirm) {
    unit.writeOne(answerOnce(unit, asked.id, { ...answered, state: 'declined' }), 'rolls.already-answered')
    unit.emit({ type: 'rolls.correction-declined', subjectId: rollId, data: { correction: asked.id } })
    return
  }
  const before = await readEntries(unit, rollId)
  const entry = entryOf(before, asked.entry_id)
  if (!same(partOf(entry), asked.before as unknown as Part)) refuse('rolls.changed-since')
  const names = needsNames(asked.kind as CorrectionKind) ? openCorrected(unit.parts.cipher, asked) : entry.names
  const after = applied(before, entry.id, asked.after as unknown as Part, names, { by: unit.by.name, at: unit.now })
  const version = row.version + 1
  unit.writeOne(answerOnce(unit, asked.id, { ...answered, state: 'confirmed', version }), 'rolls.already-answered')
  writeRight(unit, rollId, entryOf(after, entry.id))
  writeVersion(unit, row, after, version, asked.id)
}

function writeRight(unit: Unit, rollId: string, entry: Entry): void {
  unit.writeOne(
    changeEntry(unit, entry.id, {
      owners: [...entry.owners],
      names_sealed: sealNames(unit.parts.cipher, entry.names, entry.id),
      area: entry.area,
      area_source: entry.areaSource,
      gaps: [...entry.gaps],
      excluded_why: entry.excluded?.why ?? null,
      excluded_by: entry.excluded?.by ?? null,
      excluded_at: entry.excluded?.at ?? null,
    }),
  )
  unit.write(dropHoldersOf(unit, entry.id))
  const holders = holdersRows(unit, rollId, entry)
  if (holders.length > 0) unit.write(insertHolders(holders))
}

function writeVersion(unit: Unit, row: RollRow, after: readonly Entry[], version: number, correctionId: string): void {
  const numbers = numbersOf(after)
  const digest = digestOfRoll({ ...toRoll(row), version }, after)
  unit.writeOne(changeRoll(unit, row.id, row.version, { ...numberColumns(numbers), version, digest }))
  const { rights, heads, area, excluded } = numbers
  unit.write(
    insertVersion({
      neighbourhood_id: unit.neighbourhoodId,
      roll_id: row.id,
      number: version,
      digest,
      rights,
      heads,
      area,
      excluded,
      at: unit.now,
      by_name: unit.by.name,
      correction_id: correctionId,
    }),
  )
  unit.emit({ type: 'rolls.roll-corrected', subjectId: row.id, data: { rollId: row.id, version, digest } })
}
