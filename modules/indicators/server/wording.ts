import { categoryFacts, statusNames } from '#matters'
import type { Unit } from '#kit/server/unit.ts'
import { worksHere } from '../rights.ts'
import type { recordShape } from '../shapes.ts'
import type { z } from 'zod'
import { bodiesIn } from './bodies-wording.ts'
import { policyCasesIn } from './policies-wording.ts'
import { entranceNames, homesByIds, matterWords, type RecordRow } from './store.ts'

type Shape = z.input<typeof recordShape>
/** A record as the reader sees it: those above see floors, never rooms; nobody sees a name here. */
export type Shown = Pick<Shape, 'what' | 'where' | 'state' | 'is' | 'number' | 'mayOpen'>

type Said = { zh: string; en: string }
export type Say = (text: Said) => string

/** Words the records of one list. */
export async function wording(unit: Unit, rows: readonly RecordRow[]): Promise<Map<string, Shown>> {
  const say: Say = (text) => (unit.language === 'en' ? text.en : text.zh)
  const of = (room: string): RecordRow[] => rows.filter((row) => row.room === room)
  const [matters, homes, bodies, cases] = await Promise.all([
    mattersIn(unit, of('matters'), say),
    homesIn(unit, of('places'), say),
    bodiesIn(unit, rows, say),
    policyCasesIn(unit, rows, say),
  ])
  return new Map([
    ...matters,
    ...homes,
    ...bodies,
    ...cases,
    ...of('duty.call').map((row) => [row.record_id, callOf(row, say)] as const),
    ...of('duty.visitor').map((row) => [row.record_id, promiseOf(row, say)] as const),
  ])
}

/** What is said of a record that its room no longer keeps. */
export const gone = (unit: Unit): Shown => ({
  what: unit.language === 'en' ? 'Record no longer kept' : '记录已不在',
  where: '',
  state: '',
  is: 'idle',
  number: null,
  mayOpen: false,
})

async function mattersIn(unit: Unit, rows: readonly RecordRow[], say: Say): Promise<[string, Shown][]> {
  if (rows.length === 0) return []
  const inside = worksHere(unit.by, unit.ground)
  const ids = rows.map((row) => row.record_id)
  const [found, entrances] = await Promise.all([unit.read(matterWords(unit, ids)), unit.read(entranceNames(unit))])
  const doors = new Map(entrances.map((one) => [one.entrance_id, one]))
  const counted = new Map(rows.map((row) => [row.record_id, row]))
  return found.map((row): [string, Shown] => {
    const door = row.entrance_id === null ? undefined : doors.get(row.entrance_id)
    const hidden = row.visibility === 'confidential' && !inside
    const [is, state] = stateOf(row.status, counted.get(row.id))
    return [
      row.id,
      {
        what: say(hidden ? { zh: '不公开的事', en: 'Confidential' } : categoryFacts[row.category as 'other']),
        where: door && !hidden ? placeOf(say, door.compound, door.entrance, row.floor) : '',
        is,
        state: say(state),
        number: row.number,
        mayOpen: row.visibility !== 'confidential' && (inside || row.level === 'subdistrict'),
      },
    ]
  })
}

function stateOf(status: string, row: RecordRow | undefined): [Shown['is'], Said] {
  const name = statusNames[status as 'received']
  if (row?.indicator === 'overdue-open' && row.numerator > 0) return ['overdue', { zh: '超时', en: 'Overdue' }]
  if (row?.indicator === 'contact-on-time' && row.left_out === 0 && row.numerator === 0)
    return ['overdue', { zh: '没按时回', en: 'Answered late' }]
  if (status === 'confirmed') return ['done', name]
  if (status === 'reopened' || status === 'received') return [status, name]
  return [['merged', 'withdrawn', 'beyond-remit', 'unreachable'].includes(status) ? 'idle' : 'doing', name]
}

async function homesIn(unit: Unit, rows: readonly RecordRow[], say: Say): Promise<[string, Shown][]> {
  if (rows.length === 0) return []
  const inside = worksHere(unit.by, unit.ground)
  const counted = new Map(rows.map((row) => [row.record_id, row]))
  const found = await unit.read(
    homesByIds(
      unit,
      rows.map((row) => row.record_id),
    ),
  )
  return found.map((row): [string, Shown] => {
    const { left_out = 0, numerator = 0 } = counted.get(row.id) ?? {}
    const state = left_out > 0 ? uses[row.use as 'vacant'] : numerator > 0 ? bound : unbound
    return [
      row.id,
      {
        what: say({ zh: '一户', en: 'One home' }),
        where: inside
          ? say({
              zh: `${row.compound}${row.entrance}${row.room}室`,
              en: `${row.compound} ${row.entrance} ${row.room}`,
            })
          : placeOf(say, row.compound, row.entrance, row.floor),
        is: left_out === 0 && numerator > 0 ? 'done' : 'idle',
        state: say(state),
        number: null,
        mayOpen: inside,
      },
    ]
  })
}

const bound = { zh: '绑了账号', en: 'Account bound' }
const unbound = { zh: '还没绑', en: 'Not bound yet' }
const uses = {
  vacant: { zh: '空着', en: 'Vacant' },
  unknown: { zh: '不知有没有人住', en: 'Not known' },
  'lived-in': { zh: '自住', en: 'Lived in' },
  let: { zh: '出租', en: 'Let' },
}

function callOf(row: RecordRow, say: Say): Shown {
  const yes = row.numerator > 0
  return {
    what: say({ zh: '一通电话', en: 'One call' }),
    where: '',
    state: say(yes ? { zh: '接了', en: 'Answered' } : { zh: '没接', en: 'Not answered' }),
    is: yes ? 'done' : 'overdue',
    number: null,
    mayOpen: false,
  }
}

function promiseOf(row: RecordRow, say: Say): Shown {
  const [is, state]: [Shown['is'], Said] =
    row.left_out > 0
      ? ['doing', { zh: '没到日子', en: 'Not due yet' }]
      : row.numerator > 0
        ? ['done', { zh: '做到了', en: 'Kept' }]
        : ['overdue', { zh: '没做到', en: 'Not kept' }]
  return {
    what: say({ zh: '接待时的答应', en: 'A promise' }),
    where: '',
    state: say(state),
    is,
    number: null,
    mayOpen: false,
  }
}

function placeOf(say: Say, compound: string, entrance: string, floor: number | null): string {
  if (floor === null) return `${compound}${entrance}`
  return say({ zh: `${compound}${entrance} ${floor} 楼`, en: `${compound} ${entrance}, floor ${floor}` })
}
