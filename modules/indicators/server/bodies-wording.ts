import type { Unit } from '#kit/server/unit.ts'
import { worksHere } from '../rights.ts'
import { type RecordRow, committeesNow, compoundsNow } from './store.ts'
import type { Say, Shown } from './wording.ts'

/** Compounds and owners' committees by name; of a committee only how many are in the Party, never who. */
export async function bodiesIn(unit: Unit, rows: readonly RecordRow[], say: Say): Promise<[string, Shown][]> {
  const of = (room: string) => rows.filter((row) => row.room === room)
  const idsOf = (some: readonly RecordRow[]) => some.map((row) => row.record_id)
  const [compounds, committees] = [of('bodies.compound'), of('bodies.committee')]
  const [lanes, bodies] = await Promise.all([
    compounds.length === 0 ? [] : unit.read(compoundsNow(unit, idsOf(compounds))),
    committees.length === 0 ? [] : unit.read(committeesNow(unit, idsOf(committees))),
  ])
  const mayOpen = worksHere(unit.by, unit.ground)
  const names = new Map([
    ...lanes.map((row) => [row.compound_id, row.name] as const),
    ...bodies.map((row) => [row.body_id, row.name] as const),
  ])
  return [...compounds, ...committees].flatMap((row): [string, Shown][] => {
    const what = names.get(row.record_id)
    if (what === undefined) return []
    const [is, state] = stateOf(row)
    return [[row.record_id, { what, where: '', state: say(state), is, number: null, mayOpen }]]
  })
}

function stateOf(row: RecordRow): [Shown['is'], { zh: string; en: string }] {
  const { numerator: part, denominator: whole } = row
  if (row.indicator === 'unmanaged-compounds')
    return part > 0 ? ['overdue', { zh: '没有物业', en: 'No manager' }] : ['done', { zh: '有物业', en: 'Managed' }]
  if (row.left_out > 0) return ['idle', { zh: '没算进去', en: 'Left out' }]
  if (row.indicator === 'party-members')
    return [
      part === whole ? 'done' : 'doing',
      { zh: `${whole} 位委员，${part} 位党员`, en: `${part} of ${whole} members` },
    ]
  return part > 0 ? ['done', { zh: '红色', en: 'Red' }] : ['idle', { zh: '不到比例', en: 'Below the share' }]
}
