import type { z } from 'zod'
import { readNeighbourhood } from '#places'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { nowShape, rotaShape } from '../../contract/shapes.ts'
import { breachesOf } from '../../domain/rest.ts'
import { answersFor, namedFor, parts, type Shift, spanOf } from '../../domain/rota.ts'
import { membersOf, onDuty, settingOf, swapsOf, turnsOf } from '../rota.ts'

/** The 24-hour number, who answers it now, until when, and who comes next. */
export async function readNow(unit: Unit): Promise<z.input<typeof nowShape>> {
  const [now, neighbourhood] = await Promise.all([onDuty(unit), readNeighbourhood(unit, unit.ground.code)])
  return {
    phone: neighbourhood?.phone ?? null,
    day: now.shift.day,
    part: now.shift.part,
    until: spanOf(now.shift, now.setting).to.toISOString(),
    person: now.person,
    next: now.next.person,
    mine: now.person !== null && now.person.id === unit.actor?.accountId,
  }
}

/** The rota of some days, with swaps and with where rest is too short. */
export async function readRota(
  unit: Unit,
  query: { from?: string | undefined; days: number },
): Promise<z.input<typeof rotaShape>> {
  const from = query.from ?? dayOf(unit.now)
  const to = addDays(from, query.days - 1)
  const [setting, turns, swaps, members] = await Promise.all([
    settingOf(unit),
    turnsOf(unit),
    swapsOf(unit, addDays(from, -7), to),
    membersOf(unit),
  ])
  const breaches = breachesOf(from, query.days, turns, swaps, setting, setting)
  const nameOf = (id: string | null) => members.find((one) => one.id === id)?.name ?? null
  const shifts = Array.from({ length: query.days }, (_, index) => addDays(from, index))
    .flatMap((day) => parts.map((part): Shift => ({ day, part })))
    .map((shift) => {
      const person = answersFor(shift, turns, swaps, members)
      const swap = swaps.find((one) => one.day === shift.day && one.part === shift.part)
      const breach = breaches.find((one) => one.day === shift.day && one.part === shift.part)
      return {
        ...shift,
        from: spanOf(shift, setting).from.toISOString(),
        person: person && { id: person.id, name: person.name },
        swapped: swap ? { instead: nameOf(namedFor(shift, turns, [])), reason: swap.reason } : null,
        breach: breach ? { kind: breach.kind, found: breach.found } : null,
      }
    })
  const nights = (id: string) => shifts.filter((one) => one.part === 'night' && one.person?.id === id).length
  return {
    setting,
    turns,
    shifts,
    members: members.map(({ id, name, chair }) => ({ id, name, chair, nights: nights(id) })),
  }
}
