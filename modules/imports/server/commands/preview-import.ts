import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Roster } from '../../domain/read-roster.ts'
import { summarise } from '../../domain/summary.ts'
import { rosterOf } from '../apart.ts'
import { firstUnderstanding, openRoster, remember, sealedWorkbook } from '../open-run.ts'
import { planAgainst } from '../register.ts'
import type { RunRecord } from '../shape.ts'
import { holdRun, readRun } from '../shape.ts'
import type { Mapping } from '../understand.ts'
import { changeRun, insertRun } from '../store.ts'

/** A file that somebody sends to be imported. The id is made by the sender, so that a resend is harmless. */
export interface SentFile {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** Keeps a workbook as a new run. Refuses `imports.wrong-file`, `imports.too-large`, `imports.no-roster`. */
export async function keepWorkbook(unit: Unit, file: SentFile): Promise<Roster> {
  const how = await firstUnderstanding(unit)
  const roster = await rosterOf(file.bytes, how)
  remember(file.id, how, roster)
  unit.write(
    insertRun(unit, {
      id: file.id,
      file_name: file.name.slice(0, 200),
      workbook: sealedWorkbook(unit.parts, file.id, file.bytes),
      mapping: JSON.stringify({ sheets: how.mapping, compounds: how.compounds }),
      compound: how.compound,
      today: how.today,
      state: 'previewed',
      sheets: JSON.stringify(roster.sheets),
      summary: '{}',
      started_by: unit.actor?.accountId ?? null,
      started_by_name: unit.actor?.name ?? null,
      created_at: unit.now,
      changed_at: unit.now,
    }),
  )
  return roster
}

/** Keeps a workbook and says what importing it would give. Nothing of the register is changed. A resend is harmless. */
export async function previewImport(unit: Unit, file: SentFile): Promise<RunRecord> {
  unit.whenRepeated('run_pkey', (again) => readRun(again, file.id))
  const roster = await keepWorkbook(unit, file)
  const plan = await planAgainst(unit, roster.persons)
  unit.write(changeRun(unit, file.id, { summary: JSON.stringify(summarise(roster, plan)) }))
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
  const roster = await openRoster(unit, runId, { ...run, mapping, compound })
  const plan = await planAgainst(unit, roster.persons)
  unit.write(
    changeRun(unit, runId, {
      mapping: JSON.stringify({ sheets: mapping, compounds: run.compounds }),
      compound,
      sheets: JSON.stringify(roster.sheets),
      summary: JSON.stringify(summarise(roster, plan)),
    }),
  )
  await unit.flush()
  return readRun(unit, runId)
}
