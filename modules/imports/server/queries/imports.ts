import type { z } from 'zod'
import { maskIdNumber, maskPhone } from '#people/reading'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { KeptRow } from '../../domain/decisions.ts'
import { keptRows } from '../../domain/decisions.ts'
import type { Flag } from '../../domain/flags.ts'
import { flagsByRow, rowKey } from '../../domain/flags.ts'
import type { Roster } from '../../domain/read-roster.ts'
import type { PersonDraft } from '../../domain/row-person.ts'
import { openRoster } from '../open-run.ts'
import { planAgainst } from '../register.ts'
import type { Run, RunRecord } from '../shape.ts'
import { readRun, toRecord, toRun } from '../shape.ts'
import { latestRuns, rowsOf } from '../store.ts'

type Query = z.output<NonNullable<(typeof endpoints.listImportRows)['query']>>
type Rows = z.input<(typeof endpoints.listImportRows)['output']>

export async function listImports(unit: Unit): Promise<Omit<Run, 'sheets'>[]> {
  return (await unit.read(latestRuns(unit))).map((row) => {
    const { sheets: _sheets, ...run } = toRun(toRecord(row))
    return run
  })
}

/** What was decided for each row; for a run that was not begun, what would be decided now. */
export async function decidedRows(unit: Unit, run: RunRecord, roster: Roster): Promise<KeptRow[]> {
  if (run.state !== 'previewed') {
    return (await unit.read(rowsOf(unit, run.id))).map((row) => ({
      position: row.position,
      outcome: row.outcome as KeptRow['outcome'],
      person: row.person,
      personId: row.person_id,
      sameAs: row.same_as,
      doubt: row.doubt as KeptRow['doubt'],
    }))
  }
  const plan = await planAgainst(unit, roster.persons)
  return keptRows(
    plan,
    plan.persons.map((person) => person.personId),
  )
}

/** Person rows with what became of them, filtered by outcome or by kind of mark. */
export async function listImportRows(unit: Unit, runId: string, query: Query): Promise<Rows> {
  const run = await readRun(unit, runId)
  const roster = await openRoster(unit, runId, run)
  const decided = await decidedRows(unit, run, roster)
  const flags = flagsByRow(roster.flags)
  const from = query.after === undefined ? -1 : Number(query.after)
  if (!Number.isInteger(from)) refuse('common.bad-input')
  const found = decided.filter((row) => {
    const draft = roster.persons[row.position]
    if (draft === undefined || row.position <= from) return false
    if (query.outcome !== undefined && row.outcome !== query.outcome) return false
    return query.kind === undefined || (flags.get(rowKey(draft)) ?? []).some((flag) => flag.kind === query.kind)
  })
  const page = found.slice(0, query.limit)
  return {
    rows: page.map((row) => shown(row, roster.persons, flags)),
    next: found.length > page.length ? String(page.at(-1)?.position) : null,
  }
}

function shown(row: KeptRow, drafts: readonly PersonDraft[], flags: ReadonlyMap<string, Flag[]>): Rows['rows'][number] {
  const draft = drafts[row.position] as PersonDraft
  const same = row.sameAs === null ? undefined : drafts[row.sameAs]
  return {
    position: row.position,
    sheet: draft.sheet,
    row: draft.row,
    name: draft.name,
    home: draft.home?.key ?? null,
    outcome: row.outcome,
    personId: row.personId,
    sameAs: same === undefined ? null : { sheet: same.sheet, row: same.row },
    doubt: row.doubt,
    flags: (flags.get(rowKey(draft)) ?? []).map((flag) => ({
      kind: flag.kind,
      cell: flag.cell,
      original: onScreen(flag),
    })),
  }
}

/** On the screen even a doubtful ID or telephone number is masked; the report has it in full. */
function onScreen(flag: Flag): string {
  if (flag.field === 'idNumber' && flag.original.length > 7) return maskIdNumber(flag.original)
  const phone = flag.field === 'phone' || flag.field === 'otherPhone' || flag.field === 'ownerPhone'
  return phone ? maskPhone(flag.original.normalize('NFKC').split(/[/、,;]/)[0] ?? '') : flag.original.slice(0, 200)
}
