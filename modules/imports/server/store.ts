import { sql } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DB } from './tables.gen.ts'

interface Views {
  'places.public_home': {
    neighbourhood_id: string
    id: string
    compound: string
    compound_address: string
    address: string
  }
  'places.neighbourhood': { id: string; name: string }
}

/** The only place of this room that speaks SQL. Of rooms above it reads their views. */
const db = statements<DB & Views>()

export const compoundsOf = (unit: Unit) =>
  db
    .selectFrom('places.public_home')
    .select(['compound as name', 'compound_address as address'])
    .distinct()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('compound_address')
    .orderBy('compound')

export const addressesOf = (unit: Unit) =>
  db.selectFrom('places.public_home').select(['id', 'address']).where('neighbourhood_id', '=', unit.neighbourhoodId)

export const neighbourhoodOf = (unit: Unit) =>
  db.selectFrom('places.neighbourhood').select('name').where('id', '=', unit.neighbourhoodId)

const runColumns = [
  'id',
  'file_name',
  'mapping',
  'compound',
  'today',
  'state',
  'sheets',
  'summary',
  'steps',
  'steps_done',
  'started_by_name',
  'created_at',
  'changed_at',
] as const

const runs = (unit: Unit) =>
  db
    .selectFrom('imports.run')
    .select(runColumns)
    .select((eb) => eb('workbook', 'is not', null).as('kept'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)

export const latestRuns = (unit: Unit) => runs(unit).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(50)
export const runById = (unit: Unit, id: string) => runs(unit).where('id', '=', id)
/** The run with a lock on it: whoever writes its next part holds it alone. */
export const lockedRun = (unit: Unit, id: string) => runById(unit, id).forUpdate()
export const workbookOf = (unit: Unit, id: string) =>
  db
    .selectFrom('imports.run')
    .select('workbook')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const stalledRuns = (unit: Unit, before: Date) =>
  db
    .selectFrom('imports.run')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('state', '=', 'applying')
    .where('changed_at', '<', before)

export interface NewRun {
  id: string
  file_name: string
  workbook: string
  mapping: string
  compound: string | null
  today: string
  state: string
  sheets: string
  summary: string
  started_by: string | null
  started_by_name: string | null
  created_at: Date
  changed_at: Date
}
export const insertRun = (unit: Unit, row: NewRun) =>
  db.insertInto('imports.run').values({ neighbourhood_id: unit.neighbourhoodId, ...row })

export interface RunChange {
  mapping?: string
  compound?: string | null
  state?: string
  sheets?: string
  summary?: string
  steps?: number
  steps_done?: number
  workbook?: null
}
export const changeRun = (unit: Unit, id: string, change: RunChange) =>
  db
    .updateTable('imports.run')
    .set({ ...change, changed_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export interface NewRow {
  position: number
  sheet: string
  row: number
  outcome: string
  person: number | null
  person_id: string | null
  same_as: number | null
  doubt: string | null
}
export const insertRows = (unit: Unit, runId: string, rows: readonly NewRow[]) =>
  db
    .insertInto('imports.row')
    .values(rows.map((row) => ({ neighbourhood_id: unit.neighbourhoodId, run_id: runId, ...row })))

export const rowsOf = (unit: Unit, runId: string) =>
  db
    .selectFrom('imports.row')
    .select(['position', 'sheet', 'row', 'outcome', 'person', 'person_id', 'same_as', 'doubt'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('run_id', '=', runId)
    .orderBy('position')

export interface NewMade {
  kind: string
  id: string
  version: number
  before: string | null
}
export const insertMade = (unit: Unit, runId: string, rows: readonly NewMade[]) =>
  db
    .insertInto('imports.made')
    .values(rows.map((row) => ({ neighbourhood_id: unit.neighbourhoodId, run_id: runId, ...row })))

export const madeBy = (unit: Unit, runId: string) =>
  db
    .selectFrom('imports.made')
    .select(['kind', 'id', 'version', 'before'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('run_id', '=', runId)

export const deleteMade = (unit: Unit, runId: string) =>
  db.deleteFrom('imports.made').where('neighbourhood_id', '=', unit.neighbourhoodId).where('run_id', '=', runId)

/** Runs in which a person stands, for what is held about it. */
export const rowsAbout = (unit: Unit, personId: string) =>
  db
    .selectFrom('imports.row as w')
    .innerJoin('imports.run as r', (join) =>
      join.onRef('r.neighbourhood_id', '=', 'w.neighbourhood_id').onRef('r.id', '=', 'w.run_id'),
    )
    .select(['r.file_name', 'r.created_at', 'w.sheet', 'w.row', 'w.outcome'])
    .where('w.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('w.person_id', '=', personId)

export const detachPerson = (unit: Unit, personId: string) =>
  db
    .updateTable('imports.row')
    .set({ person_id: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

/** Workbooks kept long enough: nobody corrects a list of last season. */
const oldWorkbooks = (unit: Unit, before: Date) =>
  db
    .selectFrom('imports.run')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('workbook', 'is not', null)
    .where('state', '!=', 'applying')
    .where('changed_at', '<', before)

export const countWorkbooks = (unit: Unit, before: Date) =>
  oldWorkbooks(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const workbooksBefore = (unit: Unit, before: Date, limit: number) =>
  oldWorkbooks(unit, before).select('id').orderBy('id').limit(limit)

export const forgetWorkbooks = (unit: Unit, before: Date, ids: readonly string[]) =>
  db
    .updateTable('imports.run')
    .set({ workbook: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('state', '!=', 'applying')
    .where('changed_at', '<', before)

export const otherApplying = (unit: Unit) =>
  db
    .selectFrom('imports.run')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('state', '=', 'applying')
