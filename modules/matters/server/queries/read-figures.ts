import { addDays, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { endedStatuses } from '../../domain/words.ts'
import { solvedRate, type Tally } from '../../domain/rates.ts'
import { figuresBetween } from '../store.ts'

const ended: readonly string[] = endedStatuses

/** Solved out of counted, for matters received from one day to another, both included; the rule is `domain/rates.ts`. */
export async function readFigures(unit: Unit, from: string, to: string): Promise<Tally & { rate: number | null }> {
  const rows = await unit.read(figuresBetween(unit, instantAt(from), instantAt(addDays(to, 1))))
  const of = (status: string): number =>
    rows.filter((row) => row.status === status).reduce((sum, row) => sum + row.count, 0)
  const excluded = {
    merged: of('merged'),
    withdrawn: of('withdrawn'),
    beyondRemit: of('beyond-remit'),
    unreachable: of('unreachable'),
  }
  const received = rows.reduce((sum, row) => sum + row.count, 0)
  const left = excluded.merged + excluded.withdrawn + excluded.beyondRemit + excluded.unreachable
  const tally: Tally = {
    received,
    counted: received - left,
    solved: of('confirmed'),
    solvedOnBehalf: rows
      .filter((row) => row.status === 'confirmed' && row.confirmed_by === 'behalf')
      .reduce((sum, row) => sum + row.count, 0),
    stillOpen: rows.filter((row) => !ended.includes(row.status)).reduce((sum, row) => sum + row.count, 0),
    disputes: rows.reduce((sum, row) => sum + Number(row.disputes), 0),
    excluded,
  }
  return { ...tally, rate: solvedRate(tally) }
}
