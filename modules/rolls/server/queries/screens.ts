import type { z } from 'zod'
import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { rightShape } from '../../contract/shapes.ts'
import type { Electorate, ScopeKind } from '../../contract/words.ts'
import { merged } from '../../domain/merge.ts'
import { numbersOf } from '../../domain/numbers.ts'
import { rights } from '../../rights.ts'
import { rowsOfPerson } from '../entries.ts'
import { gather, scopeOf } from '../gather.ts'
import { gapNames, sourceNames } from '../names.ts'
import { rosterFromOf, toRoll } from '../shape.ts'
import { shownClause, shownCorrection, shownRight, shownRoll, shownVersion } from '../shown.ts'
import {
  allRolls,
  correctionsOf,
  countRosterAreas,
  doors,
  entriesByIds,
  entriesOf,
  pageOfEntries,
  rollById,
  versionsOf,
} from '../store.ts'
import { mayRead } from './concern.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

const mayDo = (unit: Unit, right: keyof typeof rights) =>
  may(rights[right], unit.actor, unit.ground, undefined as never)
const rollRow = (unit: Unit, id: string) => unit.readOr(rollById(unit, id), 'rolls.unknown-roll')

/** All rolls, and the parts of the neighbourhood from the whole down to single doors. */
export async function listRolls(unit: Unit): Promise<Output<'listRolls'>> {
  const [rows, all] = await Promise.all([unit.read(allRolls(unit)), unit.read(doors(unit))])
  const scopes = new Map<string, Output<'listRolls'>['scopes'][number]>()
  const add = (kind: ScopeKind, id: string, label: string, compoundId: string | null, homes: number) => {
    const known = scopes.get(`${kind}:${id}`)
    if (known) known.homes += homes
    else scopes.set(`${kind}:${id}`, { kind, id, label, homes, compoundId })
  }
  for (const door of all) {
    const homes = Number(door.homes)
    add('neighbourhood', unit.neighbourhoodId, '全居民区', null, homes)
    add('compound', door.compound_id, door.compound, door.compound_id, homes)
    add('building', door.building_id, `${door.compound}${door.building}`, door.compound_id, homes)
    add('entrance', door.entrance_id, `${door.compound}${door.entrance}`, door.compound_id, homes)
  }
  return { rolls: rows.map(shownRoll), scopes: [...scopes.values()], may: { prepare: mayDo(unit, 'rolls.prepare') } }
}

/** What a roll would add up to; nothing is kept. */
export async function previewRoll(
  unit: Unit,
  query: { electorate: Electorate; kind: ScopeKind; scope: string },
): Promise<Output<'previewRoll'>> {
  const scope = { kind: query.kind, id: query.scope }
  await scopeOf(unit, scope)
  const gathered = await gather(unit, { electorate: query.electorate, scope, rosterFrom: null, delegates: [] })
  return numbersOf(merged([], gathered, () => unit.id()))
}

export async function readRollPage(unit: Unit, id: string): Promise<Output<'readRoll'>> {
  const row = await rollRow(unit, id)
  const [corrections, versions, roster] = await Promise.all([
    unit.read(correctionsOf(unit, id)),
    unit.read(versionsOf(unit, id)),
    unit.readOne(countRosterAreas(unit, id)),
  ])
  const entryIds = [...new Set(corrections.map((one) => one.entry_id))]
  const labels = new Map((await unit.read(entriesByIds(unit, id, entryIds))).map((one) => [one.id, one.label]))
  const rosterFrom = rosterFromOf(row)
  return {
    roll: shownRoll(row),
    rosterAreas: Number(roster?.count ?? 0),
    rosterFrom: rosterFrom && { source: rosterFrom, why: row.roster_from_why ?? '', by: row.roster_from_by },
    delegates:
      row.electorate === 'delegates' ? (await unit.read(entriesOf(unit, id))).map((one) => one.subject_id) : [],
    carSpaceClause: shownClause(toRoll(row).carSpaceClause),
    corrections: corrections.map((one) => shownCorrection(one, labels.get(one.entry_id) ?? '', unit.actor?.accountId)),
    versions: versions.map(shownVersion),
    may: {
      prepare: row.state === 'draft' && mayDo(unit, 'rolls.prepare'),
      correct: row.state === 'frozen' && mayDo(unit, 'rolls.correct'),
    },
  }
}

export async function listRights(
  unit: Unit,
  id: string,
  query: { which: 'all' | 'unresolved' | 'excluded'; words: string; after: number; limit: number },
): Promise<Output<'listRights'>> {
  await rollRow(unit, id)
  const rows = await unit.read(pageOfEntries(unit, id, { ...query, limit: query.limit + 1 }))
  const page = rows.slice(0, query.limit)
  return {
    rights: page.map((row) => shownRight(unit, row)),
    next: rows.length > query.limit ? (page.at(-1)?.position ?? null) : null,
  }
}

/** A resident's own lines on a frozen roll; a draft has no lines to show, and whom a vote does not concern, it is not shown. */
export async function myRights(unit: Unit, id: string): Promise<Output<'myRights'>> {
  const row = await rollRow(unit, id)
  if (row.state !== 'frozen' || !(await mayRead(unit, id))) refuse('rolls.unknown-roll')
  const mine = unit.by.standings.find((one) => one.neighbourhoodId === unit.neighbourhoodId && one.personId)?.personId
  const rows = mine === undefined ? [] : await rowsOfPerson(unit, id, mine)
  return {
    roll: { label: row.label, electorate: row.electorate as Electorate, version: row.version },
    rights: rows.map((one) => shownRight(unit, one)),
  }
}

/** All lines as a file, names masked. */
export async function exportRights(unit: Unit, id: string, format: TableFormat): Promise<Buffer> {
  await rollRow(unit, id)
  const rows = (await unit.read(entriesOf(unit, id))).map((row) => shownRight(unit, row))
  unit.emit({ type: 'rolls.rights-exported', subjectId: id, data: { rows: rows.length, format } })
  return tableFile(format, columnsIn(unit.language === 'en' ? 'en' : 'zh'), rows, markOf(unit))
}

function columnsIn(tongue: 'zh' | 'en'): Column<z.input<typeof rightShape>>[] {
  const say = (zh: string, en: string) => (tongue === 'en' ? en : zh)
  return [
    { title: say('序号', 'No.'), value: (row) => row.position, width: 8 },
    { title: say('表决权', 'Right'), value: (row) => row.label, width: 30 },
    { title: say('权利人', 'Holders'), value: (row) => row.owners.join(say('、', ', ')), width: 28 },
    {
      title: say('专有面积（㎡）', 'Exclusive area (m²)'),
      value: (row) => (row.area === null ? null : row.area / 100),
    },
    { title: say('面积凭据', 'Area rests on'), value: (row) => row.areaSource && sourceNames[row.areaSource][tongue] },
    {
      title: say('没弄清的', 'Open'),
      value: (row) => (row.excluded ? '' : row.gaps.map((gap) => gapNames[gap][tongue]).join(say('、', ', '))),
      width: 24,
    },
    { title: say('剔除理由', 'Left out because'), value: (row) => row.excluded?.why ?? '', width: 30 },
  ]
}
