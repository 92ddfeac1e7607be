import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { runShape, runStates } from '../contract.ts'
import type { SheetReading } from '../domain/read-roster.ts'
import type { Summary } from '../domain/summary.ts'
import type { Mapping, Understanding } from './understand.ts'
import { lockedRun, runById } from './store.ts'

export type Run = z.input<typeof runShape>

/** A run as it is stored, its JSON read. */
export interface RunRecord extends Understanding {
  readonly id: string
  readonly fileName: string
  readonly state: (typeof runStates)[number]
  readonly sheets: readonly SheetReading[]
  readonly summary: Summary
  readonly steps: number
  readonly stepsDone: number
  readonly startedBy: string | null
  readonly createdAt: Date
  readonly changedAt: Date
  readonly kept: boolean
}

interface RunRow {
  id: string
  file_name: string
  mapping: unknown
  compound: string | null
  today: unknown
  state: string
  sheets: unknown
  summary: unknown
  steps: number
  steps_done: number
  started_by_name: string | null
  created_at: unknown
  changed_at: unknown
  kept: unknown
}

/** The JSON columns are written by this room alone, in these shapes. */
export function toRecord(row: RunRow): RunRecord {
  return {
    id: row.id,
    fileName: row.file_name,
    ...keptUnderstanding(row.mapping),
    compound: row.compound,
    today: String(row.today),
    state: row.state as RunRecord['state'],
    sheets: row.sheets as SheetReading[],
    summary: inOrder(row.summary as Summary),
    steps: row.steps,
    stepsDone: row.steps_done,
    startedBy: row.started_by_name,
    createdAt: row.created_at as Date,
    changedAt: row.changed_at as Date,
    kept: row.kept === true,
  }
}

export async function readRun(unit: Unit, id: string): Promise<RunRecord> {
  return toRecord(await unit.readOr(runById(unit, id), 'imports.unknown-run'))
}

/** The run, held until the transaction ends. */
export async function holdRun(unit: Unit, id: string): Promise<RunRecord> {
  return toRecord((await unit.readOne(lockedRun(unit, id))) ?? refuse('imports.unknown-run'))
}

export function toRun(record: RunRecord): Run {
  return {
    id: record.id,
    fileName: record.fileName,
    state: record.state,
    startedBy: record.startedBy,
    createdAt: record.createdAt.toISOString(),
    changedAt: record.changedAt.toISOString(),
    compound: record.compound,
    sheets: record.sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.map((column) => ({ ...column })) })),
    summary: record.summary,
    progress: { done: record.stepsDone, of: record.steps },
    kept: record.kept,
  }
}

/** The database keeps JSON in an order of its own; people read this one. */
function inOrder({
  rows,
  created,
  updated,
  unchanged,
  samePerson,
  needsPerson,
  homes,
  vacant,
  flagged,
}: Summary): Summary {
  return { rows, created, updated, unchanged, samePerson, needsPerson, homes, vacant, flagged }
}

function keptUnderstanding(stored: unknown): Pick<Understanding, 'mapping' | 'compounds'> {
  const { sheets, compounds } = stored as { sheets: Mapping; compounds: Understanding['compounds'] }
  return { mapping: sheets, compounds }
}
