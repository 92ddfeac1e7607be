import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { settleHomes } from '#places'
import { keptRows, personsToWrite } from '../../domain/decisions.ts'
import type { Roster } from '../../domain/read-roster.ts'
import { summarise } from '../../domain/summary.ts'
import { openRoster } from '../open-run.ts'
import type { SentFile } from './preview-import.ts'
import { keepWorkbook } from './preview-import.ts'
import { inParts } from '../parts.ts'
import { planAgainst } from '../register.ts'
import type { RunRecord } from '../shape.ts'
import { holdRun, readRun } from '../shape.ts'
import type { NewMade } from '../store.ts'
import { changeRun, insertMade, insertRows, otherApplying } from '../store.ts'
import { wantedHome } from '../wanted-home.ts'

/**
 * Begins to write a previewed run: puts its homes into the register and decides every person row against the register as
 * it is now. The people follow in batches (`continueImport`), which the event starts. Sent twice it begins once.
 * Refuses `imports.busy` while another run of the neighbourhood is being written.
 */
export async function applyImport(unit: Unit, runId: string): Promise<RunRecord> {
  const run = await holdRun(unit, runId)
  if (run.state !== 'previewed') return run
  await begin(unit, runId, await openRoster(unit, runId, run))
  return readRun(unit, runId)
}

/** Keeps a workbook and begins to write it at once, without a preview: for the command line. */
export async function startImport(unit: Unit, file: SentFile): Promise<RunRecord> {
  await begin(unit, file.id, await keepWorkbook(unit, file))
  return readRun(unit, file.id)
}

async function begin(unit: Unit, runId: string, roster: Roster): Promise<void> {
  unit.whenRepeated('run_applying', () => refuse('imports.busy'))
  if ((await unit.read(otherApplying(unit))).length > 0) refuse('imports.busy')
  const settled = await settleHomes(unit, roster.homes.map(wantedHome))
  const plan = await planAgainst(unit, roster.persons)
  const ids = plan.persons.map((person) => person.personId ?? unit.id())
  const kept = keptRows(plan, ids)
  const rows = kept.map((row) => ({
    position: row.position,
    sheet: roster.persons[row.position]?.sheet ?? '',
    row: roster.persons[row.position]?.row ?? 0,
    outcome: row.outcome,
    person: row.person,
    person_id: row.personId,
    same_as: row.sameAs,
    doubt: row.doubt,
  }))
  for (const part of inParts(rows)) unit.write(insertRows(unit, runId, part))
  const made = settled.flatMap(({ id, created, filled }): NewMade[] => {
    if (created) return [{ kind: 'home', id, version: 1, before: null }]
    return filled ? [{ kind: 'changed-home', id, version: filled.version, before: filled.fields.join() }] : []
  })
  for (const part of inParts(made)) unit.write(insertMade(unit, runId, part))
  unit.write(
    changeRun(unit, runId, {
      state: 'applying',
      summary: JSON.stringify(summarise(roster, plan)),
      steps: personsToWrite(roster.persons, kept).length + roster.homes.length,
      steps_done: 0,
    }),
  )
  unit.emit({ type: 'imports.begun', subjectId: runId, data: {} })
  await unit.flush()
}
