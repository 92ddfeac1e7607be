import type { z } from 'zod'
import { tell } from '#messages'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { receptionShape } from '../../contract/shapes.ts'
import type { ReceptionState } from '../../domain/reception.ts'
import { toReception } from '../shape.ts'
import { changeReception, holdReception, insertReception, type ReceptionRow, visitorsOf } from '../store.ts'
import { countsFor } from '../queries/receptions.ts'

type Reception = z.input<typeof receptionShape>

export interface PlannedReception {
  title: string
  place: string
  startsAt: Date
  endsAt: Date
  minutesEach: number
  parties: readonly { kind: string; name: string }[]
}

/** Plans a reception, or changes one that has not begun. Refuses `duty.reception-times`, `duty.reception-over`. */
export async function planReception(unit: Unit, id: string, input: PlannedReception): Promise<Reception> {
  if (input.endsAt <= input.startsAt) refuse('duty.reception-times', {}, 'endsAt')
  const known = await unit.readOne(holdReception(unit, id))
  if (known && known.state !== 'planned') refuse('duty.reception-over')
  const columns = {
    title: input.title,
    place: input.place,
    starts_at: input.startsAt,
    ends_at: input.endsAt,
    minutes_each: input.minutesEach,
    parties: JSON.stringify(input.parties),
  }
  if (known) unit.writeOne(changeReception(unit, id, 'planned', columns))
  else
    unit.write(
      insertReception({
        neighbourhood_id: unit.neighbourhoodId,
        id,
        ...columns,
        state: 'planned',
        why_cancelled: null,
        last_number: 0,
        created_at: unit.now,
      }),
    )
  const data = { place: input.place, startsAt: input.startsAt.toISOString(), endsAt: input.endsAt.toISOString() }
  unit.emit({ type: known ? 'duty.reception-changed' : 'duty.reception-planned', subjectId: id, data })
  await unit.flush()
  return readBack(unit, id)
}

const before: Record<'running' | 'ended' | 'cancelled', ReceptionState> = {
  running: 'planned',
  ended: 'running',
  cancelled: 'planned',
}

/** Begins, ends or cancels. Refuses `duty.unknown-reception`, `duty.not-that-step`; cancelling needs a reason. */
export async function moveReception(
  unit: Unit,
  id: string,
  to: 'running' | 'ended' | 'cancelled',
  reason: string | null,
): Promise<Reception> {
  const row = await unit.readOr(holdReception(unit, id), 'duty.unknown-reception')
  if (row.state === to) return readBack(unit, id)
  if (row.state !== before[to]) refuse('duty.not-that-step')
  if (to === 'cancelled' && (reason === null || reason === '')) refuse('common.bad-input', {}, 'reason')
  unit.writeOne(
    changeReception(unit, id, before[to], { state: to, why_cancelled: to === 'cancelled' ? reason : null }),
    'duty.not-that-step',
  )
  unit.emit({ type: `duty.reception-${to}`, subjectId: id, data: { reason } })
  if (to === 'cancelled') await tellBooked(unit, row, reason ?? '')
  await unit.flush()
  return readBack(unit, id)
}

/** Whoever booked is told, by account or by the register. */
async function tellBooked(unit: Unit, row: ReceptionRow, reason: string): Promise<void> {
  const booked = (await unit.read(visitorsOf(unit, row.id))).filter((one) => one.state === 'waiting')
  const accounts = booked.flatMap((one) => one.account_id ?? [])
  const persons = booked.flatMap((one) => (one.account_id === null ? (one.person_id ?? []) : []))
  const message = {
    template: 'duty.cancelled',
    data: { title: row.title, day: dayOf(row.starts_at), reason },
    about: { room: 'duty', id: row.id },
  }
  if (accounts.length > 0) await tell(unit, { ...message, to: { accounts } })
  if (persons.length > 0) await tell(unit, { ...message, to: { persons } })
}

export async function readBack(unit: Unit, id: string): Promise<Reception> {
  const row = await unit.readOr(holdReception(unit, id), 'duty.unknown-reception')
  const { counts, mine } = await countsFor(unit, [row])
  return toReception(row, counts(id), mine(id))
}
