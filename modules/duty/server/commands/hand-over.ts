import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { handoverShape } from '../../contract/shapes.ts'
import { onDuty } from '../rota.ts'
import { toHandover } from '../shape.ts'
import { callsOfShift, countWaiting, handoverById, insertHandover, markRead } from '../store.ts'

/** Hands the shift over: what was said, how many calls it had, how many still wait. The same id answers as the first time. */
export async function handOver(
  unit: Unit,
  input: { id: string; words: string },
): Promise<z.input<typeof handoverShape>> {
  const known = await unit.readOne(handoverById(unit, input.id))
  if (known) return toHandover(known)
  const { shift } = await onDuty(unit)
  const [calls, waiting] = await Promise.all([
    unit.read(callsOfShift(unit, shift.day, shift.part)),
    unit.readOne(countWaiting(unit)),
  ])
  const row = {
    neighbourhood_id: unit.neighbourhoodId,
    id: input.id,
    ...shift,
    from_id: unit.by.accountId,
    from_name: unit.by.name,
    words: input.words,
    calls: calls.length,
    waiting: Number(waiting?.count ?? 0),
    at: unit.now,
    read_at: null,
    read_by: null,
  }
  unit.write(insertHandover(row))
  unit.emit({
    type: 'duty.handed-over',
    subjectId: input.id,
    data: { ...shift, calls: row.calls, waiting: row.waiting },
  })
  return toHandover(row)
}

/** The next one has read it. Once is enough; a second reader changes nothing. Refuses `duty.unknown-handover`. */
export async function readHandover(unit: Unit, id: string): Promise<void> {
  const row = await unit.readOr(handoverById(unit, id).forUpdate(), 'duty.unknown-handover')
  if (row.read_at !== null) return
  unit.write(markRead(unit, id, unit.by.name))
  unit.emit({ type: 'duty.handover-read', subjectId: id, data: {} })
}
