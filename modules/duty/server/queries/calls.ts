import type { z } from 'zod'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { callShape, handoverShape } from '../../contract/shapes.ts'
import { shiftAt, spanOf } from '../../domain/rota.ts'
import { onDuty } from '../rota.ts'
import { toCall, toHandover } from '../shape.ts'
import {
  callById,
  type CallRow,
  callsOfShift,
  countWaiting,
  latestCalls,
  latestHandovers,
  waitingCalls,
} from '../store.ts'

type Call = z.input<typeof callShape>

/** The calls of this shift and the one before, those that wait, or all; waiting ones stand first. */
export async function listCalls(
  unit: Unit,
  query: { view: 'shift' | 'waiting' | 'all'; after?: string | undefined; limit: number },
): Promise<{ calls: Call[]; waiting: number; next: string | null }> {
  const counted = unit.readOne(countWaiting(unit))
  const rows = await rowsOf(unit, query)
  const last = query.view === 'all' && rows.length === query.limit ? rows.at(-1) : undefined
  return {
    calls: rows.map((row) => toCall(unit, row)),
    waiting: Number((await counted)?.count ?? 0),
    next: last ? `${last.rang_at.toISOString()}_${last.id}` : null,
  }
}

async function rowsOf(
  unit: Unit,
  { view, after, limit }: { view: string; after?: string | undefined; limit: number },
): Promise<CallRow[]> {
  if (view === 'waiting') return unit.read(waitingCalls(unit, limit))
  if (view === 'all') return unit.read(latestCalls(unit, limit, placeOf(after)))
  const { shift, setting } = await onDuty(unit)
  const before = shiftAt(new Date(spanOf(shift, setting).from.getTime() - 1), setting)
  const [waiting, own, last] = await Promise.all([
    unit.read(waitingCalls(unit)),
    unit.read(callsOfShift(unit, shift.day, shift.part)),
    unit.read(callsOfShift(unit, before.day, before.part)),
  ])
  const first = new Set(waiting.map((row) => row.id))
  return [...waiting, ...[...own, ...last].filter((row) => !first.has(row.id))]
}

function placeOf(after: string | undefined): { at: Date; id: string } | null {
  const found = /^(\d{4}-[\d:.TZ-]+)_([0-9a-f-]{36})$/.exec(after ?? '')
  const at = new Date(found?.[1] ?? Number.NaN)
  return found?.[2] === undefined || Number.isNaN(at.getTime()) ? null : { at, id: found[2] }
}

export const readCall = async (unit: Unit, id: string): Promise<Call> =>
  toCall(unit, await unit.readOr(callById(unit, id), 'duty.unknown-call'))

export async function listHandovers(unit: Unit, limit: number): Promise<z.input<typeof handoverShape>[]> {
  return (await unit.read(latestHandovers(unit, limit))).map(toHandover)
}

const MOST = 20_000

/** The call log as a file: callers masked, what they said left out. */
export async function exportCalls(unit: Unit, format: 'xlsx' | 'csv'): Promise<Buffer> {
  const rows: Call[] = []
  let after: string | undefined
  do {
    const page = await listCalls(unit, { view: 'all', after, limit: 500 })
    rows.push(...page.calls)
    after = page.next ?? undefined
  } while (after !== undefined && rows.length < MOST)
  unit.emit({
    type: 'duty.calls-exported',
    subjectId: unit.neighbourhoodId,
    data: { rows: rows.length, format },
  })
  const at = `${dayOf(unit.now)} ${clockOf(unit.now)}`
  const { name } = unit.by
  const mark = unit.language === 'en' ? `Taken by ${name}, ${at}` : `${name} 于 ${at} 导出`
  return tableFile(format, columnsIn(unit.language), rows, mark)
}

function columnsIn(language: 'zh-CN' | 'en'): Column<Call>[] {
  const zh = language !== 'en'
  const when = (at: string | null): string | null => at && `${dayOf(new Date(at))} ${clockOf(new Date(at))}`
  const ways = {
    rang: ['接听', 'taken'],
    missed: ['未接', 'missed'],
    asked: ['请回电', 'asked for'],
    rings: ['正在响', 'ringing'],
  } as const
  const states = {
    waiting: ['还没回', 'waiting'],
    answered: ['说上话', 'spoken'],
    'given-up': ['没打通', 'not reached'],
  } as const
  const of = (pair: readonly [string, string]): string => pair[zh ? 0 : 1]
  return [
    { title: zh ? '来电时间' : 'Rang', value: (row) => when(row.rangAt), width: 18 },
    { title: zh ? '怎么来的' : 'How', value: (row) => of(ways[row.way]) },
    { title: zh ? '谁打来' : 'Caller', value: (row) => row.caller },
    { title: zh ? '电话' : 'Number', value: (row) => row.phone },
    { title: zh ? '当班' : 'On duty', value: (row) => row.owner },
    { title: zh ? '结果' : 'Result', value: (row) => of(states[row.state]) },
    { title: zh ? '回电' : 'Answered', value: (row) => when(row.answeredAt), width: 18 },
    { title: zh ? '成了什么事' : 'Became', value: (row) => row.linked?.word ?? null, width: 28 },
  ]
}
