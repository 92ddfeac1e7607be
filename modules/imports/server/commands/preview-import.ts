import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { summarise } from '../../domain/summary.ts'
import type { Mapping, Understanding } from '../open-run.ts'
import { defaultCompound, openRun, sealedWorkbook, understand } from '../open-run.ts'
import { planAgainst } from '../register.ts'
import type { RunRecord } from '../shape.ts'
import { holdRun, readRun } from '../shape.ts'
import { changeRun, compoundsOf, insertRun } from '../store.ts'
import { readWorkbook } from '../workbook/read-workbook.ts'

/** A file that somebody sends to be imported. The id is made by the sender, so that a resend is harmless. */
export interface SentFile {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Keeps a workbook as a new run and says what importing it would give. Nothing of the register is changed.
 * Refuses `imports.wrong-file`, `imports.too-large`, `imports.no-roster`.
 */
export async function previewImport(unit: Unit, file: SentFile): Promise<RunRecord> {
  const sheets = readWorkbook(file.bytes)
  const compounds = await unit.read(compoundsOf(unit))
  const how: Understanding = { mapping: [], compound: await defaultCompound(unit, compounds), today: dayOf(unit.now) }
  const roster = understand(sheets, how, compounds)
  const plan = await planAgainst(unit, roster.persons)
  unit.write(
    insertRun(unit, {
      id: file.id,
      file_name: file.name.slice(0, 200),
      workbook: sealedWorkbook(unit.parts, file.id, file.bytes),
      mapping: '[]',
      compound: how.compound,
      today: how.today,
      state: 'previewed',
      sheets: JSON.stringify(roster.sheets),
      summary: JSON.stringify(summarise(roster, plan)),
      started_by: unit.actor?.accountId ?? null,
      started_by_name: unit.actor?.name ?? null,
      created_at: unit.now,
      changed_at: unit.now,
    }),
  )
  unit.whenRepeated('run_pkey', (again) => readRun(again, file.id))
  await unit.flush()
  return readRun(unit, file.id)
}

/** Looks again with what people said about columns and compound. Refuses `imports.begun` once it is being written. */
export async function mapColumns(
  unit: Unit,
  runId: string,
  compound: string | null,
  mapping: Mapping,
): Promise<RunRecord> {
  const run = await holdRun(unit, runId)
  if (run.state !== 'previewed') refuse('imports.begun')
  const { roster } = await openRun(unit, runId, { mapping, compound, today: run.today })
  const plan = await planAgainst(unit, roster.persons)
  unit.write(
    changeRun(unit, runId, {
      mapping: JSON.stringify(mapping),
      compound,
      sheets: JSON.stringify(roster.sheets),
      summary: JSON.stringify(summarise(roster, plan)),
    }),
  )
  await unit.flush()
  return readRun(unit, runId)
}
